using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// The single answers of single members after which others come first for the group, or after which all agree where
/// they
/// do not now. Tried is every other answer that <see cref="AnswerChanges"/> tries, for each member, without draws.
/// Answers that leave a member without any are left out.
/// </summary>
/// <param name="All">
/// The smallest change first; of equal ones those after which all agree, then those of answered questions, then in the
/// order of the members and of the content.
/// </param>
public sealed record GroupChanges(IReadOnlyList<GroupChange> All)
{
    /// <summary>How many changes are listed.</summary>
    public const int Most = 8;

    /// <exception cref="ArgumentException">
    /// Nobody, somebody whose answers weigh nothing, or members with different shortlists.
    /// </exception>
    public static GroupChanges Find(CatalogSnapshot catalog, IReadOnlyList<ProjectAnswers> members)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(members);
        var group = new GroupEvaluation(catalog, members);
        catalog = group.Catalog;
        var now = group.FirstPlaces();
        var agreed = new GroupAgreement(group);
        var isAgreed = agreed.On(now).Count > 0;
        var changes = new List<(GroupChange Change, bool IsAnswered)>();
        for (var place = 0; place < group.Distinct.Count; place++)
        {
            List<int> whose = [.. Enumerable.Range(0, members.Count).Where(m => group.PlaceOf(m) == place)];
            var evaluation = group.Evaluations[place];
            foreach (var tried in OtherAnswers.Of(catalog, group.Distinct[place]))
            {
                var then = evaluation.With(tried.Answers, tried.Criterion);
                if (then.RawTotal == 0)
                    continue;
                var first = group.FirstPlaces(place, then);
                var moves = first.Count > 0 && !first.SequenceEqual(now);
                var on = agreed.On(first, place, then);
                if (!moves && (isAgreed || on.Count == 0))
                    continue;
                var change = new AnswerChange(
                    tried.Criterion, tried.Answers, tried.Distance, Named(catalog, first),
                    Named(catalog, now.Where(then.IsRuledOut)));
                changes.Add((new GroupChange(whose, change, Named(catalog, on), moves), tried.IsAnswered));
            }
        }

        return new GroupChanges(
        [
            .. changes.OrderBy(c => c.Change.Change.Distance)
                .ThenBy(c => c.Change.AgreedOn.Count == 0)
                .ThenByDescending(c => c.IsAnswered)
                .ThenBy(c => c.Change.Members[0])
                .Select(c => c.Change),
        ]);
    }

    private static List<FrameworkSummary> Named(CatalogSnapshot catalog, IEnumerable<int> frameworks) =>
        [.. frameworks.Select(f => catalog.Frameworks[f])];
}
