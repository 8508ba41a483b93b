
namespace FrameworkGuide.Content.Editing;

/// <summary>A place that both changed, each in another way.</summary>
/// <param name="Where">In words: "needs › rest-api › value", or "a paragraph under “Overview”".</param>
/// <param name="Original">What both changed; null where it was not there.</param>
/// <param name="Mine">Null where mine has it no longer.</param>
/// <param name="Theirs">Null where theirs has it no longer.</param>
public sealed record MergeConflict(string Where, string? Original, string? Mine, string? Theirs)
{
    /// <summary>
    /// Theirs, and mine behind it; null where the two cannot stand side by side, as two values of one key.
    /// </summary>
    public string? Both { get; init; }

    /// <summary>What a choice puts there; empty where that takes it away.</summary>
    /// <exception cref="ArgumentException">Both are chosen where they cannot stand side by side.</exception>
    internal string Text(MergeChoice choice) => choice switch
    {
        MergeChoice.Mine => Mine ?? "",
        MergeChoice.Theirs => Theirs ?? "",
        _ => Both
            ?? throw new ArgumentException($"{Where}: the two versions cannot stand side by side.", nameof(choice)),
    };
}
