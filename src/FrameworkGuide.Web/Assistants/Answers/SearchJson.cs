namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>What a text finds.</summary>
/// <param name="Found">The best first.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Note">How the text was read; left out where it was taken as it is.</param>
/// <param name="Address">The page of the search.</param>
internal sealed record SearchJson(
    IReadOnlyList<FoundJson> Found, int Total, string? Note, string Address);
