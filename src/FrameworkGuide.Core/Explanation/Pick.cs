using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What one criterion does for a framework, and why.</summary>
/// <param name="RawWeight">The weight as it was given, 0 to 10; 1 where weights are left open.</param>
/// <param name="Lead">What it adds to the lead over the other framework, in tenths; null where there is no other.</param>
/// <param name="Other">What the other framework gets for it; null where there is no other.</param>
/// <param name="IsOverdue">Whether the evidence is overdue for a check.</param>
public sealed record PickReason(
    Contribution Contribution, double Points, double RawWeight, double? Lead, Contribution? Other, CriterionReason Reason, bool IsOverdue)
{
    /// <summary>The points that are missing to the best that could be.</summary>
    public double Lost => 100 * Contribution.Weight - Contribution.Points;
}

/// <summary>A framework of the ranking with its reasons.</summary>
/// <param name="Contrast">Where it is ahead of the best other one and behind it; null where it is the only one.</param>
/// <param name="Reasons">All, in the order of the answers.</param>
public sealed record Pick(RankedFramework Ranked, Contrast? Contrast, IReadOnlyList<PickReason> Reasons)
{
    /// <summary>So many reasons on each side are shown with their evidence.</summary>
    public const int Most = 3;

    /// <summary>Its score in tenths, the sum of the points that are shown.</summary>
    public double Score => Tenths.Of(Ranked.Score);

    /// <summary>What puts it ahead of the other, the most first; without another, what gives it the most points.</summary>
    public IReadOnlyList<PickReason> For => Contrast is { } contrast
        ? Of(contrast.Ahead)
        : [.. Reasons.Where(r => r.Contribution.Points > 0).OrderByDescending(r => r.Contribution.Points)];

    /// <summary>What puts it behind the other, the most first; without another, where it loses the most points.</summary>
    public IReadOnlyList<PickReason> Against => Contrast is { } contrast
        ? Of(contrast.Behind)
        : [.. Reasons.Where(r => r.Lost > 1e-9).OrderByDescending(r => r.Lost)];

    public static Pick Of(Readout readout, RankedFramework ranked, FrameworkProfile? profile)
    {
        var (catalog, answers) = (readout.Catalog, readout.Answers);
        var contrast = Contrast.Of(ranked, readout.Recommendation.Ranking);
        var points = Tenths.Of([.. ranked.Contributions.Select(c => c.Points)], Tenths.Of(ranked.Score));
        return new Pick(ranked, contrast, [.. ranked.Contributions.Select((c, i) =>
        {
            var reason = CriterionReason.Of(catalog, answers, ranked.Framework, profile, c.Criterion);
            var raw = answers.Weighting == Weighting.Unknown ? (c.Weight > 0 ? 1 : 0) : ScoringWords.RawWeight(c.Criterion, answers, catalog.Site);
            double? lead = contrast is null ? null : contrast.Ahead.Concat(contrast.Behind).FirstOrDefault(p => p.Criterion == c.Criterion)?.Shown ?? 0;
            return new PickReason(
                c, points[i], raw, lead, contrast?.Other.Contributions[i], reason, reason.IsJudged && catalog.Site.IsReviewOverdue(reason.Looked, readout.Today));
        })]);
    }

    private List<PickReason> Of(IReadOnlyList<ContrastPart> parts) => [.. parts.Select(p => Reasons.First(r => r.Contribution.Criterion == p.Criterion))];
}
