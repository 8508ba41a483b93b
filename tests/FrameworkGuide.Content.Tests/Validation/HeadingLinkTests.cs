using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Validation;

/// <summary>Links to headings, of the same document and of others. Bodies start on line 4.</summary>
public sealed class HeadingLinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public HeadingLinkTests()
    {
        _folder.Add("guides/how-to-choose.md", "---\ntitle: T\n---\n## Notes\n\n## 日本語\n");
        _folder.Add("guides/about.md", "---\ntitle: T\n---\n## People\n");
        _folder.Add("frameworks/django.md", Some.Valid(DocumentKind.Framework));
    }

    [Theory]
    [InlineData("[x](/guides/how-to-choose#text-notes)")]
    [InlineData("[x](/guides/how-to-choose#text-日本語)")]
    [InlineData("[x](/guides/how-to-choose#text-%E6%97%A5%E6%9C%AC%E8%AA%9E)")]
    [InlineData("[x](/guides/how-to-choose#)")]
    [InlineData("[x](/guides/how-to-choose#top)")]
    [InlineData("[x](/guides/how-to-choose#:~:text=Notes)")]
    [InlineData("[x](/guides/how-to-choose#text-notes:~:text=Notes)")]
    [InlineData("[x](/guides/how-to-choose?a=b#text-notes)")]
    [InlineData("[x](/about#text-people)")]
    [InlineData("[x](/frameworks/django#text-when-not-to)")]
    [InlineData("[x](/frameworks/django#ratings)")]
    [InlineData("[x](/frameworks?q=a#found)")]
    [InlineData("[x](https://example.org/#nowhere)")]
    public void Links_to_headings_that_are_there_are_no_problem(string body) =>
        Assert.Empty(Problems("guides/other.md", body));

    [Theory]
    [InlineData("[x](/guides/how-to-choose#nowhere)", "the page '/guides/how-to-choose' has no heading '#nowhere'")]
    [InlineData("[x](/guides/how-to-choose#text-note)", "has no heading '#text-note'; did you mean 'text-notes'?")]
    [InlineData("[x](/guides/how-to-choose#Text-Notes)", "did you mean 'text-notes'?")]
    [InlineData("[x](/guides/how-to-choose#notes)", "the page '/guides/how-to-choose' has no heading '#notes'")]
    [InlineData("[x](/guides/how-to-choose#ratings)", "has no heading '#ratings'")]
    [InlineData("[x](/about#text-peple)",
        "the page '/about' has no heading '#text-peple'; did you mean 'text-people'?")]
    [InlineData("[x](/frameworks/django#rating)", "did you mean 'ratings'?")]
    [InlineData("[x](/frameworks/django#text-overvew)", "did you mean 'text-overview'?")]
    public void Links_to_headings_that_are_not_there_are_warnings(string body, string message) =>
        Expect.One(Problems("guides/other.md", body), "4:1 FG071", message);

    [Fact]
    public void A_document_is_judged_by_the_text_it_has_now()
    {
        Assert.Empty(Problems("guides/how-to-choose.md", "[x](/guides/how-to-choose#text-new)\n\n## New\n"));
        Expect.One(Problems("guides/how-to-choose.md", "[x](/guides/how-to-choose#text-notes)\n\n## New\n"),
            "4:1 FG071", "has no heading '#text-notes'");
    }

    [Theory]
    [InlineData("guides/how-to-choose.md", "[x](#text-notes)\n\n## Notes",
        "for a heading of this page write '/guides/how-to-choose#text-notes'")]
    [InlineData("guides/how-to-choose.md", "[x](#text-note)\n\n## Notes",
        "for a heading of this page write '/guides/how-to-choose#text-notes'")]
    [InlineData("guides/about.md", "[x](#text-notes)\n\n## Notes",
        "for a heading of this page write '/about#text-notes'")]
    public void A_link_without_its_page_is_told_how_to_be_written(string path, string body, string message) =>
        Expect.One(Problems(path, body), "4:1 FG040", message);

    [Fact]
    public void A_document_that_cannot_be_read_is_not_held_against_those_that_link_to_it()
    {
        _folder.Add("guides/how-to-choose.md", "no front matter");
        Assert.Empty(Problems("guides/other.md", "[x](/guides/how-to-choose#text-notes)"));
    }

    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<ContentProblem> Problems(string path, string body) =>
        new ContentReader(Some.Vocabulary, Some.Today, 180, new ContentFolder(_folder.Root))
            .Read(ContentFolder.FileAt(path)!, "---\ntitle: T\n---\n" + body).Problems;
}
