using System.Text.RegularExpressions;
using FrameworkGuide.Web.Settings;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Documentation;

/// <summary>README and docs lead where they say, and list what there is.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Docs = Path.Combine(Checkout.Root, "docs");

    private static readonly string Operating = File.ReadAllText(Path.Combine(Docs, "operating.md"));

    [Fact]
    public void Every_link_leads_to_a_file_and_to_a_heading_of_it()
    {
        var pages = Directory.EnumerateFiles(Checkout.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Docs, "*.md", SearchOption.AllDirectories)).ToList();

        var links = pages
            .SelectMany(p => Link().Matches(File.ReadAllText(p)).Select(m => (Page: p, Target: m.Groups[1].Value)))
            .Where(l => !l.Target.Contains(':', StringComparison.Ordinal) && !l.Target.StartsWith('/'))
            .ToList();

        Assert.True(links.Count >= 30, $"only {links.Count} links were found");
        Assert.Empty(links.Where(l => !Leads(l.Page, l.Target)).Select(l => $"{l.Page}: {l.Target}"));
    }

    [Fact]
    public void Every_decision_is_in_the_index_as_it_says_itself()
    {
        var folder = Path.Combine(Docs, "decisions");
        var index = File.ReadAllText(Path.Combine(folder, "README.md"));

        var rows = Directory.EnumerateFiles(folder, "0*.md")
            .Order(StringComparer.Ordinal)
            .Select(f => RowOf(Path.GetFileName(f), Decision().Match(File.ReadAllText(f)).Groups));

        Assert.Equal(rows, index.Split('\n').Where(l => l.StartsWith("| 0", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_setting_has_its_row()
    {
        Assert.Equal(
            SettingsReader.Names.Order(StringComparer.Ordinal), Rows("Settings").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_command_has_its_row()
    {
        var commands = new List<string>();
        foreach (var command in await CommandsAsync())
            if (await CommandsAsync(command) is { Count: > 0 } below)
                commands.AddRange(below.Select(b => $"{command} {b}"));
            else
                commands.Add(command);

        var rows = Rows("Commands").Select(r => CommandWords().Match(r).Value);

        Assert.Equal(commands.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    private static async Task<List<string>> CommandsAsync(params string[] command)
    {
        var (code, output, _) = await GuideProcess.RunAsync(Checkout.Root, [.. command, "--help"]);
        Assert.Equal(0, code);
        var commands = output.Split("\nCommands:\n") is [_, var listed] ? listed : "";
        return [.. CommandName().Matches(commands).Select(m => m.Groups[1].Value)];
    }

    /// <summary>What the table under a heading of docs/operating.md has in its first column.</summary>
    private static IEnumerable<string> Rows(string heading) =>
        FirstCell().Matches(Operating.Split($"## {heading}\n")[1].Split("\n## ")[0]).Select(m => m.Groups[1].Value);

    private static string RowOf(string file, GroupCollection head) =>
        $"| {head["number"]} | [{head["title"]}]({file}) | {head["status"]} | {head["date"]} |";

    private static bool Leads(string page, string target)
    {
        var (path, anchor) = target.Split('#') is [var p, var a] ? (p, a) : (target, null);
        var full = path.Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, path);
        if (anchor is null)
            return Path.Exists(full);
        var headings = Heading().Matches(File.ReadAllText(full)).Select(m => m.Groups[1].Value);
        return headings.Any(h => AnchorOf(h) == anchor);
    }

    /// <summary>How GitHub makes an anchor of a heading, as far as ours go.</summary>
    private static string AnchorOf(string heading) =>
        NotInAnchors().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"(?:\]\(|(?:src|href)="")([^)\s""]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex(
        @"\A# (?<number>\d{4}): (?<title>.+)\n\n- Status: (?<status>.+)\n- Date: (?<date>\d{4}-\d\d-\d\d.*)\n")]
    private static partial Regex Decision();

    [GeneratedRegex(@"^\| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex FirstCell();

    [GeneratedRegex(@"^[a-z-]+( [a-z-]+)?(?= |$)")]
    private static partial Regex CommandWords();

    [GeneratedRegex(@"^  ([a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex CommandName();
}
