using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Rendering;
using FrameworkGuide.Content.Validation.Shapes;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Documents;

/// <summary>What a profile must keep that its shape cannot say.</summary>
internal static class FrameworkRules
{
    /// <summary>The headings every profile has, so that no framework is favoured by more or warmer words.</summary>
    private static readonly string[] Headings = ["Overview", "When to choose it", "When not to", "Getting started"];

    public static void CheckDates(YamlMap map, ShapeContext context)
    {
        ReportFuture(map, "reviewed", context);
        ReportFuture(map, "first-release", context);
        foreach (var group in (string[])["sizes", "needs"])
            foreach (var (key, value) in map.Map(group).Entries)
                if (value is YamlMap rating)
                    ReportFuture(rating, "checked", context, group, key.Text);
        foreach (var (key, value) in map.Map("evidence").Entries)
            if (value is YamlMap evidence)
                ReportFuture(evidence, "as-of", context, "evidence", key.Text);
        foreach (var metric in map.Maps("metrics"))
        {
            ReportFuture(metric, "as-of", context);
            var range = metric.Map("value");
            if (range.Number("min") > range.Number("max"))
                context.Problems.Add(ProblemCode.RangeOrder, range.Position, "value.min is above value.max; swap them");
        }

        foreach (var release in map.Maps("releases"))
        {
            ReportFuture(release, "latest-date", context);
            // Projects that number a line only once it is stable have such dates.
            ReportOrder(release, "released", "latest-date", context, ProblemCode.LatestBeforeRelease);
            ReportOrder(release, "released", "active-support-until", context);
            ReportOrder(release, "released", "security-support-until", context);
            ReportOrder(release, "active-support-until", "security-support-until", context);
        }
    }

    public static void CheckRepeats(YamlMap map, ShapeContext context)
    {
        Rules.ReportRepeats(map.Maps("releases"), "cycle", "cycle", StringComparer.Ordinal, context);

        // The same metric may be given for several populations or times.
        var seen = new HashSet<(string?, string?, PartialDate?)>();
        foreach (var metric in map.Maps("metrics"))
            if (metric.Text("key") is { } key && !seen.Add((key, metric.Text("population"), metric.Partial("as-of"))))
                context.Problems.Add(ProblemCode.DuplicateEntry, metric.Position,
                    $"the metric '{TextShape.Shorten(key)}' is listed twice for the same population and time; remove "
                        + "one");

        if (map["language"] is YamlList languages)
            ReportRepeatedTexts(languages, "language", context);
        if (map["aliases"] is YamlList aliases)
            ReportRepeatedTexts(aliases, "alias", context);
    }

    public static void CheckCompleteness(
        YamlMap map, MarkdownBody body, IReadOnlyList<string> sizes, ShapeContext context)
    {
        ReportNotRated(map, "sizes", NotIn(map.Map("sizes"), sizes), context);
        var needs = NotIn(map.Map("needs"), context.Vocabulary.Needs).Order(StringComparer.Ordinal);
        ReportNotRated(map, "needs", needs, context);
        if (map["reviewed"] is not { } reviewed)
            context.Problems.Add(ProblemCode.ReviewOverdue, map.Position,
                "reviewed is missing; expected the day an editor last checked the page");
        else if (map.Date("reviewed") is { } day
            && new SiteSettings { ReviewAfterDays = context.ReviewAfterDays }.IsReviewOverdue(day, context.Today))
            context.Problems.Add(
                ProblemCode.ReviewOverdue,
                reviewed.Position,
                $"the page was last reviewed on {day:yyyy-MM-dd}, more than {context.ReviewAfterDays} days ago");

        foreach (var heading in Headings.Except(body.Headings.Select(h => h.Text), StringComparer.OrdinalIgnoreCase))
            context.Problems.Add(ProblemCode.MissingHeading, body.Start, $"the heading '## {heading}' is missing");

        foreach (var heading in body.Headings.Where(h => h.IsEmpty
            && Headings.Contains(h.Text, StringComparer.OrdinalIgnoreCase)))
            context.Problems.Add(
                ProblemCode.EmptySection, heading.Position, $"there is nothing under the heading '## {heading.Text}'");

        foreach (var (key, value) in map.Map("capabilities").Entries)
            Rules.ReportUnsourced(value, context, "capabilities", key.Text);
        foreach (var key in (string[])["metrics", "strengths", "weaknesses", "pitfalls", "used-by"])
            foreach (var item in map.Maps(key))
                Rules.ReportUnsourced(item, context, key);
        foreach (var metric in map.Maps("metrics"))
            if (metric["as-of"] is null)
                context.Problems.Add(
                    ProblemCode.MissingSource, metric.Position, "metrics: this figure has no as-of date");
    }

    /// <param name="place">The keys that lead to the map.</param>
    private static void ReportFuture(YamlMap map, string key, ShapeContext context, params ReadOnlySpan<string> place)
    {
        // A day ahead is allowed: editors east of Greenwich are already there.
        var today = context.Today;
        if (map.Partial(key) is { } date && date.Earliest > today.AddDays(1))
            context.Problems.Add(
                ProblemCode.DateOrder,
                map[key]!.Position,
                $"{string.Join('.', [.. place, key])} is {date}, in the future; "
                + $"expected {today:yyyy-MM-dd} or earlier");
    }

    private static void ReportOrder(
        YamlMap release, string earlier, string later, ShapeContext context, ProblemCode? code = null)
    {
        if (release.Date(earlier) is { } first && release.Date(later) is { } second && second < first)
            context.Problems.Add(
                code ?? ProblemCode.DateOrder,
                release[later]!.Position,
                $"{later} is {second:yyyy-MM-dd}, before {earlier}, {first:yyyy-MM-dd}");
    }

    private static void ReportRepeatedTexts(YamlList list, string what, ShapeContext context)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in list.Items.OfType<YamlScalar>())
            if (!seen.Add(item.Text.Trim()))
                context.Problems.Add(ProblemCode.DuplicateEntry, item.Position,
                    $"the {what} '{TextShape.Shorten(item.Text)}' is given twice; remove one");
    }

    private static IEnumerable<string> NotIn(YamlMap map, IEnumerable<string> keys) => keys.Where(k => map[k] is null);

    private static void ReportNotRated(YamlMap map, string group, IEnumerable<string> keys, ShapeContext context)
    {
        var missing = keys.ToArray();
        if (missing.Length > 0)
            context.Problems.Add(
                ProblemCode.NotRated, (map[group] ?? map).Position,
                $"{group}: not rated: {string.Join(", ", missing.Take(30))}{(missing.Length > 30 ? ", …" : "")}");
    }
}
