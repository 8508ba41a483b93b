namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// The part of a profile that lists, filters and the ranking need, kept in memory for every framework.
/// </summary>
/// <param name="Sizes">Rating values, 0 to 5; a size that is missing is not rated.</param>
/// <param name="Needs">Rating values, 0 to 5, by need key; a need that is missing is not rated.</param>
/// <param name="Capabilities">By capability key; one that is missing is unknown.</param>
public sealed record FrameworkSummary(
    string Slug,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Languages,
    string? Style,
    string? Licence,
    DateOnly? Reviewed,
    IReadOnlyDictionary<ProjectSize, double> Sizes,
    IReadOnlyDictionary<string, double> Needs,
    IReadOnlyDictionary<string, CapabilityLevel> Capabilities,
    IReadOnlyList<Release> Releases) : DocumentContent
{
    /// <summary>How well it suits a size of project, 0 to 5; null is not rated.</summary>
    public double? RatingFor(ProjectSize size) => Sizes.TryGetValue(size, out var value) ? value : null;

    /// <summary>How well it meets a need, 0 to 5; null is not rated.</summary>
    public double? RatingFor(string need) => Needs.TryGetValue(need, out var value) ? value : null;
}
