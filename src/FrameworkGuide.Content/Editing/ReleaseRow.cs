namespace FrameworkGuide.Content.Editing;

/// <summary>
/// One release cycle as a form shows it. Dates are UTC days; null means that the key is absent or cannot be read.
/// </summary>
/// <param name="Cycle">The name that tells the row from the others, "6.10"; a text, never a number.</param>
/// <param name="Latest">The newest version of the cycle; a text, never a number.</param>
public sealed record ReleaseRow(
    string Cycle,
    DateOnly? Released,
    DateOnly? ActiveSupportUntil,
    DateOnly? SecuritySupportUntil,
    string? Latest,
    DateOnly? LatestDate,
    bool? Lts,
    string? Source,
    string? Note);
