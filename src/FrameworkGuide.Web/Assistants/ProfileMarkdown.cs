using System.Text;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Web.Assistants;

/// <summary>A profile as Markdown: its facts and ratings with their sources, then its text.</summary>
internal static class ProfileMarkdown
{
    public static string Write(
        FrameworkProfile profile, CatalogSnapshot catalog, DateOnly today, string site, string body)
    {
        var text = new StringBuilder($"# {MarkdownText.Escape(profile.Name)}\n\n");
        text.Append(CatalogWords.Kind(profile.Style, profile.Languages)).Append(". ")
            .Append(profile.Reviewed is { } day ? $"Reviewed {English.Day(day)}." : CatalogWords.NotReviewed)
            .Append('\n');
        Section(text, "Facts", ProfileFact.List(profile).Select(f => Entry(
            $"{f.Label}: {f.Value ?? CatalogWords.Unknown}", f.Evidence?.Note, f.Evidence?.Sources ?? [],
            f.Evidence?.AsOf?.ToString())));
        Section(text, "Support", profile.Releases.Select(r => Entry(
            $"{r.Cycle}{(r.Lts ? " LTS" : "")}: {CatalogWords.Support(SupportStatus.Of(r, today))}", r.Note,
            r.Source is null ? profile.Evidence.GetValueOrDefault("releases")?.Sources ?? [] : [r.Source],
            profile.Evidence.GetValueOrDefault("releases")?.AsOf?.ToString())));
        Section(text, "Ratings, 0 to 5", [
            .. Enum.GetValues<ProjectSize>().Select(s => Rated(
                CatalogWords.Size(s), profile.Sizes.GetValueOrDefault(s), profile)),
            .. catalog.Needs.Select(n => Rated(n.Title, profile.Needs.GetValueOrDefault(n.Key), profile)),
        ]);
        Section(text, "Capabilities", catalog.Capabilities.SelectMany(g => g.Items).Select(
            i => Capability(i, profile.Capabilities.GetValueOrDefault(i.Key))));
        foreach (var (title, points) in Points(profile))
            Section(text, title, points.Select(p => Entry(p.Text, null, p.Source is null ? [] : [p.Source], null)));
        return text.Append('\n').Append(body)
            .Append($"\n\nFrom {site}{SiteMap.Framework(profile.Slug)}, {CatalogWords.PrintedAsOf(today, catalog)}.\n")
            .ToString();
    }

    private static IEnumerable<(string Title, IReadOnlyList<Point> Points)> Points(FrameworkProfile profile) =>
        [("Strengths", profile.Strengths), ("Weaknesses", profile.Weaknesses), ("Pitfalls", profile.Pitfalls)];

    private static string Rated(string title, Rating? rating, FrameworkProfile profile) => rating is null
        ? Entry($"{title}: {CatalogWords.NotRated}", null, [], null)
        : Entry(
            $"{title}: {English.Number(rating.Value)}. {rating.Why}", null, rating.Sources,
            Claims.Reviewed(profile, rating.Checked));

    private static string Capability(CapabilityDefinition item, Capability? capability) => Entry(
        $"{item.Label}: {CatalogWords.Level(capability?.Level)}"
            + (capability?.Via is null ? "" : $", {capability.Via}"),
        capability?.Note, capability?.Source is null ? [] : [capability.Source], null);

    private static string Entry(string text, string? note, IReadOnlyList<string> sources, string? asOf) =>
        $"{MarkdownText.Escape(text.TrimEnd('.'))}.{(note is null ? "" : $" ({MarkdownText.Escape(note)})")}"
            + (asOf is null ? "" : $" As of {asOf}.")
            + string.Concat(sources.Select(s => $" {MarkdownText.Link(s)}"));

    private static void Section(StringBuilder text, string title, IEnumerable<string> entries)
    {
        var lines = entries.ToList();
        if (lines.Count == 0)
            return;
        text.Append("\n## ").Append(title).Append("\n\n");
        foreach (var line in lines)
            text.Append("* ").Append(line).Append('\n');
    }
}
