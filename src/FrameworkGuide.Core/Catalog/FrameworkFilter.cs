namespace FrameworkGuide.Core.Catalog;

/// <summary>A capability at one level; a level of null is unknown.</summary>
public readonly record struct CapabilityAtLevel(string Key, CapabilityLevel? Level);

/// <summary>What frameworks can be filtered by.</summary>
[Flags]
public enum FilterProperties
{
    None = 0,
    Language = 1,
    Style = 2,
    Licence = 4,
    Size = 8,
    Capability = 16,
    Support = 32,
}

/// <summary>
/// Which frameworks a reader wants to see. Of the values of one property any will do; every property that has values must be
/// met. A property without values lets all through.
/// </summary>
public sealed record FrameworkFilter
{
    /// <summary>The lowest rating, 0 to 5, with which a framework suits a size.</summary>
    public const double Suits = 4;

    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<string> Styles { get; init; } = [];

    public IReadOnlyList<string> Licences { get; init; } = [];

    /// <summary>Sizes of project, one of which it suits.</summary>
    public IReadOnlyList<ProjectSize> Sizes { get; init; } = [];

    public IReadOnlyList<CapabilityAtLevel> Capabilities { get; init; } = [];

    /// <summary>The status of the newest released cycle; null where no released cycle is known.</summary>
    public IReadOnlyList<SupportKind?> Support { get; init; } = [];

    /// <summary>The properties whose values a framework has none of.</summary>
    /// <param name="support">The status of its newest released cycle; null where no released cycle is known.</param>
    public FilterProperties Unmet(FrameworkSummary framework, SupportKind? support)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var unmet = FilterProperties.None;
        if (Languages.Count > 0 && !Languages.Any(framework.Languages.Contains))
            unmet |= FilterProperties.Language;
        if (Styles.Count > 0 && !(framework.Style is { } style && Styles.Contains(style)))
            unmet |= FilterProperties.Style;
        if (Licences.Count > 0 && !(framework.Licence is { } licence && Licences.Contains(licence)))
            unmet |= FilterProperties.Licence;
        if (Sizes.Count > 0 && !Sizes.Any(s => SuitsSize(framework, s)))
            unmet |= FilterProperties.Size;
        if (Capabilities.Count > 0 && !Capabilities.Any(c => LevelOf(framework, c.Key) == c.Level))
            unmet |= FilterProperties.Capability;
        if (Support.Count > 0 && !Support.Contains(support))
            unmet |= FilterProperties.Support;
        return unmet;
    }

    /// <summary>Whether a framework is rated as suiting a size of project.</summary>
    public static bool SuitsSize(FrameworkSummary framework, ProjectSize size)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return framework.Sizes.TryGetValue(size, out var value) && value >= Suits;
    }

    private static CapabilityLevel? LevelOf(FrameworkSummary framework, string key) =>
        framework.Capabilities.TryGetValue(key, out var level) ? level : null;
}
