
namespace FrameworkGuide.Content.Editing;

/// <summary>Merges texts block by block, in order.</summary>
internal sealed class SequenceMerge
{
    private readonly TextBlocks _original;
    private readonly ChangedSequence _mine;
    private readonly ChangedSequence _theirs;
    private readonly string _between;
    private readonly Func<TextBlocks, int, string> _where;
    private readonly List<(MergePart Part, string? Separator)> _merged = [];

    /// <summary>
    /// Whether there was no text that both began from: then what both put at one place is asked about.
    /// </summary>
    private readonly bool _isWithoutOriginal;

    private SequenceMerge(
        TextBlocks original, TextBlocks mine, TextBlocks theirs, string between, Func<TextBlocks, int, string> where)
    {
        _isWithoutOriginal = original.Blocks.Count == 0;
        _original = original = _isWithoutOriginal ? Common(mine, theirs) : original;
        _mine = new ChangedSequence(original, mine);
        _theirs = new ChangedSequence(original, theirs);
        _between = between;
        _where = where;
    }

    public static IReadOnlyList<MergePart> OfParagraphs(string original, string mine, string theirs)
    {
        var end = LineEnd(original + mine + theirs);
        return new SequenceMerge(TextBlocks.Paragraphs(original), TextBlocks.Paragraphs(mine),
            TextBlocks.Paragraphs(theirs), end + end, UnderHeading).Merge();
    }

    public static IReadOnlyList<MergePart> OfLines(string original, string mine, string theirs) =>
        new SequenceMerge(
            TextBlocks.Lines(original), TextBlocks.Lines(mine), TextBlocks.Lines(theirs),
            LineEnd(original + mine + theirs), (_, i) => $"line {i + 1}").Merge();

    private List<MergePart> Merge()
    {
        for (var i = 0; i <= _original.Blocks.Count; i++)
        {
            for (var end = ContestedUntil(i); end > i; end = ContestedUntil(i))
                i = AddContested(i, end);
            AddInserted(i);
            if (i < _original.Blocks.Count)
                AddKept(i);
        }

        var lead = Pick(_original.Lead, _mine.Text.Lead, _theirs.Text.Lead);
        var last = Pick(Last(_original), Last(_mine.Text), Last(_theirs.Text));
        var parts = new List<MergePart> { new(lead) };
        for (var i = 0; i < _merged.Count; i++)
            parts.AddRange(i == _merged.Count - 1
                ? [_merged[i].Part, new MergePart(last)]
                : WithSeparator(_merged[i].Part, _merged[i].Separator ?? _between));
        return parts;
    }

    /// <summary>Where a paragraph may go, what separates it from the next goes with it.</summary>
    private static MergePart[] WithSeparator(MergePart part, string separator) => part.Conflict switch
    {
        { Mine: null, Theirs: { } theirs } conflict =>
            [new MergePart("", conflict with { Theirs = theirs + separator })],
        { Theirs: null, Mine: { } mine } conflict => [new MergePart("", conflict with { Mine = mine + separator })],
        _ => [part, new MergePart(separator)],
    };

    /// <summary>
    /// The end of a stretch that one took away and put other blocks in its place, while the other changed or replaced
    /// it too; the same place where there is none.
    /// </summary>
    private int ContestedUntil(int start)
    {
        var end = start;
        if (_mine.ReplacedFrom(start) is { } mine && _theirs.Touches(start, mine))
            end = mine;
        if (_theirs.ReplacedFrom(start) is { } theirs && _mine.Touches(start, theirs))
            end = Math.Max(end, theirs);
        for (var i = start; i < end; i++)
            end = Math.Max(end, Math.Max(_mine.ReplacedFrom(i) ?? 0, _theirs.ReplacedFrom(i) ?? 0));
        return end;
    }

    private int AddContested(int start, int end)
    {
        var (mine, theirs) = (_mine.Between(start, end), _theirs.Between(start, end));
        var original = TextBlock.Join(_original.Blocks.Skip(start).Take(end - start));
        var part = mine.Words == theirs.Words
            ? new MergePart(mine.Words)
            : new MergePart("", ConflictOf(_where(_original, start), original, mine.IsEmpty ? null : mine.Words,
                theirs.IsEmpty ? null : theirs.Words));
        _merged.Add((part, Separator(end == _original.Blocks.Count ? null : _original.Blocks[end - 1].Separator,
            mine.Separator, theirs.Separator)));
        return end;
    }

    private MergeConflict ConflictOf(string where, string? original, string? mine, string? theirs) =>
        new(where, original, mine, theirs) { Both = mine is null || theirs is null ? null : theirs + _between + mine };

    /// <summary>The blocks that two texts share, in order.</summary>
    private static TextBlocks Common(TextBlocks mine, TextBlocks theirs)
    {
        var match = SequenceMatch.Of([.. mine.Blocks.Select(b => b.Text)], [.. theirs.Blocks.Select(b => b.Text)]);
        return mine with
        {
            Blocks = [.. mine.Blocks.Where((b, i) => match[i] >= 0 && theirs.Blocks[match[i]].Text == b.Text)],
        };
    }

    /// <summary>
    /// What each put in front of a block of the original, theirs first; once where both put the same.
    /// </summary>
    private void AddInserted(int gap)
    {
        var (mine, theirs) = (_mine.Inserted(gap), _theirs.Inserted(gap));
        if (_isWithoutOriginal && mine.Count > 0 && theirs.Count > 0)
        {
            var where = _where(_original, Math.Max(0, gap - 1));
            var conflict = ConflictOf(where, null, TextBlock.Join(mine), TextBlock.Join(theirs));
            var separator = Separator(null, _mine.SeparatorOf(mine[^1]), _theirs.SeparatorOf(theirs[^1]));
            _merged.Add((new MergePart("", conflict), separator));
            return;
        }

        foreach (var block in theirs)
            _merged.Add((new MergePart(block.Text), _theirs.SeparatorOf(block)));
        if (mine.Select(b => b.Text).SequenceEqual(theirs.Select(b => b.Text), StringComparer.Ordinal))
            return;
        foreach (var block in mine)
            _merged.Add((new MergePart(block.Text), _mine.SeparatorOf(block)));
    }

    private void AddKept(int index)
    {
        var (original, mine, theirs) = (_original.Blocks[index], _mine.Became(index), _theirs.Became(index));
        if (mine is null && (theirs is null || theirs.Text == original.Text)
            || theirs is null && mine?.Text == original.Text)
            return;
        var separator = Separator(
            index == _original.Blocks.Count - 1 ? null : original.Separator,
            mine is null ? null : _mine.SeparatorOf(mine), theirs is null ? null : _theirs.SeparatorOf(theirs));
        var isSettled = mine?.Text == theirs?.Text || mine?.Text == original.Text || theirs?.Text == original.Text;
        _merged.Add((
            isSettled
                ? new MergePart(mine?.Text == original.Text ? theirs!.Text : mine!.Text)
                : new MergePart("", ConflictOf(_where(_original, index), original.Text, mine?.Text, theirs?.Text)),
            separator));
    }

    /// <summary>The one that was changed, of those that stand between blocks; the larger of two.</summary>
    private static string? Separator(string? original, string? mine, string? theirs) =>
        mine is null || mine == original ? theirs is null || theirs == original ? original ?? mine ?? theirs : theirs
        : theirs is null || theirs == original || mine.Length >= theirs.Length ? mine : theirs;

    private static string Pick(string original, string mine, string theirs) =>
        mine == original ? theirs : theirs == original || mine.Length >= theirs.Length ? mine : theirs;

    private static string Last(TextBlocks text) => text.Blocks.Count == 0 ? "" : text.Blocks[^1].Separator;

    private static string LineEnd(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static string UnderHeading(TextBlocks text, int index)
    {
        for (var i = index; i >= 0; i--)
            if (i < text.Blocks.Count && text.Blocks[i].Text.TrimStart() is ['#', ..] heading)
                return i == index
                    ? $"the heading “{heading.TrimStart('#').Trim()}”"
                    : $"a paragraph under “{heading.Split('\n')[0].TrimStart('#').Trim()}”";
        return $"paragraph {index + 1}";
    }
}
