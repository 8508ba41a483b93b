using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A framework that is ruled out, in words.</summary>
/// <param name="IfRelaxed">What it would come to without what it misses.</param>
/// <param name="Misses">At least one.</param>
public sealed record ExplainedRuledOut(
    FrameworkSummary Framework, string IfRelaxed, IReadOnlyList<ExplainedMiss> Misses)
{
    /// <param name="profile">
    /// Its whole profile, which has the reasons of its ratings; null where they are not shown.
    /// </param>
    public static ExplainedRuledOut Explain(
        ExplainedRecommendation explained, RuledOutFramework framework, FrameworkProfile? profile)
    {
        ArgumentNullException.ThrowIfNull(explained);
        ArgumentNullException.ThrowIfNull(framework);
        return new ExplainedRuledOut(
            framework.Framework,
            ReasonTexts.IfRelaxed(framework, isAnyLeft: explained.Recommendation.RankedTotal > 0),
            [.. framework.Reasons.Select(r => Explain(explained, framework.Framework, profile, r))]);
    }

    private static ExplainedMiss Explain(
        ExplainedRecommendation explained, FrameworkSummary framework, FrameworkProfile? profile, UnmetCondition unmet)
    {
        var why = CriterionReason.Find(explained.Catalog, explained.Answers, framework, profile, unmet.Criterion);
        return new ExplainedMiss(
            unmet.Criterion,
            explained.Name(unmet.Criterion),
            ReasonTexts.Unmet(unmet, explained.Catalog, explained.Answers, framework),
            why.IsJudged ? why.Why : null,
            why.Sources,
            explained.AddressWithout(unmet.Criterion));
    }
}
