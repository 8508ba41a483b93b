namespace FrameworkGuide.Data.People;

/// <summary>A published change without its text.</summary>
/// <param name="Reason">Why, in the author's words; null where none was given.</param>
public sealed record RevisionNote(
    long Id, string Path, bool IsRemoval, DateTime PublishedUtc, string Author, string? Reason);
