using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A sample project, with what is advised for it and what comes first here.</summary>
/// <param name="Answers">What it answers, in a line.</param>
/// <param name="First">What comes first here, in a sentence.</param>
/// <param name="ResultAddress">Why.</param>
/// <param name="QuestionsAddress">The questionnaire, filled in with it.</param>
public sealed record SampleOutcome(
    SampleProject Project, string Answers, IReadOnlyList<AdvisedFramework> Advised, string First, string ResultAddress,
    string QuestionsAddress)
{
    /// <summary>Ranks without draws for each sample project, in the order of the content.</summary>
    public static IReadOnlyList<SampleOutcome> ComputeAll(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return [.. catalog.Projects.Select(p => Compute(p, catalog))];
    }

    private static SampleOutcome Compute(SampleProject project, CatalogSnapshot catalog)
    {
        var answers = ProjectAnswers.Of(project);
        var (first, query) = (Recommender.FirstPlaces(catalog, answers), AnswersQuery.Format(answers, catalog));
        return new SampleOutcome(
            project,
            AnswersOf(project, catalog),
            [.. project.Expect.Select((slug, i) => AdvisedAt(i, slug, catalog))],
            first.Count == 0
                ? "No framework qualifies."
                : $"First here: {English.List([.. first.Select(s => catalog.FrameworksBySlug[s].Name)])}.",
            "/recommend/result" + query,
            "/recommend" + query);
    }

    private static AdvisedFramework AdvisedAt(int index, string slug, CatalogSnapshot catalog) =>
        catalog.FrameworksBySlug.TryGetValue(slug, out var framework)
            ? new AdvisedFramework(index == 0 ? "" : " or ", framework.Name, SiteMap.Framework(slug))
            : new AdvisedFramework(index == 0 ? "" : " or ", slug, Address: null);

    /// <summary>What a project answers, in a line.</summary>
    internal static string AnswersOf(SampleProject project, CatalogSnapshot catalog)
    {
        var parts = new List<string>();
        if (project.Size is { } size)
            parts.Add(CatalogWords.Size(size).ToLowerInvariant());
        if (project.Languages.Count > 0)
            parts.Add((project.RequireLanguage ? "must be in " : "the team knows ") + English.List(project.Languages));
        parts.AddRange(project.Needs.Select(n =>
            ScoringWords.Criterion(Criterion.OfNeed(n.Key), catalog)
                + (n.Value == "important" ? "" : $" ({QuestionWords.Importance(n.Value)})")));
        return English.Capitalize(string.Join(" · ", parts));
    }
}
