namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>What the guide says of a framework, by parts.</summary>
/// <param name="Slug">Its name in arguments and addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Languages">The main one first.</param>
/// <param name="Address">Its page.</param>
/// <param name="Reviewed">The day an editor last checked all of it; left out where none did.</param>
/// <param name="Parts">The claims of each part that was asked for.</param>
/// <param name="OtherParts">Parts that can be asked for besides.</param>
internal sealed record ProfileJson(
    string Slug, string Name, IReadOnlyList<string> Languages, string Address, string? Reviewed,
    IReadOnlyDictionary<string, IReadOnlyList<ClaimJson>> Parts, IReadOnlyList<string> OtherParts);
