using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A framework of the ranking with its reasons.</summary>
/// <param name="Contrast">Where it is ahead of the best other one and behind it; null where it is the only one.</param>
/// <param name="ContrastText">The same in a sentence.</param>
/// <param name="Reasons">All, in the order of the answers.</param>
public sealed record Pick(
    RankedFramework Ranked, Contrast? Contrast, string? ContrastText, IReadOnlyList<PickReason> Reasons)
{
    /// <summary>Points that are lost by the last bits alone are not lost.</summary>
    private const double Hair = 1e-9;

    /// <summary>Its score in tenths, the sum of the points that are shown.</summary>
    public double Score => Tenths.Of(Ranked.Score);

    /// <summary>Its score as a share of all points, 0 to 1.</summary>
    public double ScoreShare => Score / 100;

    /// <summary>The name of the framework it is held against; null where it is the only one.</summary>
    public string? Other => Contrast?.Other.Framework.Name;

    /// <summary>The sum of the weights as they were given.</summary>
    public double RawWeight => Reasons.Sum(r => r.RawWeight);

    /// <summary>
    /// What puts it ahead of the other, the most first; without another, what gives it the most points.
    /// </summary>
    public PickSide For => Contrast is { } contrast
        ? PickSide.Of($"Ahead of {Other} in", Of(contrast.Ahead))
        : PickSide.Of("Where its points come from", [.. Reasons.Where(r => r.Contribution.Points > 0).OrderByDescending(
            r => r.Contribution.Points)]);

    /// <summary>
    /// What puts it behind the other, the most first; without another, where it loses the most points.
    /// </summary>
    public PickSide Against => Contrast is { } contrast
        ? PickSide.Of($"Behind {Other} in", Of(contrast.Behind))
        : PickSide.Of("Where it loses points", [.. Reasons.Where(r => r.Lost > Hair).OrderByDescending(r => r.Lost)]);

    /// <summary>Finds the reasons for the place of a framework in a ranking.</summary>
    /// <param name="profile">
    /// Its whole profile, which has the reasons of its ratings; null where it cannot be had.
    /// </param>
    public static Pick Explain(ExplainedRecommendation explained, RankedFramework ranked, FrameworkProfile? profile)
    {
        ArgumentNullException.ThrowIfNull(explained);
        ArgumentNullException.ThrowIfNull(ranked);
        var contrast = Contrast.Of(ranked, explained.Recommendation.Ranking);
        var points = Tenths.Of([.. ranked.Contributions.Select(c => c.Points)], Tenths.Of(ranked.Score));
        return new Pick(
            ranked,
            contrast,
            contrast is null ? null : ReasonTexts.Contrast(ranked, contrast, explained.Catalog),
            [.. ranked.Contributions.Select((c, i) => Reason(
                explained, ranked, profile, c, points[i], contrast, contrast?.Other.Contributions[i]))]);
    }

    private static PickReason Reason(
        ExplainedRecommendation explained, RankedFramework ranked, FrameworkProfile? profile, Contribution contribution,
        double points, Contrast? contrast, Contribution? other)
    {
        var (catalog, answers, criterion) = (explained.Catalog, explained.Answers, contribution.Criterion);
        var reason = CriterionReason.Find(catalog, answers, ranked.Framework, profile, criterion);
        double? lead = contrast is null
            ? null
            : contrast.Ahead.Concat(contrast.Behind).FirstOrDefault(p => p.Criterion == criterion)?.Shown ?? 0;
        var isOverdue = reason.IsJudged && catalog.Site.IsReviewOverdue(reason.Looked, explained.Today);
        return new PickReason(
            explained.Name(criterion), contribution, points, explained.RawWeight(contribution), lead, other, reason,
            isOverdue);
    }

    private List<PickReason> Of(IReadOnlyList<ContrastPart> parts) =>
        [.. parts.Select(p => Reasons.First(r => r.Contribution.Criterion == p.Criterion))];
}
