using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// The single answers whose change puts other frameworks first: the set of those that come first is another one. Tried
/// is every other answer to each question, without draws. Of a question that is not answered: each size, each language,
/// each need as important and as a must. Of the languages of a team: one more, one fewer, one of them or another one
/// alone, none, and the other policy.
/// </summary>
/// <param name="All">
/// The smallest change first, of equal ones those of answered questions, then in the order of the content.
/// </param>
/// <param name="WithoutLanguages">
/// What would come first without the languages, where that is none of those that come first now; else null.
/// </param>
public sealed record AnswerChanges(IReadOnlyList<AnswerChange> All, AnswerChange? WithoutLanguages)
{
    /// <summary>How many changes are listed.</summary>
    public const int Most = 12;

    /// <summary>
    /// The questions that are not answered and of which some single answer puts other frameworks first, in the order
    /// size, languages, needs of the content. Before the first answer all frameworks are level.
    /// </summary>
    public IReadOnlyList<Criterion> OpenQuestions { get; private init; } = [];

    /// <summary>
    /// Where nothing comes first now there are no changes; where every framework is ruled out no question is open.
    /// </summary>
    public static AnswerChanges Find(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(answers);
        catalog = catalog.Only(answers.Only);
        var unchanged = new Evaluation(catalog, answers);
        var now = unchanged.FirstPlaces();
        var isBlank = unchanged.RawTotal == 0;
        if (isBlank)
            now = [.. Enumerable.Range(0, catalog.Frameworks.Count)];
        var changes = now.Count == 0 ? [] : Tried(catalog, answers, unchanged, now);
        var open = changes.Where(c => !c.IsAnswered).Select(c => c.Change.Criterion).Distinct().ToList();
        if (isBlank)
            return new AnswerChanges([], null) { OpenQuestions = open };
        var all = changes.OrderBy(c => c.Change.Distance).ThenByDescending(c => c.IsAnswered).Select(c => c.Change);
        return new AnswerChanges([.. all], WithoutTeam(catalog, changes, now)) { OpenQuestions = open };
    }

    /// <param name="now">The places in the snapshot of those that come first now.</param>
    private static List<(AnswerChange Change, bool IsAnswered)> Tried(
        CatalogSnapshot catalog, ProjectAnswers answers, Evaluation unchanged, IReadOnlyList<int> now)
    {
        var changes = new List<(AnswerChange Change, bool IsAnswered)>();
        foreach (var tried in OtherAnswers.Of(catalog, answers))
        {
            var evaluation = unchanged.With(tried.Answers, tried.Criterion);
            var then = evaluation.FirstPlaces();
            if (then.Count == 0 || then.SequenceEqual(now))
                continue;
            var ruledOut = now.Where(evaluation.IsRuledOut).Select(f => catalog.Frameworks[f]).ToList();
            List<FrameworkSummary> first = [.. then.Select(f => catalog.Frameworks[f])];
            var change = new AnswerChange(tried.Criterion, tried.Answers, tried.Distance, first, ruledOut);
            changes.Add((change, tried.IsAnswered));
        }

        return changes;
    }

    private static AnswerChange? WithoutTeam(
        CatalogSnapshot catalog, List<(AnswerChange Change, bool IsAnswered)> changes, IReadOnlyList<int> now)
    {
        var without = changes.Where(c => c.IsAnswered).Select(c => c.Change)
            .FirstOrDefault(c => c.Criterion == Criterion.Language && c.Answers.Languages.Count == 0);
        return without is not null && !without.First.Any(f => now.Any(n => catalog.Frameworks[n] == f))
            ? without
            : null;
    }

    /// <summary>
    /// The changes by what would come first, <see cref="Most"/> of them listed: the smallest of each outcome, then the
    /// smallest of all. An outcome for which there is no room is left out.
    /// </summary>
    public IReadOnlyList<AnswerChangeGroup> Groups()
    {
        var groups = All.GroupBy(c => string.Join(' ', c.First.Select(f => f.Slug))).Select(g => g.ToList()).ToList();
        var listed = groups.Select(g => g[0]).Concat(All).Distinct(ReferenceEqualityComparer.Instance).Take(Most)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return
        [
            .. groups.Where(g => listed.Contains(g[0]))
                .Select(g => (Group: g, Listed: g.Where(listed.Contains).ToList()))
                .Select(g => new AnswerChangeGroup(g.Group[0].First, g.Listed, g.Group.Count - g.Listed.Count)),
        ];
    }
}
