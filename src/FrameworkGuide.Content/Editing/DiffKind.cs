namespace FrameworkGuide.Content.Editing;

/// <summary>What became of words or lines between two texts.</summary>
public enum DiffKind
{
    Same,
    Removed,
    Added,
}
