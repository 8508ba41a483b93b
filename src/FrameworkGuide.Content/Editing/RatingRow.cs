namespace FrameworkGuide.Content.Editing;

/// <summary>One rating as a form shows it.</summary>
/// <param name="Value">0 to 5; the content check holds it to that, an edit writes what it is given.</param>
/// <param name="Why">The reason, without blanks at its ends.</param>
/// <param name="Sources">Addresses, in order.</param>
/// <param name="Checked">The UTC day this rating was checked; null where the review of the page covers it.</param>
public sealed record RatingRow(decimal Value, string Why, IReadOnlyList<string> Sources, DateOnly? Checked);
