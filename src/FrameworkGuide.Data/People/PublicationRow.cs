namespace FrameworkGuide.Data.People;

/// <summary>Who is about to write a text into a content file. The log takes it over when the text arrives.</summary>
internal sealed class PublicationRow
{
    public required string Path { get; set; }

    /// <summary>Of the text that is about to be written; null where the file is about to be deleted.</summary>
    public string? Hash { get; set; }

    public required string Author { get; set; }

    public string? Reason { get; set; }
}
