namespace FrameworkGuide.Content.Editing;

/// <summary>Some words of a line, and whether they came or went.</summary>
public sealed record DiffWords(DiffKind Kind, string Text);
