using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A real result that shows what one gets: that of a sample project.</summary>
/// <param name="Title">What the project is called.</param>
/// <param name="Answers">What it answers, in a line.</param>
/// <param name="Address">The whole result.</param>
public sealed record ExampleResult(string Title, string Answers, string Verdict, RankingPicture Picture, string Address)
{
    /// <summary>
    /// The sample project whose first two are nearest to each other, so that there is something to see; null where none
    /// ranks two. Ranked once for each content.
    /// </summary>
    public static ExampleResult? Of(CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Derived(Find).Result;
    }

    private static Found Find(CatalogSnapshot catalog)
    {
        var project = catalog.Projects.Select(p => (Project: p, Lead: LeadOf(catalog, ProjectAnswers.Of(p))))
            .Where(p => p.Lead is not null).OrderBy(p => p.Lead).FirstOrDefault().Project;
        if (project is null)
            return new Found(null);

        // The day is of no matter to what is shown here.
        var explained = ExplainedRecommendation.Explain(catalog, DateOnly.MinValue, ProjectAnswers.Of(project));
        return new Found(RankingPicture.Of(explained, _ => null) is { } picture
            ? new ExampleResult(
                project.Title, SampleOutcome.AnswersOf(project, catalog), explained.Verdict, picture, explained.Address)
            : null);
    }

    /// <summary>Points between the first two; null where they tie, or fewer are ranked.</summary>
    private static double? LeadOf(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        var evaluation = new Evaluation(catalog, answers);
        var best = Enumerable.Range(0, catalog.Frameworks.Count).Where(f => !evaluation.IsRuledOut(f))
            .Select(f => evaluation.Scores[f]).OrderDescending().Take(2).ToList();
        return best.Count == 2 && best[0] - best[1] > Evaluation.Equal ? best[0] - best[1] : null;
    }

    /// <summary>What the snapshot keeps.</summary>
    private sealed record Found(ExampleResult? Result);
}
