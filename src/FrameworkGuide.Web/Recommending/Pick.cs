using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web.Recommending;

/// <summary>What one criterion does for a framework, and why.</summary>
/// <param name="IsOverdue">Whether the evidence is overdue for a check.</param>
internal sealed record PickReason(Contribution Contribution, CriterionReason Reason, bool IsOverdue)
{
    /// <summary>The points that are missing to the best that could be.</summary>
    public double Lost => 100 * Contribution.Weight - Contribution.Points;
}

/// <summary>A framework of the ranking with its reasons.</summary>
/// <param name="Reasons">All, in the order of the answers.</param>
internal sealed record Pick(RankedFramework Ranked, IReadOnlyList<PickReason> Reasons)
{
    private const int Most = 3;

    /// <summary>From this value on, a criterion speaks for a framework; under it, against it.</summary>
    private const double Good = 0.7;

    /// <summary>What speaks for it: the most points first.</summary>
    public IEnumerable<PickReason> For => Reasons.Where(r => r.Contribution.Value >= Good && r.Contribution.Points > 0).OrderByDescending(r => r.Contribution.Points).Take(Most);

    /// <summary>What speaks against it: the most points lost first.</summary>
    public IEnumerable<PickReason> Against => Reasons.Where(r => r.Contribution.Value < Good && r.Lost > 0).OrderByDescending(r => r.Lost).Take(Most);

    public static Pick Of(Readout readout, RankedFramework ranked, FrameworkProfile? profile) => new(
        ranked,
        [
            .. ranked.Contributions.Select(c =>
            {
                var reason = CriterionReason.Of(readout.Catalog, readout.Answers, ranked.Framework, profile, c.Criterion);
                return new PickReason(c, reason, reason.IsJudged && readout.Catalog.Site.IsReviewOverdue(reason.Looked, readout.Today));
            }),
        ]);
}
