using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Scoring;

/// <summary>One answer of one member that would change what comes first for a group, or make all agree.</summary>
/// <param name="Members">
/// The places, from 0, of the members who gave these answers: any one of them could change it.
/// </param>
/// <param name="Change">
/// The changed answers of that member, and what would come first for the group; ruled out are those that come first for
/// the group now and that the changed answer would rule out.
/// </param>
/// <param name="AgreedOn">Those that would then be first for every member; empty where members would disagree.</param>
/// <param name="MovesFirst">Whether others would come first than now.</param>
public sealed record GroupChange(
    IReadOnlyList<int> Members, AnswerChange Change, IReadOnlyList<FrameworkSummary> AgreedOn, bool MovesFirst);
