using System.Text;

namespace FrameworkGuide.Content.Editing;

/// <summary>Whose version of a place is taken.</summary>
public enum MergeChoice
{
    Mine,
    Theirs,
}

/// <summary>A place that both changed, each in another way.</summary>
/// <param name="Where">In words: "needs › rest-api › value", or "a paragraph under “Overview”".</param>
/// <param name="Original">What both changed; null where it was not there.</param>
/// <param name="Mine">Null where mine has it no longer.</param>
/// <param name="Theirs">Null where theirs has it no longer.</param>
public sealed record MergeConflict(string Where, string? Original, string? Mine, string? Theirs);

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
            if (part.Conflict is { } conflict)
                text.Append(choices[next++] == MergeChoice.Mine ? conflict.Mine : conflict.Theirs);
            else
                text.Append(part.Text);
        }

        return text.ToString();
    }
}
