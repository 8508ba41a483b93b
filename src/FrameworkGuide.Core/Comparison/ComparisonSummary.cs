using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Comparison;

/// <summary>A comparison in short.</summary>
/// <param name="FurthestApart">
/// The needs in which the frameworks are furthest apart; null where they differ in none.
/// </param>
/// <param name="Frameworks">In the order of the columns.</param>
/// <param name="Equal">The needs in which all are equal; null for none.</param>
public sealed record ComparisonSummary(
    string? FurthestApart, IReadOnlyList<SummarizedFramework> Frameworks, string? Equal)
{
    /// <summary>So many needs are named in which the frameworks are furthest apart.</summary>
    private const int MostDeciding = 4;

    /// <summary>So many needs are named for which a framework is rated highest.</summary>
    private const int MostRated = 3;

    /// <param name="comparison">With all rows.</param>
    public static ComparisonSummary Of(FrameworkComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var deciding = comparison.Deciding(MostDeciding);
        return new ComparisonSummary(
            deciding.Shown.Count == 0 ? null : ComparisonTexts.FurthestApart(deciding),
            [.. comparison.Frameworks.Select((f, i) => new SummarizedFramework(
                f.Slug, f.Name,
                ComparisonTexts.For(f, RatedNeeds.Highest(comparison.Catalog, f.Summarize(), MostRated)),
                ListOrNull(comparison.LeadsOf(i))))],
            ListOrNull(comparison.Equal));
    }

    private static string? ListOrNull(IReadOnlyList<string> words) => words.Count == 0 ? null : English.List(words);
}
