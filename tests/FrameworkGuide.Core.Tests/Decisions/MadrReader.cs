using System.Text.RegularExpressions;

namespace FrameworkGuide.Core.Tests.Decisions;

/// <summary>
/// Reads a record as programs in the wild do, line by line: the title is the first "# ", keys are raw, entries begin
/// with "* ", and nothing is parsed as Markdown or YAML.
/// </summary>
internal sealed partial class MadrReader(string text)
{
    private readonly string[] _lines = text.Split('\n');

    public string Title => _lines.First(l => l.StartsWith("# ", StringComparison.Ordinal))[2..];

    /// <summary>The lines of the front matter, between its first line and the next like it.</summary>
    public IReadOnlyList<string> FrontMatter =>
        _lines[0] == "---" ? _lines[1..Array.IndexOf(_lines, "---", 1)] : throw new FormatException("No front matter.");

    public IReadOnlyList<string> Headings =>
        [.. _lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal)
            || l.StartsWith("### ", StringComparison.Ordinal))];

    public (string Option, string Because) Chosen
    {
        get
        {
            var match = Outcome().Match(Assert.Single(Section("## Decision Outcome"), l => l.StartsWith(
                "Chosen option: ", StringComparison.Ordinal)));
            return match.Success ? (match.Groups[1].Value, match.Groups[2].Value) : throw new FormatException();
        }
    }

    public string? Raw(string key) => FrontMatter.FirstOrDefault(
        l => l.StartsWith(key + ": ", StringComparison.Ordinal))?[(key.Length + 2)..];

    /// <summary>The lines from behind a heading to the next of its level or above.</summary>
    public IReadOnlyList<string> Section(string heading)
    {
        var level = heading.IndexOf(' ', StringComparison.Ordinal);
        return [.. _lines.SkipWhile(l => l != heading).Skip(1).TakeWhile(l => !IsHeading(l, level))];
    }

    public IReadOnlyList<string> Bullets(string heading) =>
        [.. Section(heading).Where(l => l.StartsWith("* ", StringComparison.Ordinal)).Select(l => l[2..])];

    /// <summary>What a text says once the escapes of Markdown are taken away.</summary>
    public static string Said(string raw) => Escaped().Replace(raw, "$1");

    private static bool IsHeading(string line, int level)
    {
        var signs = line.Length - line.TrimStart('#').Length;
        return signs > 0 && signs <= level && line.Length > signs && line[signs] == ' ';
    }

    [GeneratedRegex("^Chosen option: \"([^\"]*)\", because (.+)$")]
    private static partial Regex Outcome();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escaped();
}
