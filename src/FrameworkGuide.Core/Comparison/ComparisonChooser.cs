using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Comparison;

/// <summary>The form that chooses what to compare.</summary>
/// <param name="Frameworks">How many frameworks the guide has.</param>
/// <param name="Boxes">The frameworks to tick; empty where they are too many.</param>
/// <param name="Slugs">The texts of the fields for their names in addresses; empty where they can be ticked.</param>
/// <param name="Example">A framework as addresses name it; null where there is none.</param>
/// <param name="Kept">What else the address says, which the form keeps.</param>
public sealed record ComparisonChooser(
    int Frameworks, IReadOnlyList<AnswerChoice> Boxes, IReadOnlyList<string?> Slugs, string? Example,
    IReadOnlyList<(string Key, string Value)> Kept)
{
    /// <summary>More than these are not offered as boxes to tick.</summary>
    private const int MostBoxes = 30;

    public bool CanCompare => Frameworks >= ComparedFrameworks.Fewest;

    /// <param name="answers">What the frameworks are compared for.</param>
    public static ComparisonChooser Of(CatalogSnapshot catalog, ComparedFrameworks compared, ProjectAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(compared);
        var frameworks = catalog.Frameworks;
        var areFew = frameworks.Count <= MostBoxes;
        IEnumerable<(string, string)> only = compared.IsOnlyDifferences
            ? [(ComparedFrameworks.OnlyKey, ComparedFrameworks.OnlyDifferences)]
            : [];
        return new ComparisonChooser(
            frameworks.Count,
            areFew
                ? [.. frameworks.Select(f => new AnswerChoice(f.Slug, f.Name, compared.Slugs.Contains(f.Slug)))]
                : [],
            areFew
                ? []
                : [.. Enumerable.Range(0, ComparedFrameworks.Most).Select(i => compared.Slugs.ElementAtOrDefault(i))],
            frameworks.Count == 0 ? null : frameworks[0].Slug,
            [.. only, .. AnswersQuery.Pairs(answers, catalog)]);
    }
}
