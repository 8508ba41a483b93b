namespace FrameworkGuide.Core.Catalog;

/// <summary>Things that the content gives the same name: readers must be able to tell them apart.</summary>
public static class EqualNames
{
    /// <summary>
    /// What two names share if they look the same: capitals and the number of blanks are no difference.
    /// </summary>
    public static string KeyOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = HasStrayBlanks(name)
            ? string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : name;
        return words.ToUpperInvariant();
    }

    /// <summary>
    /// The same items in the same order; those of equal names have their keys behind them: "Name (key)".
    /// </summary>
    /// <param name="keyOf">Unique among the items.</param>
    /// <param name="rename">An item with another name.</param>
    internal static IReadOnlyList<T> Distinguish<T>(
        IEnumerable<T> items, Func<T, string> nameOf, Func<T, string> keyOf, Func<T, string, T> rename)
    {
        var all = items.ToList();
        // A new name may be one that another has already: then both get their keys.
        for (var equal = Repeated(all, nameOf); equal.Count > 0; equal = Repeated(all, nameOf))
            all = [.. all.Select(i => equal.Contains(KeyOf(nameOf(i))) ? rename(i, $"{nameOf(i)} ({keyOf(i)})") : i)];
        return all;
    }

    /// <summary>Whether blanks stand elsewhere than one by one between words.</summary>
    private static bool HasStrayBlanks(string name)
    {
        var wasBlank = true;
        foreach (var c in name)
        {
            if (c != ' ' && char.IsWhiteSpace(c) || c == ' ' && wasBlank)
                return true;
            wasBlank = c == ' ';
        }

        return wasBlank;
    }

    private static HashSet<string> Repeated<T>(List<T> items, Func<T, string> nameOf)
    {
        var seen = new HashSet<string>(items.Count, StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in items.Select(i => KeyOf(nameOf(i))))
            if (!seen.Add(key))
                repeated.Add(key);
        return repeated;
    }

    /// <summary>The same for the labels of capabilities, whatever their groups.</summary>
    public static IReadOnlyList<CapabilityGroup> Distinguish(IReadOnlyList<CapabilityGroup> groups)
    {
        var items = Distinguish(
            groups.SelectMany(g => g.Items), i => i.Label, i => i.Key, (i, label) => i with { Label = label });
        var labels = items.ToDictionary(i => i.Key, StringComparer.Ordinal);
        return [.. groups.Select(g => g with { Items = [.. g.Items.Select(i => labels[i.Key])] })];
    }
}
