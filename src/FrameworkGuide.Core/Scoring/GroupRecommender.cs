using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// Ranks frameworks for several people. The score of a framework is the mean of the members' scores, each by the model
/// of <see cref="Recommender"/>; what any member's condition rules out is ruled out for the group. One person alone
/// gets
/// what <see cref="Recommender"/> gives, to 1e-9; the order of people does not matter.
/// </summary>
/// <remarks>
/// The shares of ranks come from the same 10,000 draws as for one person. In each, every member's weights move, are
/// divided by their sum, and the mean of scores is ranked. Different answers are ordered by the text of their address.
/// The weights of the first are drawn by numbers keyed by the criterion, as for one person alone; those of number k
/// (from 1) by numbers keyed by the criterion, a line feed and k. Equal answers are one person who counts several
/// times.
/// A rating moves by the number of its framework and criterion, alike for all.
/// </remarks>
public static class GroupRecommender
{
    /// <param name="members">In any order. Needs that the catalog does not have count for nothing.</param>
    /// <exception cref="ArgumentException">
    /// Nobody, somebody whose answers weigh nothing, or members with different shortlists.
    /// </exception>
    public static GroupRecommendation Recommend(CatalogSnapshot catalog, IReadOnlyList<ProjectAnswers> members)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(members);
        var group = new GroupEvaluation(catalog, members);
        catalog = group.Catalog;
        var places = new MemberPlaces(catalog, group, members);
        var (ranked, ruledOut) = GroupOrder.Of(group);
        var ranking = GroupRanking.Of(catalog, group, places, ranked);
        var results = members.Select((m, i) => new MemberResult(m, places.FirstsOf(i))).ToList();
        var (verdict, agreedOn) = GroupVerdict.Of(catalog, group, ranked, ruledOut, ranking, results);
        return new GroupRecommendation(
            verdict, agreedOn, results, ranking,
            [.. ruledOut.Take(Recommender.MostListed).Select(f => RuledOut(catalog, group, places, ranked, f))],
            ranked.Length, ruledOut.Length, catalog.Frameworks.Count);
    }

    private static GroupRuledOut RuledOut(
        CatalogSnapshot catalog, GroupEvaluation group, MemberPlaces places, int[] ranked, int framework) => new(
        catalog.Frameworks[framework],
        group.ExactScore(framework),
        1 + ranked.Count(r => group.Score(r) > group.Score(framework) + Evaluation.Equal),
        [.. places.Unmet(framework)],
        places.Of(framework));
}
