using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Rendering;

/// <summary>
/// Bodies that would take seconds or minutes are refused where that begins; how long the slowest of those that pass
/// take is measured by the benchmark "render".
/// </summary>
public sealed class MarkdownEffortTests
{
    /// <summary>What a file has room for beside its front matter.</summary>
    private const int Length = SourceLimits.MaxBytes - 100;

    [Theory]
    [InlineData("[a](")]
    [InlineData("[a](((")]
    [InlineData("[a](()")]
    [InlineData("[a](\\)")]
    [InlineData("[a](b (c)")]
    [InlineData("[a][b] ")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("**a_b ")]
    [InlineData("a* ")]
    [InlineData("*`")]
    [InlineData("| *a | _b |\n")]
    [InlineData("> [a](b\n")]
    [InlineData("~~a ")]
    [InlineData("<![CDATA[")]
    public void Openers_that_are_never_closed_are_refused_in_their_mass_and_allowed_by_the_hundred(string piece)
    {
        var problem = Assert.Single(Errors(Repeat(piece, Length)));
        Assert.Equal(ProblemCode.MarkdownTooCostly.Id, problem.Code);
        Assert.True(problem is { Line: 4, Column: > 500 } or { Line: > 200 }, problem.ToString());
        Assert.DoesNotContain(
            Errors(Repeat(piece, 100 * piece.Length)), p => p.Code == ProblemCode.MarkdownTooCostly.Id);
    }

    [Theory]
    [InlineData("a\n=\n", 4 + 4001)]
    [InlineData("a\n-\n", 4 + 4001)]
    [InlineData("> a\n> ---\n", 4 + 4001)]
    [InlineData("[a]: b\n", 4 + 5000)]
    public void Underlined_headings_and_definitions_are_limited(string piece, int line)
    {
        Expect.One(Errors(Repeat(piece, Length)), $"{line}:1 FG069", "");
        Assert.Empty(Errors(Repeat(piece, 1_500 * piece.Length)));
    }

    [Theory]
    [InlineData(1_000, "a\n", 106)]
    [InlineData(20_000, "|a\n", 11)]
    public void Rows_that_are_far_shorter_than_their_header_are_limited(int columns, string row, int line)
    {
        var header = Repeat("|a", 2 * columns) + "\n" + Repeat("|-", 2 * columns) + "\n";

        Expect.One(Errors(header + Repeat(row, Length - 2 * header.Length)), $"{line}:1 FG069",
            "the rows of tables lack more than 100,000 cells up to here");
        Assert.Empty(Errors(header + Repeat(row, 4 * row.Length)));
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData(">")]
    public void Lines_nested_too_deep_are_refused_before_they_are_parsed(string marker) =>
        Expect.One(Errors("Text.\n\n" + Repeat(marker, Length / 2) + "\n" + Repeat("a\n", Length / 2 - 20)),
            "6:1 FG043", "128 deep");

    [Theory]
    [InlineData("| [Name](https://example.org/a-page-of-it) | **yes** | no | [a](/about) |\n", 1_000)]
    [InlineData("- [Name](https://example.org/a-page-of-it): *some* words of **it**\n", 3_500)]
    [InlineData("Some *words* and [a link](https://example.org/a_(b)) in a paragraph.\n", 1_000)]
    [InlineData("## A heading\n\nA paragraph with `code[]` and a [link](/about).\n\n", 4_000)]
    [InlineData("    [a](((*_[\n", 18_000)]
    [InlineData("[k]: https://example.org/\n", 2_000)]
    [InlineData("---\n\n", 1_500)]
    public void What_people_write_is_not_refused_however_long_it_is(string piece, int times) =>
        Assert.Empty(Errors(
            (piece[0] == '|' ? "| a | b | c | d |\n|---|---|---|---|\n" : "") + Repeat(piece, times * piece.Length)));

    [Fact]
    public void Reading_ends_when_nobody_waits_for_it()
    {
        using var gone = new CancellationTokenSource();
        gone.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => Some.Reader().Read(Some.File(DocumentKind.Guide), "---\ntitle: T\n---\n*Text.*", gone.Token));
    }

    private static List<ContentProblem> Errors(string body) =>
        [.. Some.GuideWithBody(body).Problems.Where(p => p.Severity == ProblemSeverity.Error)];

    private static string Repeat(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
