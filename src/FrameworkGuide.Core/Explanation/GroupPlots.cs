using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>Scores for each of you, as dot plots.</summary>
internal static class GroupPlots
{
    /// <summary>The scores, 0 to 100, of a framework for each member, with their mean.</summary>
    public static DotRow Scores(GroupRanked ranked, string words) => DotRow.Of(
        ranked.Ranked.Framework.Name, words, [.. ranked.Members.Select(m => (double?)m.Score)], ranked.Ranked.Score);

    /// <summary>The shares of weight of a disagreement, on a scale that ends at the highest of all.</summary>
    public static DotRow Weights(string label, string words, IReadOnlyList<double> weights, double highest) =>
        DotRow.Of(
            label, words, [.. weights.Select(w => w > 0 ? 100 * w / highest : (double?)null)], mean: null);
}
