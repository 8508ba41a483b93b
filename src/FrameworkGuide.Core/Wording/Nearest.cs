namespace FrameworkGuide.Core.Wording;

/// <summary>
/// Finds the valid word a writer most likely meant, for a message that asks. Up to a third of the letters may differ:
/// too much for a search to forgive without asking, for which there is <see cref="TypingMistake"/>.
/// </summary>
public static class Nearest
{
    /// <summary>
    /// "; did you mean 'x'?" for the candidate fewest edits away, when it is near enough to be a slip; else nothing.
    /// </summary>
    public static string Hint(string given, IEnumerable<string> candidates) =>
        To(given, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>The candidate fewest edits away, or null where all are further than a third of its length.</summary>
    public static string? To(string given, IEnumerable<string> candidates)
    {
        if (given.Length > 100)
            return null;

        string? best = null;
        var bestDistance = int.MaxValue;
        var folded = Fold(given);
        foreach (var candidate in candidates)
        {
            var most = Math.Min(bestDistance - 1, Math.Max(1, Math.Max(given.Length, candidate.Length) / 3));
            if (Math.Abs(given.Length - candidate.Length) > most)
                continue; // So many insertions alone are too many.
            if (Distance(folded, Fold(candidate)) is var distance && distance <= most)
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    private static string Fold(string text) => text.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    /// <summary>Levenshtein distance: insertions, deletions and substitutions count one each.</summary>
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
