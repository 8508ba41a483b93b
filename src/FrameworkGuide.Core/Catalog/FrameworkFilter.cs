namespace FrameworkGuide.Core.Catalog;

/// <summary>A capability at one level; a level of null is unknown.</summary>
public readonly record struct CapabilityAtLevel(string Key, CapabilityLevel? Level);

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

    /// <param name="today">The UTC day, on which the support status depends.</param>
    public bool Matches(FrameworkSummary framework, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return (Languages.Count == 0 || Languages.Any(framework.Languages.Contains))
            && (Styles.Count == 0 || framework.Style is { } style && Styles.Contains(style))
            && (Licences.Count == 0 || framework.Licence is { } licence && Licences.Contains(licence))
            && (Sizes.Count == 0 || Sizes.Any(s => framework.Sizes.TryGetValue(s, out var value) && value >= Suits))
            && (Capabilities.Count == 0 || Capabilities.Any(c => LevelOf(framework, c.Key) == c.Level))
            && (Support.Count == 0 || Support.Contains(FrameworkSupport.Of(framework.Releases, today)?.Status.Kind));
    }

    private static CapabilityLevel? LevelOf(FrameworkSummary framework, string key) =>
        framework.Capabilities.TryGetValue(key, out var level) ? level : null;
}
