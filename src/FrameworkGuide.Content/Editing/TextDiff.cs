using DiffPlex;
using DiffPlex.Chunkers;

namespace FrameworkGuide.Content.Editing;

/// <summary>Shows what changed between two texts, word by word; lines far from a change are left out.</summary>
public static class TextDiff
{
    /// <summary>Lines shown above and below a change.</summary>
    private const int Around = 2;

    /// <summary>
    /// Lines, and characters of two lines together, above which no detail is looked for: it takes too long.
    /// </summary>
    private const int MostLines = 6_000;
    private const int MostCharacters = 20_000;

    /// <summary>Changed stretches, each with the lines around it.</summary>
    public static IReadOnlyList<IReadOnlyList<DiffLine>> Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (Lines(before), Lines(after));
        var hunks = new List<List<DiffLine>>();
        var blocks = Blocks(old, now).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            var (start, end) = (blocks[i].Start, blocks[i].Start + blocks[i].Count);
            var shown = i == 0 ? 0 : blocks[i - 1].Start + blocks[i - 1].Count + Around;
            if (i == 0 || start - Around > shown)
                hunks.Add([]);
            AddSame(hunks[^1], now, Math.Max(shown, start - Around), start);
            AddChanged(hunks[^1], old, now, blocks[i]);
            var next = i + 1 < blocks.Count ? blocks[i + 1].Start : now.Count;
            AddSame(hunks[^1], now, end, Math.Min(end + Around, next));
        }

        return hunks;
    }

    /// <summary>What changed within a line.</summary>
    public static (IReadOnlyList<DiffWords> Before, IReadOnlyList<DiffWords> After) OfLine(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Length + after.Length > MostCharacters)
            return ([new DiffWords(DiffKind.Removed, before)], [new DiffWords(DiffKind.Added, after)]);
        var diff = Differ.Instance.CreateDiffs(before, after, false, false, WordChunker.Instance);
        var (piecesOld, piecesNew) = (diff.PiecesOld.ToList(), diff.PiecesNew.ToList());
        var (old, now) = (new List<DiffWords>(), new List<DiffWords>());
        var (o, n) = (0, 0);
        foreach (var block in diff.DiffBlocks)
        {
            Add(old, DiffKind.Same, piecesOld[o..block.DeleteStartA]);
            Add(now, DiffKind.Same, piecesNew[n..block.InsertStartB]);
            Add(old, DiffKind.Removed, piecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            Add(now, DiffKind.Added, piecesNew[block.InsertStartB..(block.InsertStartB + block.InsertCountB)]);
            (o, n) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        Add(old, DiffKind.Same, piecesOld[o..]);
        Add(now, DiffKind.Same, piecesNew[n..]);
        return (old, now);
    }

    private static IEnumerable<(int OldStart, int OldCount, int Start, int Count)> Blocks(
        List<string> old, List<string> now)
    {
        if (old.Count + now.Count > MostLines)
            return old.SequenceEqual(now, StringComparer.Ordinal) ? [] : [Whole(old, now)];
        return Differ.Instance
            .CreateDiffs(string.Join('\n', old), string.Join('\n', now), false, false, LineChunker.Instance)
            .DiffBlocks.Select(b => (b.DeleteStartA, b.DeleteCountA, b.InsertStartB, b.InsertCountB));
    }

    /// <summary>Everything between the first and the last line that differ.</summary>
    private static (int OldStart, int OldCount, int Start, int Count) Whole(List<string> old, List<string> now)
    {
        var start = 0;
        while (start < old.Count && start < now.Count && old[start] == now[start])
            start++;
        var same = 0;
        while (same < old.Count - start && same < now.Count - start && old[^(same + 1)] == now[^(same + 1)])
            same++;
        return (start, old.Count - start - same, start, now.Count - start - same);
    }

    private static void AddSame(List<DiffLine> hunk, List<string> lines, int from, int to)
    {
        for (var i = from; i < to && i < lines.Count; i++)
            hunk.Add(new DiffLine(DiffKind.Same, i + 1, [new DiffWords(DiffKind.Same, lines[i])]));
    }

    /// <summary>Lines that were changed stand below what they were.</summary>
    private static void AddChanged(
        List<DiffLine> hunk,
        List<string> old,
        List<string> now,
        (int OldStart, int OldCount, int Start, int Count) block)
    {
        for (var i = 0; i < Math.Max(block.OldCount, block.Count); i++)
        {
            var before = i < block.OldCount ? old[block.OldStart + i] : null;
            var after = i < block.Count ? now[block.Start + i] : null;
            var (oldWords, newWords) = (before, after) switch
            {
                ({ } was, { } then) => OfLine(was, then),
                _ => ([new DiffWords(DiffKind.Removed, before ?? "")], [new DiffWords(DiffKind.Added, after ?? "")]),
            };
            if (before is not null)
                hunk.Add(new DiffLine(DiffKind.Removed, block.OldStart + i + 1, oldWords));
            if (after is not null)
                hunk.Add(new DiffLine(DiffKind.Added, block.Start + i + 1, newWords));
        }
    }

    private static void Add(List<DiffWords> words, DiffKind kind, List<string> pieces)
    {
        if (pieces.Count > 0)
            words.Add(new DiffWords(kind, string.Concat(pieces)));
    }

    private static List<string> Lines(string text) =>
        text.Length == 0 ? [] : [.. LineEnds.Normalize(text.TrimStart('\uFEFF')).Split('\n')];
}
