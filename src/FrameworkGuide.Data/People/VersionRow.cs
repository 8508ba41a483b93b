namespace FrameworkGuide.Data.People;

/// <summary>That the newest texts of the log were all that was published, up to one of its revisions.</summary>
internal sealed class VersionRow
{
    public long Id { get; set; }

    /// <summary>The content version: 16 lower-case hex digits. One that came back has several rows.</summary>
    public required string Version { get; set; }

    /// <summary>The number of the newest revision that belongs to it.</summary>
    public long Revision { get; set; }

    /// <summary>When its newest revision was published.</summary>
    public DateTime PublishedUtc { get; set; }
}
