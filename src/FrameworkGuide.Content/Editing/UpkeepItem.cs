namespace FrameworkGuide.Content.Editing;

/// <summary>A place in a profile that should be looked at again.</summary>
/// <param name="Path">The file, relative to the content folder.</param>
/// <param name="Line">From 1, of the value to change; line 1 where a page has no review day.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Subject">The key it is about: "reviewed", "needs.rest-api", a cycle's name or a metric's key.</param>
/// <param name="Since">
/// The UTC day it speaks of: of the review or check, the last day of support, or the last day of the period of a
/// figure; null where none is given.
/// </param>
public sealed record UpkeepItem(string Path, int Line, int Column, UpkeepKind Kind, string Subject, DateOnly? Since);
