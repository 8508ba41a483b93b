using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Content.Validation;

/// <summary>Whether the frameworks that sample projects expect still come first.</summary>
public static class SampleExpectations
{
    /// <summary>A warning for each sample project in which another framework comes first.</summary>
    /// <param name="read">Reads a file of the content folder.</param>
    public static IEnumerable<ContentProblem> Check(CatalogSnapshot catalog, Func<string, byte[]> read)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(read);
        return catalog.Entries.Where(e => e.Content is SampleProject)
            .SelectMany(e => Check(catalog, e.Path, (SampleProject)e.Content, read));
    }

    /// <summary>The same for one sample project.</summary>
    public static IEnumerable<ContentProblem> Check(
        CatalogSnapshot catalog, string path, SampleProject project, Func<string, byte[]> read)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(read);
        // A framework that is kept back by its errors comes first nowhere; the errors are told already.
        if (!project.Expect.All(catalog.FrameworksBySlug.ContainsKey) || project.IsMetBy(FirstPlaces(catalog, project)))
            return [];
        var problems = new ProblemSink(path);
        problems.Add(
            ProblemCode.UnexpectedFirst,
            FrontMatterPlace.Of("expect", read(path)),
            $"{Say(FirstPlaces(catalog, project))} with these answers; expected {string.Join(" or ", project.Expect)}. "
            + "Check which ratings changed, and the advice");
        return problems.Problems;
    }

    private static IReadOnlyList<string> FirstPlaces(CatalogSnapshot catalog, SampleProject project) =>
        Recommender.FirstPlaces(catalog, ProjectAnswers.Of(project));

    private static string Say(IReadOnlyList<string> first) =>
        first.Count == 0 ? "no framework comes first"
        : first.Count == 1 ? $"{first[0]} comes first"
        : $"{string.Join(" and ", first)} come first";
}
