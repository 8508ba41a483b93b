using System.Collections.Concurrent;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.History;

/// <summary>What a sample project is told, as far as a change of it is shown.</summary>
/// <param name="First">The frameworks that take the first rank.</param>
/// <param name="Ranks">By slug; a framework that is ruled out has none.</param>
public sealed record ProjectResult(
    IReadOnlyList<FrameworkSummary> First, VerdictKind Verdict, IReadOnlyDictionary<string, int> Ranks)
{
    /// <summary>The names of those that come first.</summary>
    public IReadOnlyList<string> FirstNames => [.. First.Select(f => f.Name)];

    /// <summary>The results of a catalog's sample projects, each computed when it is first asked for.</summary>
    public static ProjectResult Find(CatalogSnapshot catalog, SampleProject project)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(project);
        return catalog.Derived(_ => new ConcurrentDictionary<string, ProjectResult>(StringComparer.Ordinal))
            .GetOrAdd(project.Slug, _ => Compute(catalog, project));
    }

    private static ProjectResult Compute(CatalogSnapshot catalog, SampleProject project)
    {
        var recommendation = Recommender.Recommend(catalog, ProjectAnswers.Of(project));
        return new ProjectResult(
            [.. recommendation.Ranking.TakeWhile(r => r.Rank == 1).Select(r => r.Framework)],
            recommendation.Verdict.Kind,
            recommendation.Ranking.ToDictionary(r => r.Framework.Slug, r => r.Rank, StringComparer.Ordinal));
    }
}
