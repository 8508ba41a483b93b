using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.History;

/// <summary>
/// What a change does before it is published: to the answers that sample projects get, and to what readers see.
/// </summary>
/// <param name="Projects">Those that are told something else.</param>
/// <param name="ProjectCount">How many were asked.</param>
/// <param name="Facts">What a profile says otherwise.</param>
/// <param name="Broken">Errors that other documents would get, because they refer to what is gone.</param>
public sealed record EditEffect(
    IReadOnlyList<ProjectEffect> Projects, int ProjectCount, IReadOnlyList<ProfileChange> Facts,
    IReadOnlyList<ContentProblem> Broken)
{
    /// <summary>The projects a table shows: those where more changes than in many others alike.</summary>
    public IReadOnlyList<ProjectEffect> Rows => [.. Projects.Except(Folded.SelectMany(f => f.Projects))];

    /// <summary>Projects in which the same frameworks move and nothing else happens, where there are several.</summary>
    public IReadOnlyList<FoldedEffect> Folded { get; } =
    [
        .. Projects.Where(p => !p.ChangesFirst && !p.ChangesVerdict && !p.ChangesExpectation)
            .GroupBy(p => FoldedEffect.KeyOf(p.Moves), StringComparer.Ordinal)
            .Where(g => g.Count() >= FoldedEffect.Fewest)
            .Select(g => new FoldedEffect([.. g])),
    ];

    /// <param name="path">The document that changes.</param>
    /// <param name="before">What is published now; null where it is new.</param>
    /// <param name="after">What would be; null where it is taken away.</param>
    public static EditEffect Compute(
        CatalogSnapshot catalog, string path, CatalogDocument? before, CatalogDocument? after,
        IReadOnlyList<ContentProblem> broken)
    {
        var changed = after is null ? catalog.With([], [path]) : catalog.With([CatalogEntry.Of(after)], []);
        var projects = catalog.Projects.Concat(changed.Projects).Select(p => p.Slug).Distinct(StringComparer.Ordinal)
            .ToList();
        var facts = before is not null && after is not null ? new ProfileChanges(changed).Between(before, after) : [];
        return new EditEffect(
            [.. projects.Select(s => OnProject(s, catalog, changed)).Where(p => p.Any)], projects.Count, facts, broken);
    }

    private static ProjectEffect OnProject(string slug, CatalogSnapshot before, CatalogSnapshot after)
    {
        var (old, now) = (
            before.Projects.FirstOrDefault(p => p.Slug == slug), after.Projects.FirstOrDefault(p => p.Slug == slug));
        var (answerBefore, answerAfter) = (Answer(old, before), Answer(now, after));
        var project = (now ?? old)!;
        var expected = project.Expect.Select(
            e => (after.FrameworksBySlug.GetValueOrDefault(e) ?? before.FrameworksBySlug.GetValueOrDefault(e))?.Name
                ?? e);
        return new ProjectEffect(
            project,
            answerBefore,
            answerAfter,
            answerBefore is null || answerAfter is null ? [] : Moves(answerBefore, answerAfter),
            [.. expected],
            ProjectEffect.IsMet(old, answerBefore),
            ProjectEffect.IsMet(now, answerAfter));
    }

    private static Recommendation? Answer(SampleProject? project, CatalogSnapshot catalog) =>
        project is null ? null : Recommender.Recommend(catalog, ProjectAnswers.Of(project));

    private static IReadOnlyList<RankMove> Moves(Recommendation before, Recommendation after)
    {
        var old = before.Ranking.ToDictionary(
            r => r.Framework.Slug, r => (r.Framework.Name, r.Rank), StringComparer.Ordinal);
        var now = after.Ranking.ToDictionary(
            r => r.Framework.Slug, r => (r.Framework.Name, r.Rank), StringComparer.Ordinal);
        return
        [
            .. now.Keys.Union(old.Keys)
                .Select(s => new RankMove(
                    (now.TryGetValue(s, out var found) ? found : old[s]).Name, old.GetValueOrDefault(s).Rank,
                    now.GetValueOrDefault(s).Rank))
                .Where(m => m.From != m.To)
                .OrderBy(m => m.To == 0 ? int.MaxValue : m.To),
        ];
    }
}
