namespace FrameworkGuide.Data.People;

/// <summary>What an editor is writing in one document.</summary>
internal sealed class DraftRow
{
    public long Id { get; set; }

    public required string Editor { get; set; }

    public required string Path { get; set; }

    /// <summary>The text the draft began from; null where the document did not exist.</summary>
    public string? Original { get; set; }

    public required string Text { get; set; }

    /// <summary>
    /// Grows each time it is saved, from a number of chance: two windows do not overwrite each other's words.
    /// </summary>
    public int Version { get; set; }

    public DateTime SavedUtc { get; set; }
}
