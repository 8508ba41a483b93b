using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Web.Assistants.Answers;

namespace FrameworkGuide.Web.Assistants.Tools;

/// <summary>Rows of a comparison as claims.</summary>
internal sealed class ComparedRows(ToolCall call, FrameworkComparison comparison)
{
    private static readonly string[] Usual = ["sizes", "needs", "support"];

    private readonly IReadOnlyList<string> _needs = call.Arguments.Texts("needs");
    private readonly IReadOnlyList<string> _capabilities = call.Arguments.Texts("capabilities");

    /// <summary>Those that are asked for by name, or of the parts those that differ, the widest apart first.</summary>
    public IReadOnlyList<ComparedRow> Asked(IReadOnlyList<string> parts)
    {
        var rows = comparison.Groups.SelectMany(g => g.Rows).ToList();
        var keys = _needs.Select(ComparedGroups.NeedRow).Concat(_capabilities.Select(c => $"capability-{c}")).ToList();
        var named = keys.Select(k => rows.Find(r => r.Key == k)).OfType<ComparedRow>().ToList();
        if (keys.Count > 0 && parts.Count == 0)
            return named;
        var wanted = parts.Count > 0 ? parts : Usual;
        return
        [
            .. named,
            .. comparison.Groups.Where(g => wanted.Contains(g.Key)).SelectMany(g => g.Rows).Except(named)
                .Where(r => call.IsFull || r.Difference == Difference.Some).OrderByDescending(Apart),
        ];
    }

    public IReadOnlyList<UnknownJson> Unknown() =>
    [
        .. _needs.Where(n => call.Catalog.Needs.All(k => k.Key != n)).Select(call.Names.Need),
        .. _capabilities.Where(c => call.Catalog.Capabilities.SelectMany(g => g.Items).All(i => i.Key != c))
            .Select(call.Names.Capability),
    ];

    public ComparedRowJson Write(ComparedRow row) => new(
        row.Key, row.Label, row.DifferenceText,
        comparison.Frameworks.Select((f, i) => (f, Cell: row.Cells[i]))
            .ToDictionary(c => c.f.Slug, c => Cell(row, c.f, c.Cell)));

    private ClaimJson Cell(ComparedRow row, FrameworkProfile framework, ComparedCell cell)
    {
        var page = SiteMap.Framework(framework.Slug);
        if (!cell.IsKnown)
            return call.Claims.Unknown(cell.Text, page, Claims.Reviewed(framework), row.Key);
        var claim = call.Claims.Of(
            cell.Text, cell.Sources, DayOf(row.Key, framework), page, null, cell.Why);
        return claim with { Rating = cell.Rating };
    }

    /// <summary>Ratings are further apart than words, of which only the difference is known.</summary>
    private static double Apart(ComparedRow row) =>
        row.Cells.Select(c => c.Rating).OfType<double>().ToList() is { Count: > 1 } ratings
            ? ratings.Max() - ratings.Min()
            : 0;

    private static string? DayOf(string key, FrameworkProfile framework)
    {
        var need = framework.Needs.FirstOrDefault(n => ComparedGroups.NeedRow(n.Key) == key).Value;
        var size = framework.Sizes.FirstOrDefault(s => ComparedGroups.SizeRow(s.Key) == key).Value;
        var fact = key is "cycle" or "status" or "longest" ? "releases" : key;
        return framework.Evidence.GetValueOrDefault(fact)?.AsOf?.ToString()
            ?? framework.Metrics.Where(m => $"metric-{m.Key}" == key && m.AsOf is not null)
                .MaxBy(m => m.AsOf!.Value.Earliest)?.AsOf?.ToString()
            ?? Claims.Reviewed(framework, (need ?? size)?.Checked);
    }
}
