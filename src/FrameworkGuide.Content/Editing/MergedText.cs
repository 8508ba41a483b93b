using System.Text;

namespace FrameworkGuide.Content.Editing;

/// <summary>Whose version of a place is taken.</summary>
public enum MergeChoice
{
    Mine,
    Theirs,

    /// <summary>Theirs, and mine behind it; only where <see cref="MergeConflict.Both"/> says so.</summary>
    Both,
}

/// <summary>A place that both changed, each in another way.</summary>
/// <param name="Where">In words: "needs › rest-api › value", or "a paragraph under “Overview”".</param>
/// <param name="Original">What both changed; null where it was not there.</param>
/// <param name="Mine">Null where mine has it no longer.</param>
/// <param name="Theirs">Null where theirs has it no longer.</param>
public sealed record MergeConflict(string Where, string? Original, string? Mine, string? Theirs)
{
    /// <summary>Theirs, and mine behind it; null where the two cannot stand side by side, as two values of one key.</summary>
    public string? Both { get; init; }

    /// <summary>What a choice puts there; empty where that takes it away.</summary>
    /// <exception cref="ArgumentException">Both are chosen where they cannot stand side by side.</exception>
    internal string Text(MergeChoice choice) => choice switch
    {
        MergeChoice.Mine => Mine ?? "",
        MergeChoice.Theirs => Theirs ?? "",
        _ => Both ?? throw new ArgumentException($"{Where}: the two versions cannot stand side by side.", nameof(choice)),
    };
}

/// <summary>A stretch of a merged text: what is agreed on, or a conflict.</summary>
internal sealed record MergePart(string Text, MergeConflict? Conflict = null);

/// <summary>Two changes of one text, put together.</summary>
public sealed class MergedText
{
    private readonly IReadOnlyList<MergePart> _parts;

    internal MergedText(IReadOnlyList<MergePart> parts) => _parts = parts;

    /// <summary>What has to be decided, in the order of the text.</summary>
    public IReadOnlyList<MergeConflict> Conflicts => [.. _parts.Select(p => p.Conflict).OfType<MergeConflict>()];

    /// <summary>The whole text.</summary>
    /// <param name="choices">One for each conflict, in their order.</param>
    /// <exception cref="ArgumentException">There are more or fewer choices than conflicts.</exception>
    public string Text(params IReadOnlyList<MergeChoice> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        if (choices.Count != Conflicts.Count)
            throw new ArgumentException($"{Conflicts.Count} conflicts need as many choices, not {choices.Count}.", nameof(choices));
        var text = new StringBuilder();
        var next = 0;
        foreach (var part in _parts)
        {
            text.Append(part.Conflict is { } conflict ? conflict.Text(choices[next++]) : part.Text);
        }

        return text.ToString();
    }
}
