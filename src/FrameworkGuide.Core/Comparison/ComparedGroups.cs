using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Comparison;

/// <summary>Makes the rows of a comparison.</summary>
public sealed class ComparedGroups(CatalogSnapshot catalog, IReadOnlyList<FrameworkProfile> frameworks, DateOnly today)
{
    /// <summary>Figures that are further apart in time do not show who is ahead.</summary>
    private const int MostDaysApart = 366;

    private static readonly ComparedCell UnknownFact = new(CatalogWords.Unknown, IsKnown: false);
    private static readonly ComparedCell NotRated = new(CatalogWords.NotRated, IsKnown: false);

    public const string LanguageRow = "language";

    public static string SizeRow(ProjectSize size) => $"size-{CatalogWords.Word(size)}";

    public static string NeedRow(string need) => $"need-{need}";

    public IEnumerable<ComparedGroup> All()
    {
        // Facts come after ratings: they decide less.
        yield return new ComparedGroup("sizes", "Size of the project", [.. Enum.GetValues<ProjectSize>().Select(Size)]);
        yield return new ComparedGroup(FrameworkComparison.NeedsKey, "Needs", [.. catalog.Needs.Select(Need)]);
        yield return new ComparedGroup("support", "Support", Support());
        yield return new ComparedGroup("facts", "Facts", Facts());
        var capabilities = catalog.Capabilities
            .Select(g => (g.Name, Rows: g.Items.Select(Capability).ToLookup(IsAlike))).ToList();
        foreach (var (name, rows) in capabilities)
            yield return new ComparedGroup("capabilities", $"Capabilities: {name}", [.. rows[false]]);
        yield return new ComparedGroup("metrics", "Figures that two or more have", [.. Metrics()]);
        yield return new ComparedGroup(
            FrameworkComparison.AlikeKey, ComparisonTexts.AlikeTitle, [.. capabilities.SelectMany(c => c.Rows[true])]);
    }

    /// <summary>What all have at the same level tells nobody apart.</summary>
    private bool IsAlike(ComparedRow capability) => frameworks.Count > 1 && capability.Difference == Difference.None;

    private List<ComparedRow> Facts() =>
    [
        Fact(LanguageRow, "Language", f => English.List(f.Languages), null),
        Fact("style", "Kind", f => f.Style, null),
        Fact("runtime", "Runs on", f => f.Runtime, "runtime"),
        Fact("licence", "Licence", f => f.Licence, "licence"),
        Fact("first-release", "First release", f => DayOrNull(f.FirstRelease), "first-release"),
        Fact("governance", "Who decides and pays", f => f.Governance, "governance"),
    ];

    private ComparedRow Fact(string key, string label, Func<FrameworkProfile, string?> value, string? evidence) =>
        ComparedRow.OfWords(
        key,
        label,
        null,
        Cells(f => value(f) is { } text
            ? new ComparedCell(text, IsKnown: true)
            {
                Why = evidence is null ? null : f.Evidence.GetValueOrDefault(evidence)?.Note,
                Sources = evidence is null ? [] : f.Evidence.GetValueOrDefault(evidence)?.Sources ?? [],
            }
            : UnknownFact));

    private List<ComparedRow> Support()
    {
        var supports = frameworks.ToDictionary(f => f.Slug, f => FrameworkSupport.Of(f.Releases, today));
        return
        [
            ComparedRow.OfWords("cycle", "Newest release line", null, Cells(
                f => supports[f.Slug] is { } support ? Known(support.Newest.Cycle) : UnknownFact)),
            ComparedRow.OfWords("status", "Its support", null, Cells(f => supports[f.Slug] is { } support
                ? SupportCell(support.Status, f.Evidence.GetValueOrDefault("releases"))
                : UnknownFact)),
            ComparedRow.OfNumbers(
                "longest",
                "Longest supported release line",
                "The release line whose published support ends last, and the day it ends.",
                Cells(f => supports[f.Slug]?.LongestSupported is { SupportEnds: { } end } longest
                    ? Known($"{longest.Cycle}{(longest.Lts ? " LTS" : "")}, until {English.Day(end)}") with
                    {
                        Number = end.DayNumber,
                    }
                    : UnknownFact with { Text = "no end date published" }),
                isHigherBetter: true,
                (from, to) => ComparisonTexts.Apart((int)(to - from)),
                "without a published end"),
        ];
    }

    private static ComparedCell SupportCell(SupportStatus status, Evidence? evidence) =>
        Known(CatalogWords.Support(status)) with
        {
            Support = status,
            Why = evidence?.Note,
            Sources = evidence?.Sources ?? [],
        };

    private ComparedRow Size(ProjectSize size) => Ratings(
        SizeRow(size), CatalogWords.Size(size), CatalogWords.SizeMeaning(size), f => f.Sizes.GetValueOrDefault(size));

    private ComparedRow Need(Need need) =>
        Ratings(NeedRow(need.Key), need.Title, need.Question, f => f.Needs.GetValueOrDefault(need.Key));

    private ComparedRow Ratings(string key, string label, string help, Func<FrameworkProfile, Rating?> ratingOf) =>
        ComparedRow.OfNumbers(
        key,
        label,
        help,
        Cells(f => ratingOf(f) is { } rating
            ? new ComparedCell(English.Number(rating.Value), IsKnown: true)
            {
                Rating = rating.Value,
                Number = rating.Value,
                Why = rating.Why,
                Sources = rating.Sources,
                IsOverdue = catalog.Site.IsReviewOverdue(rating.Checked ?? f.Reviewed, today),
            }
            : NotRated),
        isHigherBetter: true,
        (from, to) => ComparisonTexts.RatingsApart(to - from),
        CatalogWords.NotRated);

    private ComparedRow Capability(CapabilityDefinition item) => ComparedRow.OfWords(
        $"capability-{item.Key}",
        item.Label,
        item.Description,
        Cells(f => f.Capabilities.GetValueOrDefault(item.Key) is { } capability
            ? new ComparedCell(CatalogWords.Level(capability.Level), IsKnown: true)
            {
                Level = capability.Level,
                Why = JoinOrNull(": ", capability.Via, capability.Note),
                Sources = capability.Source is { } source ? [source] : [],
            }
            : UnknownFact));

    /// <summary>Figures of which only one framework has a reading compare nothing.</summary>
    private IEnumerable<ComparedRow> Metrics() => catalog.Metrics
        .Select(m => (Metric: m, Readings: frameworks.Select(f => Newest(f, m)).ToList()))
        .Where(m => m.Readings.Count(r => r is not null) > 1)
        .Select(m => Figures(m.Metric, m.Readings));

    private static ComparedRow Figures(MetricDefinition metric, List<MetricReading?> readings)
    {
        var known = readings.OfType<MetricReading>().ToList();
        var isDifferent = AreCountedDifferently(known);
        var isComparable = !isDifferent && known.All(r => r.AsOf is not null);
        return ComparedRow.OfNumbers(
            $"metric-{metric.Key}",
            metric.Label,
            JoinOrNull(" ", metric.Says, metric.DoesNotSay is null ? null : $"Does not say: {metric.DoesNotSay}"),
            [.. readings.Select(r => Figure(r, metric))],
            !isComparable || metric.Better == MetricDirection.None ? null : metric.Better == MetricDirection.Higher,
            (_, _) => isDifferent ? "differ, counted differently" : "differ",
            "without a figure");
    }

    /// <summary>The newest of several: for other times and populations the profile has them all.</summary>
    private static MetricReading? Newest(FrameworkProfile framework, MetricDefinition metric) =>
        framework.Metrics.Where(r => r.Key == metric.Key).MaxBy(r => r.AsOf?.Earliest ?? DateOnly.MinValue);

    /// <summary>Whether figures are known to be of other people, or of times more than a year apart.</summary>
    private static bool AreCountedDifferently(IReadOnlyList<MetricReading> readings)
    {
        var days = readings.Select(r => r.AsOf?.Earliest.DayNumber).OfType<int>().ToList();
        return readings.Select(r => r.Population).Distinct(StringComparer.Ordinal).Count() > 1 || days.Count > 1
            && days.Max() - days.Min() > MostDaysApart;
    }

    private static ComparedCell Figure(MetricReading? reading, MetricDefinition metric)
    {
        if (reading is null)
            return new ComparedCell("no figure", IsKnown: false);
        var words = new[]
        {
            reading.AsOf is { } day ? $"As of {CatalogWords.Day(day)}." : "No date.",
            reading.Population is { } population ? $"Counted: {population}." : null,
            reading.Note is { } note ? English.Capitalize(note) : null,
        };
        return new ComparedCell(CatalogWords.Figure(reading.Value, metric.Unit), IsKnown: true)
        {
            // Of a range the end that is worse: nobody is ahead by the good end of a wide one.
            Number = metric.Better == MetricDirection.Lower ? reading.Value.Max : reading.Value.Min,
            BetterEnd = metric.Better == MetricDirection.Lower ? reading.Value.Min : reading.Value.Max,
            Why = string.Join(" ", words.OfType<string>()),
            Sources = reading.Source is { } source ? [source] : [],
        };
    }

    private static string? JoinOrNull(string separator, params IEnumerable<string?> texts) =>
        string.Join(separator, texts.OfType<string>()) is { Length: > 0 } text ? text : null;

    private static string? DayOrNull(PartialDate? date) => date is { } day ? CatalogWords.Day(day) : null;

    private static ComparedCell Known(string text) => new(text, IsKnown: true);

    private List<ComparedCell> Cells(Func<FrameworkProfile, ComparedCell> cellOf) => [.. frameworks.Select(cellOf)];
}
