using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>Conditions that, given up together, leave a framework where all are ruled out.</summary>
/// <param name="Conditions">Size, languages, needs in the order of the content; as few as can be.</param>
/// <param name="Fits">Those that would then meet every other condition, by name.</param>
/// <param name="Miss">
/// By how much these miss the conditions, added up, in points of a rating: of several the least.
/// </param>
public sealed record Concession(IReadOnlyList<Criterion> Conditions, IReadOnlyList<FrameworkSummary> Fits, double Miss)
{
    /// <summary>
    /// The smallest sets of conditions whose giving up leaves a framework, where none is left: all with the fewest
    /// conditions that do, the smallest miss first. Giving up fewer leaves nothing. Empty where a framework meets every
    /// condition.
    /// </summary>
    public static IReadOnlyList<Concession> Find(CatalogSnapshot catalog, ProjectAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(answers);
        catalog = catalog.Only(answers.Only);
        var conditions = new Evaluation(catalog, answers).Criteria.Where(c => c.Required is not null).ToList();
        List<(Criterion Criterion, double? Miss)> MissesOf(int framework) =>
            [.. conditions.Select(c => (c.Criterion, Miss: c.MissOf(framework))).Where(c => c.Miss is not null)];
        var unmet = catalog.Frameworks.Select((framework, i) => (Framework: framework, Misses: MissesOf(i))).ToList();
        var fewest = unmet.Count == 0 ? 0 : unmet.Min(u => u.Misses.Count);
        if (fewest == 0)
            return [];

        // A framework is left only when all that it misses is given up, so each of these sets is what some framework
        // misses.
        return
        [
            .. unmet.Where(u => u.Misses.Count == fewest)
                .GroupBy(u => string.Join(' ', u.Misses.Select(m => m.Criterion.Name)))
                .Select(g => new Concession(
                    [.. g.First().Misses.Select(m => m.Criterion)], [.. g.Select(u => u.Framework)],
                    g.Min(u => u.Misses.Sum(m => m.Miss!.Value))))
                .OrderBy(c => c.Miss),
        ];
    }
}
