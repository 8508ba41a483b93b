using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What a record says of the question: what counts, and what would change the answer.</summary>
internal static class RecordContext
{
    private const string OpenWeights = "weight left open";

    /// <summary>More names than these are counted.</summary>
    private const int MostNames = 3;

    /// <summary>What counts for the decision, each with its share of the weight.</summary>
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
                (isOpen ? OpenWeights
                    : $"weight {English.Number(a.RawWeight)} of {English.Number(sum)}, "
                        + ScoringWords.Share(a.RawWeight / sum))
                + (IsCondition(explained.Answers, a.Criterion) ? ", a condition" : ""))),
        ];
    }

    private static bool IsCondition(ProjectAnswers answers, Criterion criterion) =>
        criterion.NeedKey is { } need ? answers.ImportanceOf(need).IsMust
        : criterion == Criterion.Language && answers.RequireLanguage;

    /// <summary>The same for a group: the mean of everybody's shares, and how far they are apart.</summary>
    public static IReadOnlyList<RecordAnswer> Drivers(ExplainedGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var apart = Disagreement.Find(group.Catalog, [.. group.Members.Select(m => m.Answers)])
            .ToDictionary(d => d.Criterion);
        var weighed = group.Recommendation.Ranking.Select(r => r.Ranked.Contributions)
            .Concat(group.Recommendation.RuledOut.Select(r => r.Contributions)).FirstOrDefault([]);
        return
        [
            .. weighed.Select(c => new RecordAnswer(
                ScoringWords.Criterion(c.Criterion, group.Catalog),
                $"{ScoringWords.Share(c.Weight)} of the weight"
                    + (apart.GetValueOrDefault(c.Criterion) is { Spread: > 0 } d ? Spread(group, d.Weights)
                        : " for each of them")
                    + Conditions(group, c.Criterion))),
        ];
    }

    /// <summary>", from 0% (Ben) to 40% (Ana)".</summary>
    private static string Spread(ExplainedGroup group, IReadOnlyList<double> weights)
    {
        string At(double share) =>
            $"{ScoringWords.Share(share)} ({Names(group.Members.Where((_, i) => weights[i] == share))})";
        return $" on average, from {At(weights.Min())} to {At(weights.Max())}";
    }

    private static string Conditions(ExplainedGroup group, Criterion criterion)
    {
        List<GroupMember> whose = [.. group.Members.Where(m => IsCondition(m.Answers, criterion))];
        return whose.Count == 0 ? "" : $", a condition of {Names(whose)}";
    }

    private static string Names(IEnumerable<GroupMember> members)
    {
        var names = members.Select(m => m.Name).ToList();
        return names.Count > MostNames ? $"{English.Digits(names.Count)} of them" : English.List(names);
    }

    /// <summary>What one member of a group answered, in one line.</summary>
    public static RecordAnswer Answers(GroupMember member, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(member);
        var answers = GivenAnswer.Texts(member.Answers, catalog)
            .Select(a => $"{ScoringWords.Criterion(a.Criterion, catalog)}: {a.Text}");
        return new RecordAnswer(
            member.Name,
            string.Join("; ", member.Answers.Weighting == Weighting.Unknown ? answers.Append(OpenWeights) : answers));
    }

    /// <summary>What would settle it for a group, or change the first place, in sentences.</summary>
    public static IReadOnlyList<string> Changes(ExplainedGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.WaysOut.Count > 0)
            return [.. group.WaysOut.Select(w => $"{w.Text}.")];
        var settling = group.Settle.Answers.Select(
            a => $"{English.Capitalize(a.Then)} if, for {a.Who}, {a.Subject} {a.Changed}.");
        return [.. group.Settle.Note.Length > 0 ? settling.Append(group.Settle.Note) : settling];
    }

    /// <summary>What would change the first place, in sentences.</summary>
    public static IReadOnlyList<string> Changes(ExplainedResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.WaysOut is { } ways)
            return [.. ways.Smallest.Select(w => $"Give up {w.Conditions}, and {w.Fits}.")];
        if (result.Changes is not { } changes)
            return ["The answers do not separate those that tie for first."];
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
        if (outcome.Unlisted > 0)
            yield return $"{outcome.Then} with any of "
                + $"{English.Count(outcome.Unlisted, "other single answer", "other single answers")} as well.";
    }
}
