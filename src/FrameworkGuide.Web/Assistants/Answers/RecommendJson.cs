namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>A recommendation.</summary>
/// <param name="Verdict">clear, leaning, close or none.</param>
/// <param name="Sentence">The verdict in a sentence: how sure it is.</param>
/// <param name="Ranking">Those that meet every condition, best first.</param>
/// <param name="MoreRanked">How many more are in the ranking.</param>
/// <param name="Reasons">Why the first ones have their places.</param>
/// <param name="RuledOut">Those that do not meet every condition.</param>
/// <param name="Changes">What would change the first place.</param>
/// <param name="OpenQuestions">Questions that are not answered and could change the first place.</param>
/// <param name="Notes">What the guide lacks for these answers.</param>
/// <param name="Address">The result; its page asks and explains more.</param>
/// <param name="Kept">The same for good: what it says stays, with what has changed since.</param>
internal sealed record RecommendJson(
    string Verdict, ClaimJson Sentence, IReadOnlyList<RankedRowJson> Ranking, int MoreRanked,
    IReadOnlyList<PickJson> Reasons, IReadOnlyList<RuledOutRowJson> RuledOut, IReadOnlyList<ClaimJson> Changes,
    IReadOnlyList<string> OpenQuestions, IReadOnlyList<ClaimJson> Notes, string Address, string Kept);
