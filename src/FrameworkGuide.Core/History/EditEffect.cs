using FrameworkGuide.Core.Catalog;

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
        var effects = projects.AsParallel().AsOrdered().Select(s => OnProject(s, catalog, changed)).Where(p => p.Any);
        return new EditEffect([.. effects], projects.Count, facts, broken);
    }

    private static ProjectEffect OnProject(string slug, CatalogSnapshot before, CatalogSnapshot after)
    {
        var (old, now) = (Project(before, slug), Project(after, slug));
        var (resultBefore, resultAfter) = (Result(old, before), Result(now, after));
        var project = (now ?? old)!;
        return new ProjectEffect(
            project,
            resultBefore,
            resultAfter,
            resultBefore is null || resultAfter is null
                ? []
                : Moves(resultBefore, resultAfter, s => (Framework(after, s) ?? Framework(before, s)!).Name),
            [.. project.Expect.Select(e => (Framework(after, e) ?? Framework(before, e))?.Name ?? e)],
            IsMet(old, resultBefore),
            IsMet(now, resultAfter));
    }

    private static SampleProject? Project(CatalogSnapshot catalog, string slug) =>
        catalog.Projects.FirstOrDefault(p => p.Slug == slug);

    private static FrameworkSummary? Framework(CatalogSnapshot catalog, string slug) =>
        catalog.FrameworksBySlug.GetValueOrDefault(slug);

    private static ProjectResult? Result(SampleProject? project, CatalogSnapshot catalog) =>
        project is null ? null : ProjectResult.Find(catalog, project);

    private static bool? IsMet(SampleProject? project, ProjectResult? result) =>
        project is null || result is null ? null : project.IsMetBy(result.First.Select(f => f.Slug));

    private static IReadOnlyList<RankMove> Moves(
        ProjectResult before, ProjectResult after, Func<string, string> nameOf) =>
    [
        .. after.Ranks.Keys.Concat(before.Ranks.Keys.Where(s => !after.Ranks.ContainsKey(s)))
            .Select(s => (Slug: s, From: before.Ranks.GetValueOrDefault(s), To: after.Ranks.GetValueOrDefault(s)))
            .Where(m => m.From != m.To)
            .OrderBy(m => m.To == 0 ? int.MaxValue : m.To)
            .Select(m => new RankMove(nameOf(m.Slug), m.From, m.To)),
    ];
}
