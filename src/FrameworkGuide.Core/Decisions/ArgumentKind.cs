namespace FrameworkGuide.Core.Decisions;

/// <summary>Whether something speaks for an option, as MADR words it.</summary>
public enum ArgumentKind
{
    Good,
    Neutral,
    Bad,
}
