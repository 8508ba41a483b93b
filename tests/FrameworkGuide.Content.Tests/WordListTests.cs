using System.Text.RegularExpressions;
using FrameworkGuide.Content.Tests.Support;

namespace FrameworkGuide.Content.Tests;

/// <summary>
/// One word for one thing, and none that only a dictionary would choose: in content, pages, texts of code and docs.
/// Decision records are left as they were written.
/// </summary>
public sealed partial class WordListTests
{
    private static readonly Lazy<IReadOnlyList<(string Place, string Text)>> Texts = new(
        () =>
        [
            .. Lines("content/guides", "*.md"), .. Lines("content/needs", "*.md"), .. Lines("docs", "*.md"),
            .. Lines(".", "*.md"), .. Pages(), .. Literals(), .. Descriptions(), .. Snapshot(),
            .. Lines("content", "*.yml"), .. Lines("content/frameworks", "*.md"), .. Lines("content/projects", "*.md"),
        ]);

    /// <param name="avoided">A pattern.</param>
    /// <param name="instead">What is written instead.</param>
    [Theory]
    [InlineData("[Pp]er cent", "percent in prose, 46.4% in tables")]
    [InlineData("[Ee]-mail", "email")]
    [InlineData("[Ff]rontend", "front end, front-end")]
    [InlineData("[Bb]ack[ -]ends?", "backend")]
    [InlineData("(kept|keep|keeps)[ -]up", "maintained")]
    [InlineData("looked after|cared for", "maintained")]
    [InlineData("round 23", "Round 23")]
    [InlineData("third party (package|librar|extension|tool|module)", "third-party")]
    [InlineData("(package|tool|extension|part)s? by others", "third-party")]
    [InlineData("[Ww]hoever", "anyone who, the administrator")]
    [InlineData("anew", "again")]
    [InlineData("(is|are|be|was|were) told(?! apart)", "shown, reported, said")]
    [InlineData("(readings|draws) of your answers|[0-9]% of readings", "runs")]
    [InlineData("taken away", "removed")]
    [InlineData("stands? (first|beside|in its place)", "comes first, next to, in its place")]
    [InlineData("musts|a must(?![-a-z])", "must-have")]
    [InlineData("just now", "at the moment")]
    [InlineData("of all weight", "of the weight")]
    [InlineData("[Rr]elease cycles?", "release line")]
    [InlineData("draws? level", "ties")]
    [InlineData("Live updates|Live pages", "Real-time updates")]
    [InlineData("Screens for staff|Staff screens|Company screens", "Admin back office")]
    [InlineData("Safety by default|Safety without asking", "Secure by default")]
    [InlineData("Choosing parts yourself|Freedom to choose", "Minimal and flexible")]
    [InlineData("allowed (are|is) (?!checked|the|not)", "allowed:")]
    public void One_word_for_one_thing(string avoided, string instead)
    {
        var pattern = new Regex($@"(?<![\w/-])(?:{avoided})(?!\w)");

        var found = Texts.Value.Where(t => pattern.IsMatch(t.Text))
            .Select(t => $"{t.Place}: {t.Text.Trim()}").ToList();

        Assert.True(found.Count == 0, $"Write: {instead}\n{string.Join('\n', found)}");
    }

    private static IEnumerable<(string Place, string Text)> Pages() =>
        Lines("src", "*.cshtml", SearchOption.AllDirectories).Where(l => !RazorComment().IsMatch(l.Text));

    private static IEnumerable<(string Place, string Text)> Literals() =>
        Lines("src", "*.cs", SearchOption.AllDirectories).Where(l => !Comment().IsMatch(l.Text))
            .SelectMany(l => Literal().Matches(l.Text).Select(m => (l.Place, m.Value)));

    /// <summary>Comments of the API's records are its description.</summary>
    private static IEnumerable<(string Place, string Text)> Descriptions() =>
        Lines("src/FrameworkGuide.Web/Api", "*Json.cs").Where(l => Comment().IsMatch(l.Text));

    private static IEnumerable<(string Place, string Text)> Snapshot() =>
        Lines("tests/FrameworkGuide.Core.Tests/Wording", "texts.snapshot.txt");

    private static IEnumerable<(string Place, string Text)> Lines(
        string folder, string files, SearchOption which = SearchOption.TopDirectoryOnly) =>
        Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), files, which)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .SelectMany(f => File.ReadLines(f).Select(
                (line, i) => ($"{Path.GetRelativePath(Checkout.Root, f)}:{i + 1}", line)));

    [GeneratedRegex(@"^\s*//")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*@\*|\*@\s*$")]
    private static partial Regex RazorComment();

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();
}
