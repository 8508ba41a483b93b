using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Reading;

/// <summary>What a merge left undone is never published.</summary>
public sealed class MergeConflictTests
{
    [Theory]
    [InlineData("Before.\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> branch\n\nAfter.\n", "6:1")]
    [InlineData("<<<<<<< HEAD\r\nOne.\r\n||||||| base\r\nNone.\r\n=======\r\nTwo.\r\n>>>>>>> branch\r\n", "4:1")]
    [InlineData("```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n```\n", "5:1")]
    [InlineData("One.\n>>>>>>> branch\n", "5:1")]
    [InlineData("<<<<<<<\nOne.\n", "4:1")]
    [InlineData("One.\n\n<<<<<<< HEAD", "6:1")]
    public void A_mark_in_a_body_is_an_error_where_it_stands(string body, string place) =>
        Expect.One(Some.GuideWithBody(body).Problems, $"{place} FG072", "there are merge conflict markers here: '");

    [Theory]
    [InlineData("name: Django\n", "<<<<<<< HEAD\nname: Django\n=======\nname: Other\n>>>>>>> branch\n", "2:1")]
    [InlineData("why: \"Small.\"", "why: \"Small.\n<<<<<<< HEAD\n\"", "22:1")]
    public void A_mark_in_front_matter_is_the_same_error(string old, string replacement, string place) =>
        Expect.One(Some.Read(
            DocumentKind.Framework, Some.Valid(DocumentKind.Framework).With(old, replacement)).Problems,
            $"{place} FG072", "there are merge conflict markers here");

    [Theory]
    [InlineData(DocumentKind.Site)]
    [InlineData(DocumentKind.Languages)]
    [InlineData(DocumentKind.Capabilities)]
    [InlineData(DocumentKind.Metrics)]
    [InlineData(DocumentKind.Need)]
    [InlineData(DocumentKind.SampleProject)]
    public void A_mark_is_an_error_in_every_kind_of_file(DocumentKind kind) =>
        Assert.Equal("FG072",
            Assert.Single(Some.Read(kind, Some.Valid(kind) + "<<<<<<< HEAD\n# a\n=======\n>>>>>>> b\n").Problems).Code);

    [Theory]
    [InlineData("Title\n=======\n")]
    [InlineData("```\n <<<<<<< HEAD\n```\n")]
    [InlineData("    <<<<<<< HEAD\n")]
    [InlineData("a <<<<<<< b >>>>>>> c\n")]
    [InlineData("<<<<<<<<\n")]
    [InlineData("|||||||\n")]
    [InlineData(">>>>>> six quotes\n")]
    [InlineData(">>>>>>>seven quotes\n")]
    public void What_only_looks_like_one_is_none(string body) =>
        Assert.DoesNotContain(Some.GuideWithBody(body).Problems, p => p.Code == "FG072");
}
