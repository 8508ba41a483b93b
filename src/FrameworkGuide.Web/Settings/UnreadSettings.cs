using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Web.Settings;

/// <summary>Finds what somebody set and nothing would read: names that are none, and values in another place.</summary>
internal static class UnreadSettings
{
    private const string Section = GuideSettings.Section;

    private static readonly IReadOnlyList<string> Known =
        [.. SettingsReader.Names.Select(n => n.Split(':')[0]).Distinct()];

    /// <summary>A section, and what may be a list.</summary>
    private static readonly IReadOnlyList<string> WithParts =
        [SignInSettings.Section, nameof(GuideSettings.TrustedProxies)];

    public static IEnumerable<string> Find(IConfiguration configuration, IConfigurationSection section) =>
        [.. Misnamed(configuration), .. In(section)];

    /// <summary>One underscore, or a few letters, from the right name.</summary>
    private static IEnumerable<string> Misnamed(IConfiguration configuration)
    {
        const string alone = Section + "_";
        foreach (var other in configuration.GetChildren())
            if (other.Key.StartsWith(alone, StringComparison.OrdinalIgnoreCase)
                && other.Key[alone.Length..] is var name && Has(Known, name))
                yield return $"{other.Key} is not read; write {Section}__{name}, with two underscores";
            else if (!other.Key.Equals(Section, StringComparison.OrdinalIgnoreCase)
                && other.Value is null && Nearest.To(other.Key, [Section]) is not null)
                yield return $"{other.Key} is not read; the settings are under {Section}";
    }

    private static IEnumerable<string> In(IConfigurationSection section)
    {
        var names = string.Join(", ", SettingsReader.Names);

        // The value is not repeated: a password could be in it.
        if (section.Value is { Length: > 0 })
            yield return $"{Section} cannot have a value itself; set {Section}:Name, one of {names}";
        foreach (var child in section.GetChildren())
            if (!Has(Known, child.Key))
                yield return $"{Section}:{child.Key} is not a setting; expected one of {names}";
            else if (!Has(WithParts, child.Key) && child.GetChildren().FirstOrDefault() is { } below)
                yield return $"{Section}:{child.Key} has '{below.Key}' below it; expected one value";
    }

    private static bool Has(IReadOnlyList<string> names, string name) =>
        names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
