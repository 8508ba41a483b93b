namespace FrameworkGuide.Data.People;

/// <summary>A revision with the one before it.</summary>
/// <param name="Id">Grows with time; never used again.</param>
/// <param name="Before">Null where the document is new to the log.</param>
public sealed record RevisionChange(long Id, Revision Revision, Revision? Before);

/// <summary>A published change without its text.</summary>
/// <param name="Reason">Why, in the author's words; null where none was given.</param>
public sealed record RevisionNote(
    long Id, string Path, bool IsRemoval, DateTime PublishedUtc, string Author, string? Reason);

/// <summary>One published text of one document, or its removal.</summary>
/// <param name="Hash">SHA-256 of the text's bytes, 64 lower-case hex digits; null for a removal.</param>
/// <param name="Text">Null for a removal.</param>
/// <param name="Author">Who made the change; <see cref="Disk"/> for one found on disk.</param>
/// <param name="Reason">Why, in the author's words; null where none was given.</param>
public sealed record Revision(
    string Path, string? Hash, string? Text, DateTime PublishedUtc, string Author, string? Reason = null)
{
    /// <summary>The author of changes that were found on disk.</summary>
    public const string Disk = "disk";
}
