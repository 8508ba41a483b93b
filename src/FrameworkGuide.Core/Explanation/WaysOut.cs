using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What to do where the conditions rule every framework out.</summary>
/// <param name="Sentence">How many conditions have to go.</param>
/// <param name="Smallest">
/// The smallest sets of conditions to give up; empty where a framework meets every condition.
/// </param>
/// <param name="More">How many more such sets there are; null for none.</param>
/// <param name="WithoutConditions">The ranking without conditions; null where nothing weighs anything.</param>
/// <param name="Listed">How much of that ranking is listed; null where all of it is.</param>
public sealed record WaysOut(
    string Sentence, IReadOnlyList<WayOut> Smallest, string? More, ExplainedRecommendation? WithoutConditions,
    string? Listed)
{
    /// <summary>Looks for the smallest sets and ranks without conditions, which takes the 10,000 runs.</summary>
    public static WaysOut Find(ExplainedRecommendation explained)
    {
        ArgumentNullException.ThrowIfNull(explained);
        var concessions = Concession.Find(explained.Catalog, explained.Answers);
        var free = ExplainedRecommendation.Explain(
            explained.Catalog, explained.Today, explained.Answers.WithoutConditions());
        var (listed, total) = (free.Recommendation.Ranking.Count, free.Recommendation.Total);
        return new WaysOut(
            concessions.Count == 0 ? "" : ChangeTexts.WayOut(concessions),
            [.. concessions.Take(AnswerChanges.Most).Select(c => new WayOut(
                ChangeTexts.Conditions(c, explained.Catalog), ChangeTexts.Fits(c),
                explained.AddressWithout(c.Conditions)))],
            concessions.Count > AnswerChanges.Most
                ? English.Count(concessions.Count - AnswerChanges.Most, "more such set", "more such sets")
                : null,
            listed > 0 ? free : null,
            total > listed ? $"The first {listed} of {English.Count(total, "framework", "frameworks")}. " : null);
    }
}
