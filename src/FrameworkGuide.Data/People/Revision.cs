namespace FrameworkGuide.Data.People;

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
