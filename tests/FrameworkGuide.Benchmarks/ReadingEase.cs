using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// How easily prose is read, by Flesch's formula: around 60 is plain English, 30 is hard. A signal, not a target: short
/// words in a wrong order score well. Syllables are counted by groups of vowels.
/// </summary>
internal static partial class ReadingEase
{
    private static readonly string[] Pages =
    [
        "/", "/recommend", "/recommend/all", "/recommend/result?size=small&need.rest-api=important",
        "/recommend/together",
        "/frameworks/django", "/compare?f=django&f=rails", "/methodology", "/api", "/guides/how-to-choose",
        "/guides/how-we-rate", "/about",
    ];

    private static readonly string[] Folders =
        ["docs", "content/frameworks", "content/guides", "content/needs", "content/projects"];

    /// <param name="site">A running site, whose pages are measured as well.</param>
    public static async Task RunAsync(string folder, string? site)
    {
        var documents = ((string[])["README.md", "CONTRIBUTING.md", "SECURITY.md"]).Select(f => Path.Combine(folder, f))
            .Concat(Folders.SelectMany(below => Files(folder, below)));
        foreach (var file in documents.Where(File.Exists))
            Report(Path.GetRelativePath(folder, file), OfMarkdown(await File.ReadAllTextAsync(file)));
        if (site is null)
            return;
        using var client = new HttpClient { BaseAddress = new Uri(site) };
        foreach (var page in Pages)
            Report(page, OfHtml(await client.GetStringAsync(new Uri(page, UriKind.Relative))));
    }

    private static IEnumerable<string> Files(string folder, string below) =>
        Directory.EnumerateFiles(Path.Combine(folder, below), "*.md").Order(StringComparer.Ordinal);

    private static void Report(string name, string prose)
    {
        var sentences = Sentence().Split(prose).Select(s => Word().Matches(s)).Where(w => w.Count > 2).ToList();
        var words = sentences.Sum(s => s.Count);
        var syllables = sentences.Sum(s => s.Sum(w => Syllables(w.Value)));
        if (words == 0)
            return;
        var (perSentence, perWord) = (words / (double)sentences.Count, syllables / (double)words);
        var ease = 206.835 - (1.015 * perSentence) - (84.6 * perWord);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{ease,6:0.0}  {perSentence,5:0.0} words a sentence  {name}"));
    }

    private static int Syllables(string word)
    {
        var groups = Vowels().Count(word);
        return Math.Max(1, SilentEnd().IsMatch(word) && groups > 1 ? groups - 1 : groups);
    }

    /// <summary>Without front matter, code, tables and addresses; a heading or an item ends a sentence.</summary>
    private static string OfMarkdown(string text) =>
        Breaks().Replace(Marks().Replace(Links().Replace(NoProse().Replace(text, ".\n"), "$1"), ""), ". ");

    private static string OfHtml(string html) =>
        WebUtility.HtmlDecode(Tags().Replace(Blocks().Replace(HtmlNoProse().Replace(html, " "), ". "), ""));

    [GeneratedRegex(@"[.!?:]+(?=\s|$)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\p{L}[\p{L}'’-]*")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels();

    [GeneratedRegex("(?:[^aeiouyl]e|[^td]ed|[^sxzh]es)$", RegexOptions.IgnoreCase)]
    private static partial Regex SilentEnd();

    [GeneratedRegex(@"\A---\n.*?\n---\n|^```.*?^```|^\|.*?$|^    .*?$|^<.*?$|`[^`\n]*`",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex NoProse();

    [GeneratedRegex(@"!?\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"[*_#>]+")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\n\s*\n|\n(?=\s*(?:-|\d+\.) )")]
    private static partial Regex Breaks();

    [GeneratedRegex("<(script|style|code|pre|table|svg|head|nav|header|footer)[^>]*>.*?</\\1>",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex HtmlNoProse();

    [GeneratedRegex("</?(?:p|li|h[1-6]|dt|dd|summary|legend|label|div|section|button|option|figcaption)[^>]*>")]
    private static partial Regex Blocks();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
