using System.Text;

namespace FrameworkGuide.Content.Editing;

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
            throw new ArgumentException(
                $"{Conflicts.Count} conflicts need as many choices, not {choices.Count}.", nameof(choices));
        var text = new StringBuilder();
        var next = 0;
        foreach (var part in _parts)
        {
            text.Append(part.Conflict is { } conflict ? conflict.Text(choices[next++]) : part.Text);
        }

        return text.ToString();
    }
}
