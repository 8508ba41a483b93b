using System.Globalization;
using System.Text.RegularExpressions;
using FrameworkGuide.Content.Documents;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Editing;

/// <summary>Finds what has grown old in a profile, with the line to change.</summary>
public static partial class ContentUpkeep
{
    /// <summary>
    /// What an editor should look at again: by kind, the most urgent first, as <see cref="UpkeepKind"/> lists them,
    /// then by line and column. Files of other kinds and texts that cannot be parsed give nothing; ratings without a
    /// check day of their own are covered by the review of the page.
    /// </summary>
    /// <param name="today">The UTC day on which ages are counted; the last day of support is still supported.</param>
    public static IReadOnlyList<UpkeepItem> Find(ContentFile file, string text, DateOnly today, SiteSettings site)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(site);
        if (file.Kind is not DocumentKind.Framework || FrontMatterText.Read(text, out _) is not { } document)
            return [];

        var root = document.Root;
        IEnumerable<Finding> found =
        [
            .. Review(root, today, site),
            .. Ratings(root, today, site),
            .. Releases(root, today),
            .. Metrics(root, today),
        ];
        return
        [
            .. found
                .Select(f => new UpkeepItem(file.Path, f.Place.Line, f.Place.Column, f.Kind, f.Subject, f.Since))
                .OrderBy(i => i.Kind).ThenBy(i => i.Line).ThenBy(i => i.Column),
        ];
    }

    private static IEnumerable<Finding> Review(YamlMap root, DateOnly today, SiteSettings site)
    {
        var reviewed = root.Date("reviewed");
        if (site.IsReviewOverdue(reviewed, today))
            yield return new(
                root["reviewed"]?.Position ?? TextPosition.Start, UpkeepKind.OverdueReview, "reviewed", reviewed);
    }

    private static IEnumerable<Finding> Ratings(YamlMap root, DateOnly today, SiteSettings site) =>
        from @group in (string[])["sizes", "needs"]
        from entry in root.Map(@group).Entries
        let rating = entry.Value as YamlMap
        let day = rating?.Date("checked")
        where day is not null && site.IsReviewOverdue(day, today)
        select new Finding(rating["checked"]!.Position, UpkeepKind.OldEvidence, $"{@group}.{entry.Key.Text}", day);

    private static IEnumerable<Finding> Releases(YamlMap root, DateOnly today)
    {
        var rows = root.Maps("releases").Where(r => r.Text("cycle") is not null)
            .Select(r => (Map: r, Release: FrameworkDocument.BindRelease(r))).ToArray();
        var newest = FrameworkSupport.Of([.. rows.Select(r => r.Release)], today)?.Newest;
        foreach (var (map, release) in rows)
        {
            if (SupportStatus.Of(release, today).Kind is not (SupportKind.Ended or SupportKind.SecurityEndNotPublished))
                continue;
            var key = release.SecuritySupportUntil is null ? "active-support-until" : "security-support-until";
            var kind = ReferenceEquals(release, newest) ? UpkeepKind.EndedNewest : UpkeepKind.EndedRelease;
            yield return new(map[key]!.Position, kind, release.Cycle, map.Date(key));
        }
    }

    private static IEnumerable<Finding> Metrics(YamlMap root, DateOnly today)
    {
        foreach (var metric in root.Maps("metrics"))
        {
            var end = metric.Partial("as-of") is { } asOf ? EndOf(asOf) : (DateOnly?)null;
            if (!IsOfItsTime(metric.Text("key") ?? "", end) && (end is null || end.Value < today.AddYears(-1)))
                yield return new(
                    (metric["as-of"] ?? metric).Position, UpkeepKind.OldMetric, metric.Text("key") ?? "", end);
        }
    }

    /// <summary>
    /// Whether a figure can never be newer: the name of its metric says the year, as in a survey of 2023, or the round,
    /// as in r23. Another year or round is another metric.
    /// </summary>
    private static bool IsOfItsTime(string key, DateOnly? end) => end is { } day && key.Split('-').Any(
        part => Year().IsMatch(part)
            ? day.Year >= int.Parse(part, CultureInfo.InvariantCulture)
            : Round().IsMatch(part));

    private static DateOnly EndOf(PartialDate date)
    {
        var month = date.Month ?? 12;
        return new DateOnly(date.Year, month, date.Day ?? DateTime.DaysInMonth(date.Year, month));
    }

    [GeneratedRegex("^(19|20)[0-9]{2}$")]
    private static partial Regex Year();

    [GeneratedRegex("^r[0-9]{1,3}$")]
    private static partial Regex Round();

    private sealed record Finding(TextPosition Place, UpkeepKind Kind, string Subject, DateOnly? Since);
}
