using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A sample project to start from.</summary>
/// <param name="Note">Its size and languages; empty where it leaves both open.</param>
/// <param name="Address">The next step, filled in with it.</param>
public sealed record ProjectCard(string Title, string Note, string Address)
{
    /// <param name="now">The response already: a sample takes the place of all of it but the shortlist.</param>
    public static IReadOnlyList<ProjectCard> List(CatalogSnapshot catalog, ProjectAnswers now)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(now);
        return [.. catalog.Projects.Select(p => new ProjectCard(
            p.Title,
            string.Join(" · ", [
                .. p.Size is { } size ? new[] { CatalogWords.Word(size) } : [],
                .. p.Languages]),
            "/recommend" + AnswersQuery.Format(ProjectAnswers.Of(p) with { Only = now.Only }, catalog)))];
    }
}
