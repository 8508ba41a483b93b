namespace FrameworkGuide.Content.Editing;

/// <summary>One of the two changed texts of a merge, block by block beside the original.</summary>
internal sealed class ChangedSequence
{
    private readonly TextBlocks _original;
    private readonly int[] _match;
    private readonly int[] _next;

    public ChangedSequence(TextBlocks original, TextBlocks text)
    {
        _original = original;
        Text = text;
        _match = SequenceMatch.Of([.. original.Blocks.Select(b => b.Text)], [.. text.Blocks.Select(b => b.Text)]);
        _next = new int[_match.Length + 1];
        _next[^1] = text.Blocks.Count;
        for (var i = _match.Length - 1; i >= 0; i--)
            _next[i] = _match[i] >= 0 ? _match[i] : _next[i + 1];
    }

    public TextBlocks Text { get; }

    /// <summary>What a block of the original is now; null where it is gone.</summary>
    public TextBlock? Became(int index) => _match[index] < 0 ? null : Text.Blocks[_match[index]];

    /// <summary>New blocks behind the block before a gap that is still there.</summary>
    public IReadOnlyList<TextBlock> Inserted(int gap)
    {
        if (gap > 0 && _match[gap - 1] < 0)
            return [];
        var from = gap == 0 ? 0 : _match[gap - 1] + 1;
        return [.. Text.Blocks.Skip(from).Take(_next[gap] - from)];
    }

    /// <summary>
    /// Where a stretch ends that begins at a block and was taken away with other blocks put in its place;
    /// null where none begins there.
    /// </summary>
    public int? ReplacedFrom(int index)
    {
        if (index >= _match.Length || _match[index] >= 0 || Inserted(index).Count == 0)
            return null;
        var end = index;
        while (end < _match.Length && _match[end] < 0)
            end++;
        return end;
    }

    /// <summary>Whether a block of a stretch was changed, or replaced with others.</summary>
    public bool Touches(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (ReplacedFrom(i) is not null || Became(i) is { } block && block.Text != _original.Blocks[i].Text)
                return true;
        return false;
    }

    /// <summary>What stands in place of a stretch of the original, and what separates it from the next.</summary>
    public (string Words, string? Separator, bool IsEmpty) Between(int start, int end)
    {
        var from = start > 0 && _match[start - 1] < 0 ? _next[start] : start == 0 ? 0 : _match[start - 1] + 1;
        var until = _match[end - 1] >= 0 ? _match[end - 1] + 1 : _next[end];
        var blocks = Text.Blocks.Skip(from).Take(until - from).ToList();
        return (TextBlock.Join(blocks), blocks.Count == 0 ? null : SeparatorOf(blocks[^1]), blocks.Count == 0);
    }

    /// <summary>What stands between a block and the next; null for the last.</summary>
    public string? SeparatorOf(TextBlock block) => ReferenceEquals(block, Text.Blocks[^1]) ? null : block.Separator;
}
