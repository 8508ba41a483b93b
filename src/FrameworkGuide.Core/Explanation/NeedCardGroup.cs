using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Explanation;

/// <summary>Needs to pick under one heading.</summary>
/// <param name="Title">Empty where the content gives none.</param>
public sealed record NeedCardGroup(string Title, IReadOnlyList<NeedCard> Cards)
{
    /// <summary>In the order of the content.</summary>
    public static IReadOnlyList<NeedCardGroup> List(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(answers);
        return
        [
            .. catalog.Needs.GroupBy(n => n.Group).Select(g => new NeedCardGroup(g.Key, [.. g.Select(n => new NeedCard(
                n, answers.ImportanceOf(n.Key).Weight > 0, answers.ImportanceOf(n.Key).IsMust))])),
        ];
    }
}
