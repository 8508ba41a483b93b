using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Scoring;

/// <summary>A ranking of frameworks for several people.</summary>
/// <param name="Verdict">
/// As for one person. It counts the answers of whoever answered least, is far from the team where it is from anybody's
/// languages, and names no criterion that decides.
/// </param>
/// <param name="AgreedOn">
/// Those that are first for every member, and so for the group, as they are ranked; empty where members disagree.
/// </param>
/// <param name="Members">What each member would get alone, in the order given.</param>
/// <param name="Ranking">The first 50 that meet the conditions of all, best first, ordered as for one person.</param>
/// <param name="RuledOut">
/// The first 50 that do not: fewest unmet conditions of all members first, then the smallest misses, then the best
/// score.
/// </param>
/// <param name="RankedTotal">How many meet the conditions of all.</param>
/// <param name="RuledOutTotal">How many do not.</param>
/// <param name="Total">How many frameworks there are.</param>
public sealed record GroupRecommendation(
    Verdict Verdict,
    IReadOnlyList<FrameworkSummary> AgreedOn,
    IReadOnlyList<MemberResult> Members,
    IReadOnlyList<GroupRanked> Ranking,
    IReadOnlyList<GroupRuledOut> RuledOut,
    int RankedTotal,
    int RuledOutTotal,
    int Total);
