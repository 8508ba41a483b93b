using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What one member of a group would choose alone, and what became of it.</summary>
/// <param name="Number">From 1: what marks the member in pictures.</param>
/// <param name="First">
/// What is first for them, its place in the group, and what the first of the group is for them, in sentences.
/// </param>
/// <param name="Note">Said where their weights are left open; else "".</param>
/// <param name="ResultAddress">Their result.</param>
/// <param name="WithoutAddress">The group without them; null where too few would be left.</param>
public sealed record MemberFirst(
    int Number, string Name, string First, string Note, string ResultAddress, string? WithoutAddress)
{
    /// <summary>More that tie make no sentence.</summary>
    private const int MostPlaces = 3;

    public static MemberFirst Of(ExplainedGroup group, int member)
    {
        ArgumentNullException.ThrowIfNull(group);
        var (name, answers) = group.Members[member];
        List<GroupMember> others = [.. group.Members.Where((_, i) => i != member)];
        return new MemberFirst(
            member + 1,
            name,
            Text(group, member),
            answers.Weighting == Weighting.Unknown ? "Did not say what matters most." : "",
            ExplainedRecommendation.ResultOf(answers, group.Catalog),
            others.Count < GroupQuery.Fewest ? null : group.AddressOf(others));
    }

    private static string Text(ExplainedGroup group, int member)
    {
        var firsts = group.Recommendation.Members[member].First;
        if (firsts.Count == 0)
            return "no framework meets their conditions.";
        List<string> places = [.. firsts.Take(MostPlaces).Select(f => Place(group, f))];
        var own = firsts.Count == 1
            ? $"{firsts[0].Name} first, {places[0]}."
            : $"{CatalogWords.Names(firsts)} tie for first: "
                + $"{English.List([.. places.Select((p, i) => $"{firsts[i].Name} is {p}")])}.";
        if (group.Recommendation.Ranking.Count == 0 || group.Recommendation.Ranking[0] is not { } first
            || first.Members[member] is not { Rank: > 1 } shared)
            return own;
        return $"{own} {first.Ranked.Framework.Name} is {English.Ordinal(shared.Rank)} for them, "
            + $"{ScoringWords.Points(shared.Loss ?? 0)} points behind.";
    }

    private static string Place(ExplainedGroup group, FrameworkSummary framework)
    {
        var recommendation = group.Recommendation;
        if (recommendation.Ranking.FirstOrDefault(r => r.Ranked.Framework == framework) is { } ranked)
            return $"{English.Ordinal(ranked.Ranked.Rank)} in the group";
        var whose = recommendation.RuledOut.FirstOrDefault(r => r.Framework == framework)?.Reasons
            .Select(r => group.Members[r.Member].Name).Distinct().ToList();
        return whose is null ? "not listed in the group" : $"ruled out by {English.List(whose)}";
    }
}
