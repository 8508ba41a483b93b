using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What would put other frameworks first than a recommendation does.</summary>
/// <param name="NoAnswer">Said where no single answer does it; else null.</param>
/// <param name="Answers">Single answers that do it, the smallest changes first.</param>
/// <param name="MoreAnswers">
/// What is said of those with outcomes that are not listed; null where there are none.
/// </param>
/// <param name="Weights">Single weights that do it, the smallest changes first.</param>
/// <param name="MoreWeights">How many more frameworks a single weight would put first; null for none.</param>
/// <param name="NoWeight">Said of the frameworks that no single weight puts first; null where there are none.</param>
/// <param name="WithoutLanguages">What would come first without the languages, where these decide; else null.</param>
public sealed record WhatWouldChange(
    string? NoAnswer,
    IReadOnlyList<ChangeOutcome> Answers,
    string? MoreAnswers,
    IReadOnlyList<ChangeLink> Weights,
    string? MoreWeights,
    string? NoWeight,
    ChangeLink? WithoutLanguages)
{
    /// <summary>Tries every other answer to each question and every weight, without draws.</summary>
    public static WhatWouldChange Find(ExplainedRecommendation explained)
    {
        ArgumentNullException.ThrowIfNull(explained);
        var (catalog, answers, recommendation) = (explained.Catalog, explained.Answers, explained.Recommendation);
        var changes = explained.Changes;
        var groups = changes.Groups();
        var more = changes.All.Count - groups.Sum(g => g.Listed.Count + g.More);
        var nearest = NearestWeights.Find(catalog, answers, recommendation);
        var moved = nearest.Select(f => f.Slug).ToHashSet(StringComparer.Ordinal);
        var unmoved = recommendation.Ranking.Where(r => r.Rank > 1).Select(r => r.Framework)
            .Where(f => !moved.Contains(f.Slug)).ToList();
        return new WhatWouldChange(
            groups.Count == 0 ? ChangeTexts.NoChange(recommendation.Verdict.Tied) : null,
            [.. groups.Select(g => Outcome(explained, g))],
            more > 0
                ? $"{English.Capitalize(ChangeTexts.MoreChanges(more))} would put yet other frameworks first."
                : null,
            [.. nearest.Take(AnswerChanges.Most).Select(f => Weight(explained, WeightMove.Find(catalog, answers, f)))],
            nearest.Count > AnswerChanges.Most
                ? English.Count(nearest.Count - AnswerChanges.Most, "more framework", "more frameworks")
                : null,
            unmoved.Count > 0 ? ChangeTexts.NoMove(unmoved, answers) : null,
            changes.WithoutLanguages is { } without
                ? new ChangeLink("", ChangeTexts.Then(without.First), explained.AddressOf(without.Answers))
                : null);
    }

    private static ChangeOutcome Outcome(ExplainedRecommendation explained, AnswerChangeGroup group) => new(
        ChangeTexts.Then(group.First),
        [.. group.Listed.GroupBy(c => c.Criterion).Select(g => Question(explained, [.. g]))],
        group.More > 0 ? ChangeTexts.MoreChanges(group.More) : null);

    private static ChangedQuestion Question(ExplainedRecommendation explained, List<AnswerChange> changes) => new(
        ScoringWords.Subject(changes[0].Criterion, explained.Catalog),
        [
            .. changes.Select((c, i) => new ChangeLink(
                English.Before(i, changes.Count, " or "), ChangeTexts.Changed(c, explained.Answers),
                explained.AddressOf(c.Answers))),
        ]);

    private static ChangeLink Weight(ExplainedRecommendation explained, WeightMove move) => new(
        "", ChangeTexts.Move(move, explained.Answers, explained.Catalog),
        move.Past is { } past ? explained.AddressOf(past) : null);
}
