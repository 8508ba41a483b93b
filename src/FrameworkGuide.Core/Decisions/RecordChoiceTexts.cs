using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What is said of a choice beside the ranking.</summary>
internal static class RecordChoiceTexts
{
    /// <summary>Why the guide's own choice is chosen.</summary>
    public static string Because(RecordOption chosen, IReadOnlyList<RecordOption> options, bool ratingsMove)
    {
        if (options.Count == 1)
            return "it is the only option that meets all conditions; it has "
                + $"{ScoringWords.Points(chosen.Score)} of 100 points.";
        var tied = options.Where(o => o.Rank == 1 && o != chosen).Select(o => o.Name).ToList();
        var first = tied.Count > 0 ? $"it ties for first with {English.List(tied)}, at" : "it comes first with";
        var varied = ratingsMove ? "varied weights and ratings" : "varied weights";
        return $"{first} {ScoringWords.Points(chosen.Score)} of 100 points, and is "
            + $"{RecordTexts.FirstIn(chosen)} with {varied}.";
    }

    /// <summary>That the guide ranked another first.</summary>
    public static string RankedBehind(RecordOption chosen, RecordOption first) =>
        $"The guide ranked another option first: {first.Name}, with {ScoringWords.Points(first.Score)} points. "
            + $"{chosen.Name} is {English.Ordinal(chosen.Rank)}, with {ScoringWords.Points(chosen.Score)}.";

    /// <summary>That what is chosen does not meet the conditions, and what the guide ranked first.</summary>
    public static string RuledOut(RecordRuledOut chosen, IReadOnlyList<RecordOption> options) =>
        $"The guide ruled {chosen.Name} out by the conditions that were set"
            + (options.Count == 0
                ? "; no option meets them all."
                : $", and ranked another option first: {options[0].Name}, with "
                    + $"{ScoringWords.Points(options[0].Score)} points.");

    /// <summary>What is missing where another than the first is chosen.</summary>
    public static string AskWhy(RecordCandidates candidates, string slug)
    {
        var chosen = candidates.Ranking.Select(r => r.Framework).Concat(candidates.RuledOut)
            .First(f => f.Slug == slug);
        return candidates.Ranking.Count == 0
            ? $"say why {chosen.Name} is chosen: it does not meet all conditions"
            : $"say why {chosen.Name} is chosen: the guide ranks {candidates.Ranking[0].Framework.Name} first";
    }
}
