
namespace FrameworkGuide.Content.Editing;

/// <summary>Whose version of a place is taken.</summary>
public enum MergeChoice
{
    Mine,
    Theirs,

    /// <summary>Theirs, and mine behind it; only where <see cref="MergeConflict.Both"/> says so.</summary>
    Both,
}
