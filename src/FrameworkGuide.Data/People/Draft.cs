namespace FrameworkGuide.Data.People;

/// <summary>What an editor is writing in one document.</summary>
/// <param name="Editor">The editor's address.</param>
/// <param name="Original">The text the draft began from; null where the document did not exist.</param>
/// <param name="Version">Grows by 1 each time it is saved, from a positive number of chance.</param>
public sealed record Draft(string Editor, string Path, string? Original, string Text, int Version, DateTime SavedUtc);
