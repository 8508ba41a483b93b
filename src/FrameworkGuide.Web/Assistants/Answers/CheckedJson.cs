namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>What has changed since a decision.</summary>
/// <param name="Changed">Whether anything changed that it stands on.</param>
/// <param name="Ranking">The most that happened to the ranking: same, order, first or verdict.</param>
/// <param name="Then">The verdict as it was.</param>
/// <param name="Now">The verdict of the same answers now.</param>
/// <param name="FirstThen">The slug that came first then.</param>
/// <param name="FirstNow">The slug that comes first now.</param>
/// <param name="Changes">What the decision stands on and that changed, the newest first.</param>
/// <param name="MoreChanges">How many more there are.</param>
/// <param name="OtherDocuments">How many documents changed without touching it.</param>
/// <param name="Address">The result as it was, with all of this.</param>
internal sealed record CheckedJson(
    bool Changed, string Ranking, ClaimJson Then, ClaimJson Now, string? FirstThen, string? FirstNow,
    IReadOnlyList<ClaimJson> Changes, int MoreChanges, int OtherDocuments, string Address);
