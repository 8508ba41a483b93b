using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What a record says of the question: what counts, and what would change the answer.</summary>
internal static class RecordContext
{
    /// <summary>What counts for the decision, each with its share of all weight.</summary>
    public static IReadOnlyList<RecordAnswer> Drivers(ExplainedRecommendation explained)
    {
        ArgumentNullException.ThrowIfNull(explained);
        var answered = explained.Answers.Answered(explained.Catalog).ToList();
        var sum = answered.Sum(a => a.RawWeight);
        var isOpen = explained.Answers.Weighting == Weighting.Unknown;
        return
        [
            .. answered.Select(a => new RecordAnswer(
                explained.Name(a.Criterion),
                (isOpen ? "weight left open"
                    : $"weight {English.Number(a.RawWeight)} of {English.Number(sum)}, "
                        + ScoringWords.Share(a.RawWeight / sum))
                + (IsCondition(explained.Answers, a.Criterion) ? ", a condition" : ""))),
        ];
    }

    private static bool IsCondition(ProjectAnswers answers, Criterion criterion) =>
        criterion.NeedKey is { } need ? answers.ImportanceOf(need).IsMust
        : criterion == Criterion.Language && answers.RequireLanguage;

    /// <summary>What would change the first place, in sentences.</summary>
    public static IReadOnlyList<string> Changes(ExplainedResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.WaysOut is { } ways)
            return [.. ways.Smallest.Select(w => $"Give up {w.Conditions}, and {w.Fits}.")];
        if (result.Changes is not { } changes)
            return ["Nothing that was answered separates those that tie for first."];
        string?[] texts =
        [
            changes.WithoutLanguages is { } without ? $"Without the languages of the team, {without.Text}." : null,
            changes.NoAnswer, .. changes.Answers.SelectMany(Sentences), changes.MoreAnswers,
            .. changes.Weights.Select(w => $"{w.Text}."),
            changes.MoreWeights is { } more ? $"The same goes for {more}." : null, changes.NoWeight,
        ];
        return [.. texts.OfType<string>()];
    }

    private static IEnumerable<string> Sentences(ChangeOutcome outcome)
    {
        foreach (var question in outcome.Questions)
            yield return $"{outcome.Then} if {question.Subject} "
                + $"{string.Concat(question.Answers.Select(a => a.Before + a.Text))}.";
        if (outcome.More is { } more)
            yield return $"{outcome.Then} with others: {more}.";
    }
}
