namespace FrameworkGuide.Content.Editing;

/// <summary>What came of an edit: the changed text or what stands against it, never both.</summary>
/// <param name="Text">The whole document; the text that was given where nothing differs. Null where the
/// edit cannot be made.</param>
/// <param name="Problem">In words for an editor why it cannot be made; null where it was.</param>
public sealed record EditedText(string? Text, string? Problem);
