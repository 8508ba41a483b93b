namespace FrameworkGuide.Data.People.Postgres;

/// <summary>A file as it stood in the folder that was pushed last.</summary>
internal sealed class PushedRow
{
    public required string Path { get; set; }

    public required string Hash { get; set; }

    /// <summary>
    /// Null for a picture, and where the log has it: it has not where what others wrote was merged with it.
    /// </summary>
    public string? Text { get; set; }

    /// <summary>The newest revision of the log when it was pushed.</summary>
    public long Revision { get; set; }
}
