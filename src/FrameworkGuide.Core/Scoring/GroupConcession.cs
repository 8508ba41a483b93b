using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// Conditions of members that, given up together, leave a framework for a group where all are ruled out.
/// </summary>
/// <param name="Conditions">
/// As few as can be, in the order of the members: each with the member's place from 0, and the criterion.
/// </param>
/// <param name="Fits">Those that would then meet every other condition, by name.</param>
/// <param name="Miss">
/// By how much these miss the conditions, added up, in points of a rating: of several the least.
/// </param>
public sealed record GroupConcession(
    IReadOnlyList<(int Member, Criterion Criterion)> Conditions, IReadOnlyList<FrameworkSummary> Fits, double Miss)
{
    /// <summary>
    /// The smallest sets of conditions whose giving up leaves a framework, as <see cref="Concession.Find"/> finds them
    /// for one person; empty where a framework meets every condition.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// Nobody, somebody whose answers weigh nothing, or members with different shortlists.
    /// </exception>
    public static IReadOnlyList<GroupConcession> Find(CatalogSnapshot catalog, IReadOnlyList<ProjectAnswers> members)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(members);
        var group = new GroupEvaluation(catalog, members);
        catalog = group.Catalog;
        var places = new MemberPlaces(catalog, group, members);
        var unmet = catalog.Frameworks.Select((f, i) => (Framework: f, Misses: places.Unmet(i).ToList())).ToList();
        var fewest = unmet.Count == 0 ? 0 : unmet.Min(u => u.Misses.Count);
        if (fewest == 0)
            return [];
        return
        [
            .. unmet.Where(u => u.Misses.Count == fewest)
                .GroupBy(u => string.Join(' ', u.Misses.Select(m => $"{m.Member} {m.Unmet.Criterion.Name}")))
                .Select(g => new GroupConcession(
                    [.. g.First().Misses.Select(m => (m.Member, m.Unmet.Criterion))],
                    [.. g.Select(u => u.Framework)],
                    g.Min(u => u.Misses.Sum(m => m.Unmet.Miss))))
                .OrderBy(c => c.Miss),
        ];
    }
}
