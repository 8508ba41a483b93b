namespace FrameworkGuide.Core.Decisions;

/// <summary>What is chosen, and why.</summary>
/// <param name="Slug">Null where no option is left and none was chosen.</param>
/// <param name="Because">The reason, as the end of a sentence.</param>
/// <param name="Departure">That the guide ranked another first; null where it did not.</param>
/// <param name="Consequences">What speaks most for the choice and against it; at least one.</param>
public sealed record RecordChoice(
    string? Slug, string Name, string Because, string? Departure,
    IReadOnlyList<(ArgumentKind Kind, string Text)> Consequences);
