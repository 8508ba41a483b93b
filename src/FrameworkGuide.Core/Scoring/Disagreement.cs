using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>A criterion on which the members of a group do not stand at the same place.</summary>
/// <param name="Weights">
/// For each member, in the order of the members, the criterion's share of the weight, 0 to 1; 0 where it is not
/// answered.
/// </param>
/// <param name="IsAnswerToo">
/// Whether those who answered it did not give the same size or languages: they want other things, whatever it weighs.
/// </param>
public sealed record Disagreement(Criterion Criterion, IReadOnlyList<double> Weights, bool IsAnswerToo)
{
    /// <summary>Shares that differ by no more are equal.</summary>
    private const double Equal = 1e-9;

    /// <summary>From the least to the most share, 0 to 1.</summary>
    public double Spread { get; } = Weights.Max() - Weights.Min();

    /// <summary>
    /// All of a group, the widest spread first, of equal ones in the order size, languages, needs of the content.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// Nobody, somebody whose answers weigh nothing, or members with different shortlists.
    /// </exception>
    public static IReadOnlyList<Disagreement> Find(CatalogSnapshot catalog, IReadOnlyList<ProjectAnswers> members)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(members);
        var group = new GroupEvaluation(catalog, members);
        var shares = group.Evaluations.Select(
            e => e.Criteria.ToDictionary(c => c.Criterion, c => c.RawWeight / e.RawTotal)).ToList();
        return
        [
            .. group.Criteria.Select(c => new Disagreement(
                    c,
                    [.. members.Select((_, m) => shares[group.PlaceOf(m)].GetValueOrDefault(c))],
                    AnswersOf(c, members).Distinct(StringComparer.Ordinal).Count() > 1))
                .Where(d => d.Spread > Equal || d.IsAnswerToo)
                .OrderByDescending(d => Math.Round(d.Spread, 12)),
        ];
    }

    private static IEnumerable<string> AnswersOf(Criterion criterion, IReadOnlyList<ProjectAnswers> members) =>
        criterion == Criterion.Size ? members.Where(m => m.Size is not null).Select(m => m.Size!.Value.ToString())
        : criterion == Criterion.Language ? members.Where(m => m.Languages.Count > 0).Select(
            m => string.Join('\n', m.Languages.Order(StringComparer.Ordinal)))
        : [];
}
