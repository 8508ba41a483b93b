using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web.Api;

/// <summary>A recommendation for several people. Scores carry full precision.</summary>
/// <param name="Verdict">How sure the first is, as for one person; none: every framework is ruled out. clear takes
/// three
/// answered questions of each member.</param>
/// <param name="Sentence">The outcome: what all agree on, the best compromise, or the conditions in the way.</param>
/// <param name="AgreedOn">Slugs of those that are first for every member; empty where members disagree.</param>
/// <param name="Members">What each member would get alone, in the order of the request. All other lists of members have
/// the same order.</param>
/// <param name="Ranking">The first 50 that meet the conditions of all, best first.</param>
/// <param name="RuledOut">The first 50 that do not: fewest unmet conditions of all members first, then the smallest
/// misses, then the best score.</param>
/// <param name="Disagreements">What members do not weigh alike, the widest spread first.</param>
/// <param name="Settle">Single answers of single members after which all agree or others come first; at most 8, the
/// smallest change first.</param>
/// <param name="SettleTotal">How many such answers there are, listed or not.</param>
/// <param name="Address">The page that shows the same, as a path of this site.</param>
/// <param name="Total">How many frameworks there are, listed above or not.</param>
/// <param name="ContentVersion">Names the content the answer was made from: the same content and request
/// give the same answer.</param>
internal sealed record GroupRecommendationJson(
    [property: AllowedValues("none", "close", "leaning", "clear")] string Verdict,
    string Sentence,
    IReadOnlyList<string> AgreedOn,
    IReadOnlyList<GroupMemberJson> Members,
    IReadOnlyList<GroupRankedJson> Ranking,
    IReadOnlyList<GroupRuledOutJson> RuledOut,
    IReadOnlyList<DisagreementJson> Disagreements,
    [property: MaxLength(GroupChanges.Most)] IReadOnlyList<SettleJson> Settle,
    [property: Range(0, int.MaxValue)] int SettleTotal,
    string Address,
    [property: Range(0, int.MaxValue)] int Total,
    string ContentVersion)
{
    /// <param name="path">Below which the site stands.</param>
    public static GroupRecommendationJson Of(ExplainedGroup group, string path)
    {
        var (catalog, recommendation) = (group.Catalog, group.Recommendation);
        return new GroupRecommendationJson(
            ScoringWords.Word(recommendation.Verdict.Kind),
            group.Sentence,
            [.. recommendation.AgreedOn.Select(f => f.Slug)],
            [.. group.Members.Select((m, i) => new GroupMemberJson(
                m.Name, [.. recommendation.Members[i].First.Select(f => f.Slug)]))],
            [.. recommendation.Ranking.Select(r => GroupRankedJson.Of(r, group.Members))],
            [.. recommendation.RuledOut.Select(r => GroupRuledOutJson.Of(r, group.Members))],
            [.. Disagreement.Find(catalog, [.. group.Members.Select(m => m.Answers)])
                .Select(d => new DisagreementJson(d.Criterion.Name, d.Spread, d.Weights))],
            [.. group.Settle.Answers.Select(a => SettleJson.Of(a, path))],
            group.Settle.Count,
            path + group.Address,
            recommendation.Total,
            catalog.ContentVersion);
    }
}
