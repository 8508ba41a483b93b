namespace FrameworkGuide.Content.Editing;

/// <summary>Names of release cycles as people type them.</summary>
public static class CycleNames
{
    /// <summary>The file writes names in quotes, so some people type them.</summary>
    public static string Unquoted(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Trim(' ', '"', '\'', '“', '”', '„', '‘', '’', '«', '»');
    }

    /// <summary>Whether readers would take two names for the same.</summary>
    public static bool AreAlike(string one, string other) => Folded(one) == Folded(other);

    private static string Folded(string name) =>
        string.Join(' ', Unquoted(name).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
