using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A sample project with what comes first for it, to show how a score is computed.</summary>
/// <param name="Score">The sum of the points that are shown.</param>
public sealed record MethodExample(
    string ProjectTitle, ExplainedRecommendation Explained, string FrameworkName, IReadOnlyList<MethodExampleRow> Rows,
    string Score)
{
    /// <summary>
    /// The sample project with the most kinds of answers, of those the one with the fewest needs, and of those one
    /// without full marks: it shows all there is in the fewest rows. Null where the content has none to show.
    /// </summary>
    public static MethodExample? Find(CatalogSnapshot catalog, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Projects
            .GroupBy(p => (Kinds: KindsOfAnswers(p), Needs: p.Needs.Count))
            .OrderByDescending(g => g.Key.Kinds).ThenBy(g => g.Key.Needs)
            .SelectMany(g => g
                .Select(p => (
                    Project: p, Explained: ExplainedRecommendation.Explain(catalog, today, ProjectAnswers.Of(p))))
                .Where(e => e.Explained.Recommendation.Ranking.Count > 0)
                .OrderBy(e => e.Explained.Recommendation.Ranking[0].Score))
            .Select(e => Of(e.Project, e.Explained))
            .FirstOrDefault();
    }

    private static int KindsOfAnswers(SampleProject project) =>
        (project.Size is null ? 0 : 1) + Math.Min(1, project.Languages.Count) + Math.Min(1, project.Needs.Count);

    private static MethodExample Of(SampleProject project, ExplainedRecommendation explained)
    {
        var first = explained.Recommendation.Ranking[0];
        var points = Tenths.Of([.. first.Contributions.Select(c => c.Points)]);
        var percents = Tenths.Of([.. first.Contributions.Select(c => 100 * c.Weight)]);
        return new MethodExample(
            project.Title,
            explained,
            first.Framework.Name,
            [.. first.Contributions.Select((c, i) => Row(explained, c, percents[i], points[i]))],
            ScoringWords.Points(points.Sum()));
    }

    private static MethodExampleRow Row(
        ExplainedRecommendation explained, Contribution contribution, double percent, double points) => new(
        explained.Name(contribution.Criterion),
        English.Number(explained.Answers.RawWeightOf(contribution.Criterion, explained.Catalog.Site)),
        ScoringWords.WeightOf1(percent / 100),
        contribution.Criterion == Criterion.Language
            ? English.Number(contribution.Value)
            : $"{English.Number(contribution.Value * Rating.Max)} / 5 = {English.Number(contribution.Value)}",
        ScoringWords.Points(points));
}
