namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// A framework of the ranking beside another: what its lead is made of. The scores of both are a sum over the same
/// criteria, so the lead is the sum of the differences on them.
/// </summary>
/// <param name="Other">The framework it is held against: for the first the second, for all others the first.</param>
/// <param name="Lead">
/// Its score less the other's, both in tenths as they are shown; negative where it is behind.
/// </param>
/// <param name="Ahead">Where it gets more, the most first.</param>
/// <param name="Behind">Where it gets less, the most first.</param>
public sealed record Contrast(
    RankedFramework Other, double Lead, IReadOnlyList<ContrastPart> Ahead, IReadOnlyList<ContrastPart> Behind)
{
    /// <summary>A framework beside the best other one of its ranking; null where it is the only one.</summary>
    public static Contrast? Of(RankedFramework framework, IReadOnlyList<RankedFramework> ranking)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(ranking);
        if (ranking.Count < 2)
            return null;
        return framework == ranking[0] ? Of(framework, ranking[1], sign: 1) : Of(ranking[0], framework, sign: -1);
    }

    /// <summary>Computed once for both, so that what one is ahead by is what the other is behind by.</summary>
    private static Contrast Of(RankedFramework first, RankedFramework second, int sign)
    {
        var lead = Math.Round(Tenths.Of(first.Score) - Tenths.Of(second.Score), 1);
        var points = first.Contributions.Zip(second.Contributions, (own, others) => own.Points - others.Points)
            .ToList();
        var parts = points.Zip(Tenths.Of(points, lead), first.Contributions)
            .Select(p => new ContrastPart(p.Third.Criterion, sign * p.First, sign * p.Second)).ToList();
        return new Contrast(
            sign > 0 ? second : first,
            sign * lead,
            [.. parts.Where(p => p.Points > 0).OrderByDescending(p => p.Points)],
            [.. parts.Where(p => p.Points < 0).OrderBy(p => p.Points)]);
    }
}
