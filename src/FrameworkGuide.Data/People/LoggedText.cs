namespace FrameworkGuide.Data.People;

/// <summary>A revision of the log, of a document or a picture, without what it says.</summary>
/// <param name="Hash">SHA-256 of the text's bytes in lower-case hex; null for a removal.</param>
public sealed record LoggedText(long Id, string Path, string? Hash, DateTime PublishedUtc);
