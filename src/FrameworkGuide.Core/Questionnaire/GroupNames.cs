using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>What the people of a group are called: no two have the same name.</summary>
internal sealed class GroupNames
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The name without line breaks and spaces at its ends, or the default; a number is put behind one that is taken.
    /// </summary>
    /// <param name="place">Of the person in the group, from 0.</param>
    /// <returns>The name, cut off where it is too long, and whether it was.</returns>
    public (string Name, bool IsLong) Take(string given, int place)
    {
        var name = string.Join(
            ' ', given.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(w => string.Concat(w.Where(c => !char.IsControl(c) && !TurnsText(c))))
                .Where(w => w.Length > 0));
        var isLong = name.Length > GroupQuery.LongestName;
        if (isLong)
            name = English.Shorten(name);
        if (name.Length == 0)
            name = GroupQuery.DefaultName(place);
        var shown = name;
        for (var number = 2; !_taken.Add(shown); number++)
        {
            var behind = $" ({English.Digits(number)})";
            shown = name[..Math.Min(name.Length, GroupQuery.LongestName - behind.Length)].TrimEnd() + behind;
        }

        return (shown, isLong);
    }

    /// <summary>Signs that turn the direction of what stands behind them, beyond the name.</summary>
    private static bool TurnsText(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
