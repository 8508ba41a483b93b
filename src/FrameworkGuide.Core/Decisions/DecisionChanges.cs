using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What became of a decision: its result then and now, and everything it stands on that changed.</summary>
/// <param name="Places">Every framework whose rank or score differs: by rank now, then by rank then.</param>
/// <param name="Changes">
/// What the decision stands on: the newest first, and in the order of the questionnaire within a day.
/// </param>
/// <param name="OtherDocuments">How many documents changed without touching this decision.</param>
public sealed record DecisionChanges(
    DecisionSide Then, DecisionSide Now, IReadOnlyList<PlaceChange> Places, IReadOnlyList<DecisionChange> Changes,
    int OtherDocuments)
{
    /// <summary>Whether anything changed that this decision stands on.</summary>
    public bool Any => Changes.Count > 0 || Places.Count > 0 || Ranking != RankingChange.Same;

    /// <summary>The most that happened to the ranking.</summary>
    public RankingChange Ranking { get; } = Compare(Then.Recommendation, Now.Recommendation);

    /// <summary>Compares a decision with what the guide says now.</summary>
    /// <param name="textsOf">
    /// What was published of a document, by its path, since the moment of the decision: the newest first, and last what
    /// it said at that moment. Empty where the log does not tell.
    /// </param>
    public static DecisionChanges Between(
        DecisionSide then, DecisionSide now, Func<string, IEnumerable<PublishedText>> textsOf)
    {
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(now);
        var places = PlaceChanges(then, now); // Ranks both: facts that only a verdict names are found then.
        var changes = Facts(then, now, textsOf);
        return new DecisionChanges(then, now, places, changes, Others(then, now, changes));
    }

    /// <summary>What of the list changed, without ranking anything.</summary>
    internal static IReadOnlyList<DecisionChange> Facts(
        DecisionSide then, DecisionSide now, Func<string, IEnumerable<PublishedText>> textsOf) =>
        new FactChanges(then, now, new ChangeDays(textsOf)).Find();

    private static RankingChange Compare(Recommendation then, Recommendation now) =>
        then.Verdict.Kind != now.Verdict.Kind || then.Verdict.IsOnlyOne != now.Verdict.IsOnlyOne ? RankingChange.Verdict
        : !First(then).SequenceEqual(First(now)) ? RankingChange.First
        : !Order(then).SequenceEqual(Order(now)) ? RankingChange.Order
        : RankingChange.Same;

    private static IEnumerable<string> First(Recommendation recommendation) =>
        recommendation.Ranking.TakeWhile(r => r.Rank == 1).Select(r => r.Framework.Slug).Order(StringComparer.Ordinal);

    private static IEnumerable<(string Slug, int Rank)> Order(Recommendation recommendation) =>
        recommendation.Ranking.Select(r => (r.Framework.Slug, r.Rank))
            .Concat(recommendation.RuledOut.Select(r => (r.Framework.Slug, 0)).OrderBy(
                r => r.Slug, StringComparer.Ordinal));

    private static IReadOnlyList<PlaceChange> PlaceChanges(DecisionSide then, DecisionSide now) =>
    [
        .. then.Listed.Union(now.Listed)
            .Select(s => new PlaceChange(
                s, (now.Framework(s) ?? then.Framework(s))?.Name ?? s, then.PlaceOf(s), now.PlaceOf(s)))
            .Where(p => p.Then != p.Now)
            .OrderBy(p => p.Now?.Rank ?? int.MaxValue).ThenBy(p => p.Then?.Rank ?? int.MaxValue)
            .ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Slug, StringComparer.Ordinal),
    ];

    /// <summary>Documents that differ and that no change on the list comes from.</summary>
    private static int Others(DecisionSide then, DecisionSide now, IReadOnlyList<DecisionChange> changes)
    {
        var told = changes.Select(c => c.Path).ToHashSet(StringComparer.Ordinal);
        var (before, after) = (then.Catalog.EntriesByPath, now.Catalog.EntriesByPath);
        return before.Keys.Union(after.Keys)
            .Count(p => before.GetValueOrDefault(p)?.Hash != after.GetValueOrDefault(p)?.Hash && !told.Contains(p));
    }
}
