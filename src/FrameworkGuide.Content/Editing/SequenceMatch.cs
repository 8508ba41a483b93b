namespace FrameworkGuide.Content.Editing;

/// <summary>Which block of a changed text each block of the original became.</summary>
internal static class SequenceMatch
{
    /// <summary>
    /// Cells of a table that are computed at most: two texts of a thousand paragraphs, none of which is the same.
    /// </summary>
    private const int MostCells = 1_000_000;

    /// <summary>
    /// How alike two paragraphs must be, 0 to 1, to be one that was changed, where the numbers of paragraphs differ.
    /// </summary>
    private const double Alike = 0.3;

    /// <returns>For each block of the original its place in the changed text, which only grows; -1
    /// where it is gone.</returns>
    public static int[] Of(IReadOnlyList<string> original, IReadOnlyList<string> changed)
    {
        var match = new int[original.Count];
        Array.Fill(match, -1);
        var start = 0;
        while (start < original.Count && start < changed.Count && original[start] == changed[start])
            match[start] = start++;
        var (end, changedEnd) = (original.Count, changed.Count);
        while (end > start && changedEnd > start && original[end - 1] == changed[changedEnd - 1])
            match[--end] = --changedEnd;

        Longest(original, changed, (start, end), (start, changedEnd), (a, b) => a == b ? 1 : 0, match);
        PairWithin(original, changed, match);
        return match;
    }

    /// <summary>Between what stayed: as many as before are the same ones, changed; else those that are alike.</summary>
    private static void PairWithin(IReadOnlyList<string> original, IReadOnlyList<string> changed, int[] match)
    {
        for (var start = 0; start < match.Length; start++)
        {
            if (match[start] >= 0)
                continue;
            var end = start;
            while (end < match.Length && match[end] < 0)
                end++;
            var (from, to) = (start == 0 ? 0 : match[start - 1] + 1, end == match.Length ? changed.Count : match[end]);
            if (end - start == to - from)
            {
                for (var i = start; i < end; i++)
                    match[i] = from + i - start;
            }
            else
            {
                Longest(original, changed, (start, end), (from, to), Likeness, match);
            }

            start = end;
        }
    }

    /// <summary>
    /// The pairs, in order, whose likenesses add up to most (the longest common subsequence, where likeness is 0 or 1).
    /// </summary>
    private static void Longest(
        IReadOnlyList<string> original, IReadOnlyList<string> changed, (int Start, int End) o, (int Start, int End) c,
        Func<string, string, double> likeness, int[] match)
    {
        var (rows, columns) = (o.End - o.Start, c.End - c.Start);
        if (rows == 0 || columns == 0 || (long)rows * columns > MostCells)
            return;
        var best = new double[rows + 1, columns + 1];
        var alike = new double[rows, columns];
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--)
            {
                alike[i, j] = likeness(original[o.Start + i], changed[c.Start + j]);
                best[i, j] = Math.Max(
                    Math.Max(best[i + 1, j], best[i, j + 1]), alike[i, j] > 0 ? best[i + 1, j + 1] + alike[i, j] : 0);
            }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (alike[i, j] > 0 && best[i, j] == best[i + 1, j + 1] + alike[i, j])
                match[o.Start + i++] = c.Start + j++;
            else if (best[i + 1, j] >= best[i, j + 1])
                i++;
            else
                j++;
        }
    }

    /// <summary>
    /// The share of words that two texts have in common (Dice's coefficient), or 0 where that is too little.
    /// </summary>
    public static double Likeness(string a, string b)
    {
        var (first, second) = (Words(a), Words(b));
        if (first.Count + second.Count == 0)
            return 0;
        var share = 2.0 * first.Count(second.Contains) / (first.Count + second.Count);
        return share >= Alike ? share : 0;
    }

    private static HashSet<string> Words(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
