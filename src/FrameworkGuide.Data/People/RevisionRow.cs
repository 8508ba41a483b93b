namespace FrameworkGuide.Data.People;

/// <summary>One published text of one document, or its removal.</summary>
internal sealed class RevisionRow
{
    public long Id { get; set; }

    public required string Path { get; set; }

    /// <summary>Null where the document was removed.</summary>
    public string? Hash { get; set; }

    public string? Text { get; set; }

    public DateTime PublishedUtc { get; set; }

    public required string Author { get; set; }

    /// <summary>Why, in the author's words.</summary>
    public string? Reason { get; set; }

    public Revision ToRevision() => new(Path, Hash, Text, PublishedUtc, Author, Reason);
}
