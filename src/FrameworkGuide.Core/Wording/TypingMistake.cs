namespace FrameworkGuide.Core.Wording;

/// <summary>
/// Whether two words are one slip of a finger apart. A search may forgive that without asking; <see cref="Nearest"/>
/// goes further, for messages that ask what was meant.
/// </summary>
public static class TypingMistake
{
    /// <summary>One letter too many, too few or another, or two neighbours swapped.</summary>
    public static bool IsOne(string typed, string meant)
    {
        if (Math.Abs(typed.Length - meant.Length) > 1)
            return false;
        var same = 0;
        while (same < typed.Length && same < meant.Length && typed[same] == meant[same])
            same++;
        var a = typed.AsSpan(same);
        var b = meant.AsSpan(same);
        return a.Length > b.Length ? a[1..].SequenceEqual(b)
            : a.Length < b.Length ? a.SequenceEqual(b[1..])
            : a.Length > 0 && a[1..].SequenceEqual(b[1..])
                || a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]);
    }
}
