namespace FrameworkGuide.Data.People;

/// <summary>That an editor is writing in a document, without the text.</summary>
public sealed record DraftNote(string Editor, string Path, DateTime SavedUtc);
