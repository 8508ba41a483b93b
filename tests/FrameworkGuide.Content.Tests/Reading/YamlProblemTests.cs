using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Reading;

public sealed class YamlProblemTests
{
    [Theory]
    [InlineData("title: [a, b")]
    [InlineData("title: {a: b")]
    [InlineData("title: \"a")]
    [InlineData("title: 'a")]
    [InlineData("title: ]")]
    [InlineData("title: }")]
    [InlineData("title:\n\tsub: a")]
    [InlineData("title: a\n  order: 1")]
    [InlineData("title: a: b")]
    [InlineData("title: @a")]
    [InlineData("title: `a`")]
    [InlineData("title: %a")]
    [InlineData("title: \"\\q\"")]
    [InlineData("title: \"\\uD800\"")]
    [InlineData("title: \"\\UFFFFFFFF\"")]
    [InlineData("title: |9\n x")]
    [InlineData("title: |0\n x")]
    [InlineData("title\norder: 1")]
    [InlineData("- a\nb: c")]
    [InlineData("? ? ? a")]
    [InlineData("%YAML 99999999999999999999.1\n")]
    [InlineData("\"title\" \"order\"")]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("\"")]
    [InlineData("'")]
    public void Broken_yaml_is_one_problem_within_the_file(string yaml)
    {
        var problem = Assert.Single(Some.Read(DocumentKind.Guide, $"---\n{yaml}\n---\n").Problems);

        Assert.True(problem.Code is "FG006" or "FG007", problem.ToString());
        Assert.InRange(problem.Line, 2, 2 + yaml.Count(c => c == '\n') + 1);
        Assert.DoesNotContain("Line:", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order: 1\ntitle: @a", "3:8 FG006", "this is not valid YAML")]
    [InlineData("order: 1\ntitle: a: b", "3:9 FG006", "this is not valid YAML")]
    [InlineData("title: &t a", "2:8 FG007", "anchors (&name) are not allowed: write the value out")]
    [InlineData("title: &t [a]", "2:8 FG007", "anchors (&name) are not allowed")]
    [InlineData("&k title: a", "2:1 FG007", "anchors (&name) are not allowed")]
    [InlineData("order: 1\ntitle: *t", "3:8 FG007", "aliases (*name) are not allowed: write the value out")]
    [InlineData("title: T\n<<: *t", "3:5 FG007", "aliases (*name) are not allowed")]
    [InlineData("title: !!str 5", "2:8 FG007", "tags (!name) are not allowed")]
    [InlineData("title: !!python/object x", "2:8 FG007", "tags (!name) are not allowed")]
    [InlineData("title: !x [a]", "2:8 FG007", "tags (!name) are not allowed")]
    [InlineData("title: ! 5", "2:8 FG007", "tags (!name) are not allowed")]
    [InlineData("title: T\n...\ntitle: U", "4:1 FG007",
        "a file holds one YAML document; remove the line '---' or '...'")]
    [InlineData("? [a, b]\n: c", "2:3 FG007", "a key is a plain word")]
    [InlineData("{a: b}: c", "2:1 FG007", "a key is a plain word")]
    public void What_yaml_has_beyond_plain_values_is_refused(string yaml, string place, string message) =>
        Expect.One(Some.Read(DocumentKind.Guide, $"---\n{yaml}\n---\n").Problems, place, message);

    [Fact]
    public void A_second_document_in_a_yaml_file_is_refused() =>
        Expect.One(Some.Read(DocumentKind.Site, "---\ntitle: A\n---\ntitle: B\n").Problems, "3:1 FG007",
            "a file holds one YAML document");

    [Fact]
    public void A_yaml_file_may_start_with_dashes_and_end_with_dots() =>
        Assert.Empty(Some.Read(DocumentKind.Site, "%YAML 1.2\n---\ntitle: A\n...\n").Problems);

    [Fact]
    public void A_bomb_of_aliases_is_refused_before_it_grows()
    {
        var lines = Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]");
        Expect.One(Some.Read(DocumentKind.Guide, $"---\na0: &a0 lol\n{string.Join('\n', lines)}\n---\n").Problems,
            "2:5 FG007", "anchors");
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    [InlineData("[", "")]
    [InlineData("? ", "")]
    public void Ten_thousand_levels_are_refused(string open, string close)
    {
        var yaml = string.Concat(Enumerable.Repeat(open, 10_000)) + string.Concat(Enumerable.Repeat(close, 10_000));

        var problem = Assert.Single(Some.Read(DocumentKind.Site, yaml).Problems);
        Assert.True(problem.Code is "FG006" or "FG007", problem.ToString());
        Assert.Equal(1, problem.Line);
    }

    [Fact]
    public void Twenty_levels_are_far_more_than_any_file_needs()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 25)) + string.Concat(Enumerable.Repeat("]", 25));
        Expect.One(Some.Read(DocumentKind.Guide, $"---\ntitle: {deep}\n---\n").Problems, "2:28 FG007",
            "values are nested more than 20 deep");
    }

    [Fact]
    public void Errors_of_the_body_are_told_beside_broken_yaml() =>
        Assert.Equal(
            ["2:8 FG007", "5:1 FG040"],
            Some.Read(DocumentKind.Guide, "---\ntitle: *t\n---\n\n[x](ftp://y)\n").Problems
                .Select(p => $"{p.Line}:{p.Column} {p.Code}"));
}
