using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FrameworkGuide.Content.Rendering;

namespace FrameworkGuide.Content.Tests.Rendering.Specifications;

/// <summary>
/// Markdown means what CommonMark and, for tables, GitHub Flavored Markdown say. The outlines come from the
/// specifications and their reference program, not from this one; outlines.py says how. Which links are allowed is
/// another matter, so only the renderer is asked.
/// </summary>
public sealed partial class SpecificationTests
{
    /// <summary>Where this program does otherwise on purpose, with the reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["example 540"] = "The library compares the labels of links in lower case, in which the capital ß is not 'SS'.",
        ["case 21"] = "A link definition above a table is read as one, as it is above any other text.",
        ["case 34"] = "Hyphens below a header of as many cells are a delimiter row, also where the first could be the "
            + "bullet of a list.",
    };

    public static TheoryData<string> CommonMark() =>
        [.. Cases("commonmark.json").Where(c => c.Outline is not null).Select(c => c.Name)];

    public static TheoryData<string> CommonMarkWithHtml() =>
        [.. Cases("commonmark.json").Where(c => c.Outline is null).Select(c => c.Name)];

    public static TheoryData<string> Tables() => [.. Cases("gfm-tables.json").Select(c => c.Name)];

    [Fact]
    public void The_data_are_whole()
    {
        Assert.True(CommonMark().Count >= 555);
        Assert.Equal(652, CommonMark().Count + CommonMarkWithHtml().Count);
        Assert.True(Tables().Count >= 63);
        Assert.Empty(Exceptions.Keys.Except(Cases("commonmark.json").Concat(Cases("gfm-tables.json"))
            .Select(c => c.Name)));
    }

    [Theory]
    [MemberData(nameof(CommonMark))]
    public void An_example_of_CommonMark_means_what_its_specification_says(string name) =>
        Check("commonmark.json", name);

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_means_what_the_specification_of_GitHub_says(string name) => Check("gfm-tables.json", name);

    [Theory]
    [MemberData(nameof(CommonMarkWithHtml))]
    public void An_example_about_HTML_is_shown_as_text(string name)
    {
        var (_, text, _) = Case("commonmark.json", name);
        var outline = Outline.Of(Render(text));

        var words = Label().Replace(WebUtility.HtmlDecode(text), "")
            .Split([' ', '\n', '\t', '>', '*', '`', '[', ']', '(', ')', '\\', '&', ';', '_', '-'],
                StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.All(char.IsLetterOrDigit));
        Assert.All(words, w => Assert.Contains(w, outline, StringComparison.Ordinal));
    }

    private static void Check(string file, string name)
    {
        var (_, text, expected) = Case(file, name);

        var outline = Outline.Of(Render(text));
        if (Exceptions.ContainsKey(name))
            Assert.NotEqual(Outline.Expected(expected!), outline);
        else
            Assert.Equal(Outline.Expected(expected!), outline);
    }

    private static string Render(string text)
    {
        var problems = new ProblemSink("some.md");
        var body = MarkdownRenderer.RenderOrNull(
            text, 1, new HeadingIds(HeadingIds.OfPage), problems, CancellationToken.None);
        Assert.Empty(problems.Problems);
        return body!.Html;
    }

    /// <summary>Labels of links are for the writer.</summary>
    [GeneratedRegex(@"(?<=\])\[[^\]]*\]|^\[[^\]]*\]: ", RegexOptions.Multiline)]
    private static partial Regex Label();

    private static (string Name, string Text, string? Outline) Case(string file, string name) =>
        Cases(file).Single(c => c.Name == name);

    private static IEnumerable<(string Name, string Text, string? Outline)> Cases(string file)
    {
        using var data = JsonDocument.Parse(File.ReadAllText(Path.Combine(
            AppContext.BaseDirectory, "Rendering", "Specifications", file)));
        foreach (var row in data.RootElement.GetProperty("cases").EnumerateArray())
            yield return (row.GetProperty("name").GetString()!, row.GetProperty("in").GetString()!,
                row.TryGetProperty("out", out var outline) ? outline.GetString() : null);
    }
}
