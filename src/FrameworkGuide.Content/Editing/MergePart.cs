
namespace FrameworkGuide.Content.Editing;

/// <summary>A stretch of a merged text: what is agreed on, or a conflict.</summary>
internal sealed record MergePart(string Text, MergeConflict? Conflict = null);
