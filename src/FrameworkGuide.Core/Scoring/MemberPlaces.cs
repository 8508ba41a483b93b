using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>Where frameworks stand for each member of a group, by that member's answers alone.</summary>
internal sealed class MemberPlaces(
    CatalogSnapshot catalog, GroupEvaluation group, IReadOnlyList<ProjectAnswers> members)
{
    /// <summary>For the different answers: the scores that their conditions leave, best first.</summary>
    private readonly double[][] _left = [.. group.Evaluations.Select(Left)];

    /// <summary>For the different answers: what shares the first rank.</summary>
    private readonly IReadOnlyList<FrameworkSummary>[] _firsts =
        [.. group.Evaluations.Select(e => e.FirstPlaces().Select(f => catalog.Frameworks[f]).ToList())];

    /// <summary>For each member, in the order of the members.</summary>
    public IReadOnlyList<MemberPlace> Of(int framework) => [.. members.Select((_, m) => Of(framework, m))];

    /// <summary>What shares the first rank for a member, by name.</summary>
    public IReadOnlyList<FrameworkSummary> FirstsOf(int member) => _firsts[group.PlaceOf(member)];

    /// <summary>The conditions that a framework does not meet, in the order of the members.</summary>
    public IEnumerable<MemberCondition> Unmet(int framework) => members.SelectMany(
        (_, m) => group.Evaluations[group.PlaceOf(m)].Criteria.Select(c => Recommender.Unmet(c, framework))
            .OfType<UnmetCondition>().Select(u => new MemberCondition(m, u)));

    private static double[] Left(Evaluation evaluation) =>
        [.. evaluation.Scores.Where((_, f) => !evaluation.IsRuledOut(f)).OrderDescending()];

    private MemberPlace Of(int framework, int member)
    {
        var place = group.PlaceOf(member);
        var (evaluation, left) = (group.Evaluations[place], _left[place]);
        var score = evaluation.Scores[framework];
        return new MemberPlace(
            evaluation.ExactScore(framework),
            1 + left.TakeWhile(s => s > score + Evaluation.Equal).Count(),
            left.Length == 0 ? null : left[0] - score,
            evaluation.IsRuledOut(framework));
    }
}
