using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What is written on and beside the picture of a ranking.</summary>
public static class PictureTexts
{
    public const string Probable = "likely";
    public const string Clear = "clear";

    /// <summary>What the bars are.</summary>
    public static string Caption(int places) =>
        $"How often each framework takes each place in {Recommender.Draws:N0} runs. From the left: first place"
            + (places > 2 ? ", second and so on." : ", then second.");

    /// <summary>"1st 57%".</summary>
    public static string Share(int place, double share) => $"{English.Ordinal(place)} {ScoringWords.PercentOf(share)}";

    /// <summary>
    /// What decides a close ranking, as it stands between the first two; null where it is not close, or nothing is
    /// known to decide it.
    /// </summary>
    public static string? Decides(ExplainedRecommendation explained)
    {
        ArgumentNullException.ThrowIfNull(explained);
        var (recommendation, catalog) = (explained.Recommendation, explained.Catalog);
        var verdict = recommendation.Verdict;
        if (verdict.Kind != VerdictKind.Close)
            return null;
        if (verdict.Decider is { } decider
            && recommendation.Flips.FirstOrDefault(f => f.Slug == recommendation.Ranking[1].Framework.Slug) is { } flip)
            return $"What decides it: {ScoringWords.Named(decider, catalog)}. "
                + $"{ChangeTexts.Move(WeightMove.Find(catalog, explained.Answers, flip), explained.Answers, catalog)}.";
        return verdict.UnansweredDecider is { } need
            ? $"What could decide it: “{need.Title}”, an open question. They differ most on it."
            : null;
    }
}
