using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>What one member of a group would choose alone, and what became of it.</summary>
/// <param name="Number">From 1: what marks the member in pictures.</param>
/// <param name="First">The name of what is first for them; several where they tie.</param>
/// <param name="InGroup">Its rank in the group, or whose conditions rule it out.</param>
/// <param name="Outcome">What the first of the group is for them; null where the group has none.</param>
/// <param name="Note">Said where their weights are left open; else null.</param>
/// <param name="ResultAddress">Their result.</param>
/// <param name="WithoutAddress">The group without them; null where too few would be left.</param>
public sealed record MemberFirst(
    int Number, string Name, string First, string InGroup, string? Outcome, string? Note, string ResultAddress,
    string? WithoutAddress)
{
    public static MemberFirst Of(ExplainedGroup group, int member)
    {
        ArgumentNullException.ThrowIfNull(group);
        var (recommendation, answers) = (group.Recommendation, group.Members[member].Answers);
        var firsts = recommendation.Members[member].First;
        var rest = group.Members.Where((_, i) => i != member).ToList();
        return new MemberFirst(
            member + 1,
            group.Members[member].Name,
            firsts.Count == 0 ? "none meets their conditions" : CatalogWords.Names(firsts),
            string.Join("; ", firsts.Take(3).Select(f => Place(group, f, isNamed: firsts.Count > 1))),
            recommendation.Ranking.Count == 0 ? null : FirstForThem(recommendation.Ranking[0], member),
            answers.Weighting == Questionnaire.Weighting.Unknown ? "leaves open what matters more" : null,
            ExplainedRecommendation.ResultOf(answers, group.Catalog),
            rest.Count < Questionnaire.GroupQuery.Fewest ? null : group.AddressOf(rest));
    }

    private static string FirstForThem(GroupRanked first, int member)
    {
        var place = first.Members[member];
        var name = first.Ranked.Framework.Name;
        return place.Rank == 1
            ? $"{name} is 1st"
            : $"{name} is {English.Ordinal(place.Rank)}, {ScoringWords.Points(place.Loss ?? 0)} points less";
    }

    private static string Place(ExplainedGroup group, FrameworkSummary framework, bool isNamed)
    {
        var recommendation = group.Recommendation;
        var before = isNamed ? $"{framework.Name}: " : "";
        if (recommendation.Ranking.FirstOrDefault(r => r.Ranked.Framework == framework) is { } ranked)
            return before + English.Ordinal(ranked.Ranked.Rank);
        var whose = recommendation.RuledOut.FirstOrDefault(r => r.Framework == framework)?.Reasons
            .Select(r => group.Members[r.Member].Name).Distinct().ToList();
        return before + (whose is null ? "not listed" : $"ruled out by {English.List(whose)}");
    }
}
