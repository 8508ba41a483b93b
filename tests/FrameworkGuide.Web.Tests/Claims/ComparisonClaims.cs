using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Tests.Pages.Compare;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Claims;

/// <summary>
/// Every claim of a comparison, computed again from the API: values, differences, who is ahead, and
/// the sentences above the table.
/// </summary>
/// <param name="metrics">What the content says of figures, which the API does not give: their
/// direction and unit.</param>
internal sealed class ComparisonClaims(GuideFacts facts, IReadOnlyList<MetricDefinition> metrics)
{
    public async Task CheckAsync(TestGuide guide, IReadOnlyList<string> slugs)
    {
        var table = await ComparedTable.OpenAsync(guide, "?" + string.Join('&', slugs.Select(s => "f=" + s)));
        var compared = slugs.Select(s => facts[s]).ToList();
        Assert.Equal(compared.Select(f => f.Name), table.Names);
        Assert.Equal(table.Names.Count, table.Names.Distinct(StringComparer.OrdinalIgnoreCase).Count());

        foreach (var size in GuideFacts.Sizes)
            CheckRatings(table[$"size-{size}"], [.. compared.Select(f => f.Size(size))]);
        Assert.Equal(facts.Needs.Select(n => $"need-{n.Key} {n.Title}"),
            table.Rows.Where(r => r.Group == "Needs").Select(r => $"{r.Key} {r.Label}"));
        foreach (var (key, _) in facts.Needs)
            CheckRatings(table[$"need-{key}"], [.. compared.Select(f => f.Need(key))]);
        CheckWords(table["language"], [.. compared.Select(f => GuideFacts.List(f.Languages))]);
        CheckWords(table["style"], [.. compared.Select(f => f.Text("style"))]);
        CheckWords(table["runtime"], [.. compared.Select(f => f.Text("runtime"))]);
        CheckWords(table["licence"], [.. compared.Select(f => f.Text("licence"))]);
        CheckWords(table["governance"], [.. compared.Select(f => f.Text("governance"))]);
        CheckWords(table["cycle"], [.. compared.Select(f => (string?)f.Support?["cycle"])]);
        CheckWords(table["status"], [.. compared.Select(f => (string?)f.Support?["text"])]);
        CheckLongest(table["longest"], compared);
        foreach (var row in table.Rows.Where(r => r.Key.StartsWith("capability-", StringComparison.Ordinal)))
            CheckWords(row, [.. compared.Select(f =>
                f.Capabilities.TryGetValue(row.Key["capability-".Length..], out var level) ? Words(level) : null)]);
        Assert.Equal(
            metrics.Where(m => compared.Count(f => f.Figures.Any(r => r.Key == m.Key)) > 1)
                .Select(m => $"metric-{m.Key}"),
            table.Rows.Select(r => r.Key).Where(k => k.StartsWith("metric-", StringComparison.Ordinal)));
        foreach (var metric in metrics)
            if (table.Rows.SingleOrDefault(r => r.Key == $"metric-{metric.Key}") is { } row)
                CheckFigures(row, metric, compared);
        CheckSummary(table.Page, compared);
    }

    private static void CheckRatings(ComparedTable.Row row, IReadOnlyList<double?> ratings)
    {
        var known = ratings.OfType<double>().ToList();
        var (isWhole, apart) = (known.Count == ratings.Count, known.Count == 0 ? 0 : known.Max() - known.Min());
        Assert.Equal(ratings.Select(r => r?.ToString("0.0#", CultureInfo.InvariantCulture) ?? "not rated"), row.Values);
        Assert.Equal(
            known.Count == 0 ? "not rated"
            : apart > 0 ? $"{GuideFacts.Number(apart)} apart{(isWhole ? "" : ", some not rated")}"
            : isWhole ? "equal" : "some not rated",
            row.Difference);
        CheckLeading(row,
            isWhole && apart > 0 ? [.. ratings.Index().Where(r => r.Item == known.Max()).Select(r => r.Index)] : []);
    }

    private static void CheckWords(ComparedTable.Row row, IReadOnlyList<string?> words)
    {
        var known = words.OfType<string>().ToList();
        Assert.Equal(words.Select(w => w is null ? "unknown" : ShownPage.Shown(w)), row.Values);
        Assert.Equal(
            known.Distinct(StringComparer.Ordinal).Count() > 1
                ? "differ" : known.Count == words.Count ? "same" : known.Count == 0 ? "unknown" : "partly unknown",
            row.Difference);
        CheckLeading(row, []);
    }

    private static void CheckLongest(ComparedTable.Row row, List<FrameworkFacts> compared)
    {
        var until = compared.Select(f => (string?)f.Support?["longestSupportedUntil"]).ToList();
        Assert.Equal(until.Select(u => u is null), row.Cells.Select(c => c.IsUnknown));
        foreach (var (cell, framework) in row.Cells.Zip(compared).Where(c => !c.First.IsUnknown))
            Assert.StartsWith(
                (string)framework.Support!["longestSupportedCycle"]!, cell.Value, StringComparison.Ordinal);
        var isAhead = until.All(u => u is not null) && until.Distinct().Count() > 1;
        CheckLeading(row, isAhead
            ? [.. until.Index().Where(u => u.Item == until.Max(StringComparer.Ordinal)).Select(u => u.Index)]
            : []);
    }

    private static void CheckFigures(ComparedTable.Row row, MetricDefinition metric, List<FrameworkFacts> compared)
    {
        var figures = compared.Select(
            f => f.Figures.Where(r => r.Key == metric.Key).MaxBy(r => r.Day ?? DateTime.MinValue)).ToList();
        Assert.Equal(figures.Select(f => f is null), row.Cells.Select(c => c.IsUnknown));
        foreach (var (cell, figure) in row.Cells.Zip(figures))
            Assert.StartsWith(
                figure is null ? "no figure" : GuideFacts.Number(figure.Min), cell.Value, StringComparison.Ordinal);
        var known = figures.OfType<FigureFacts>().ToList();
        var areAlike = known.Select(f => f.Population).Distinct().Count() == 1 && known.All(f => f.Day is not null)
            && (known.Max(f => f.Day!.Value) - known.Min(f => f.Day!.Value)).TotalDays <= 366;
        if (!areAlike || known.Count < figures.Count || metric.Better == MetricDirection.None)
        {
            CheckLeading(row, []);
            return;
        }

        // Whoever is ahead is better at its worst than anybody who is not is at best.
        bool IsBetter(double one, double other) => metric.Better == MetricDirection.Higher ? one > other : one < other;
        double Worst(FigureFacts f) => metric.Better == MetricDirection.Higher ? f.Min : f.Max;
        double Best(FigureFacts f) => metric.Better == MetricDirection.Higher ? f.Max : f.Min;
        var top = known.Select(Worst).Aggregate((a, b) => IsBetter(a, b) ? a : b);
        var rest = known.Where(f => Worst(f) != top).ToList();
        CheckLeading(row, rest.Count > 0 && rest.All(f => IsBetter(top, Best(f)))
            ? [.. figures.Index().Where(f => Worst(f.Item!) == top).Select(f => f.Index)]
            : []);
    }

    private void CheckSummary(ShownPage page, List<FrameworkFacts> compared)
    {
        var rows = facts.Needs.Select(n => (n.Title, Ratings: compared.Select(f => f.Need(n.Key)).ToList()))
            .Where(r => r.Ratings.All(x => x is not null)).ToList();
        double Gap((string Title, List<double?> Ratings) row) => row.Ratings.Max()!.Value - row.Ratings.Min()!.Value;
        var apart = rows.Where(r => Gap(r) > 0).OrderByDescending(Gap).ToList();

        // The first four; a tie that goes past the fourth is left out, or counted where nothing else were left.
        var cut = apart.Count <= 4
            ? apart.Count
            : apart.FindLastIndex(r => Math.Abs(Gap(r) - Gap(apart[3])) < 1e-9) + 1;
        var begin = cut == 0 ? 0 : apart.FindIndex(r => Math.Abs(Gap(r) - Gap(apart[Math.Min(3, cut - 1)])) < 1e-9);
        var (shown, more) = cut <= 4 ? (cut, 0) : begin > 0 ? (begin, 0) : (4, cut - 4);
        var words = apart.Take(shown).Select(r =>
        {
            var best = compared.Where((_, i) => r.Ratings[i] == r.Ratings.Max()).Select(f => f.Name);
            return $"{r.Title} ({GuideFacts.List([.. best])} ahead)";
        }).ToList();
        if (more > 0)
            words.Add($"{more} more {(more == 1 ? "need" : "needs")} by as much");
        Assert.Equal(words.Count == 0 ? [] : [ShownPage.Shown($"Furthest apart on {GuideFacts.List(words)}.")],
            page.AllSaid(".compare > .lead"));

        var expected = compared.Select((framework, i) =>
        {
            var leads = rows.Where(r => r.Ratings.Where((_, other) => other != i).All(x => x < r.Ratings[i]))
                .OrderByDescending(r => r.Ratings[i] - r.Ratings.Where((_, other) => other != i).Max())
                .Select(r => r.Title).ToList();
            return $"{framework.Name}: "
                + $"{For(framework)}{(leads.Count == 0 ? "" : $" Alone ahead in {GuideFacts.List(leads)}.")}";
        });
        var equal = rows.Where(r => Gap(r) == 0).Select(r => r.Title).ToList();
        Assert.Equal(
            [.. expected.Select(ShownPage.Shown),
                .. equal.Count == 0 ? Array.Empty<string>() : [ShownPage.Shown($"Equal in: {GuideFacts.List(equal)}")]],
            page.AllSaid(".compare-summary dt").Zip(page.AllSaid(".compare-summary dd"), (dt, dd) => $"{dt}: {dd}"));
    }

    private string For(FrameworkFacts framework)
    {
        var sizes = GuideFacts.Sizes.Where(s => framework.Size(s) >= 4).ToList();
        var text = (sizes.Count == 3 ? "projects of any size and "
            : sizes.Count > 0 ? $"{GuideFacts.List(sizes)} projects and "
            : "")
            + $"teams that know {GuideFacts.List(framework.Languages)}";
        var (shown, more) = facts.Highest(framework, 3);
        var best = shown.Select(s => s.Title).Concat(more == 0 ? [] : [$"{more} more with the same rating"]).ToList();
        return $"{char.ToUpperInvariant(text[0])}{text[1..]}"
            + $"{(best.Count == 0 ? "" : $"; rated highest for {GuideFacts.List(best)}")}.";
    }

    private static void CheckLeading(ComparedTable.Row row, IReadOnlyList<int> leading)
    {
        Assert.True(leading.SequenceEqual(row.Leading),
            $"{row.Key}: {string.Join(" | ", row.Values)}; ahead is said of {string.Join(", ", row.Leading)}; "
            + $"right is {string.Join(", ", leading)}");
        Assert.All(row.Cells, c => Assert.Equal(c.IsLeading, c.SaysAhead));
    }

    private static string Words(string level) => level switch
    {
        "built-in" => "built in",
        "official" => "official package",
        "community" => "community package",
        _ => level,
    };
}
