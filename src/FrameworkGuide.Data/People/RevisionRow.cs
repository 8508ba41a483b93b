namespace FrameworkGuide.Data.People;

/// <summary>One published text of one document, one picture, or the removal of one.</summary>
internal sealed class RevisionRow
{
    /// <summary>Below it are pictures, whose bytes stand in another table.</summary>
    public const string PictureFolder = "assets/";

    public long Id { get; set; }

    public required string Path { get; set; }

    /// <summary>Null where it was removed.</summary>
    public string? Hash { get; set; }

    /// <summary>Null for pictures and removals.</summary>
    public string? Text { get; set; }

    public DateTime PublishedUtc { get; set; }

    public required string Author { get; set; }

    /// <summary>Why, in the author's words.</summary>
    public string? Reason { get; set; }

    public Revision ToRevision() => new(Path, Hash, Text, PublishedUtc, Author, Reason);
}
