using FrameworkGuide.Web.Api;

namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>A recommendation for several people.</summary>
/// <param name="Verdict">clear, leaning, close or none.</param>
/// <param name="Sentence">What it comes to.</param>
/// <param name="AgreedOn">Slugs of those that are first for every member; empty where members disagree.</param>
/// <param name="Members">What each would get alone.</param>
/// <param name="Ranking">Those that meet the conditions of all, best first.</param>
/// <param name="RuledOut">Those that do not, and whose conditions they miss.</param>
/// <param name="Disagreements">What members do not weigh alike, the widest spread first.</param>
/// <param name="Settle">Single answers after which all agree or others come first.</param>
/// <param name="Address">The page of the group.</param>
/// <param name="Kept">The same for good.</param>
internal sealed record GroupChoiceJson(
    string Verdict, ClaimJson Sentence, IReadOnlyList<string> AgreedOn, IReadOnlyList<GroupMemberJson> Members,
    IReadOnlyList<RankedRowJson> Ranking, IReadOnlyList<RuledOutRowJson> RuledOut,
    IReadOnlyList<ClaimJson> Disagreements, IReadOnlyList<ClaimJson> Settle, string Address, string Kept);
