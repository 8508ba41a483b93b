using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>Ranks for a group what nobody's conditions rule out.</summary>
internal static class GroupRanking
{
    /// <param name="ranked">Places in the snapshot, best score first.</param>
    public static List<GroupRanked> Of(
        CatalogSnapshot catalog, GroupEvaluation group, MemberPlaces places, int[] ranked)
    {
        var listed = ranked[..Math.Min(Recommender.MostListed, ranked.Length)];
        var slugs = listed.Select(f => catalog.Frameworks[f].Slug).ToArray();
        var people = group.Evaluations.Select((e, i) => (e, group.Distinct[i].Weighting, group.Times[i])).ToList();
        var acceptability = RankAcceptability.Compute(new GroupWeights(people), listed, slugs);
        var ranking = new List<RankedFramework>(listed.Length);
        var rank = 1;
        for (var i = 0; i < listed.Length; i++)
        {
            if (i > 0 && group.Score(listed[rank - 1]) - group.Score(listed[i]) > Evaluation.Equal)
                rank = i + 1;
            ranking.Add(new RankedFramework(
                rank, catalog.Frameworks[listed[i]], group.ExactScore(listed[i]), acceptability[i],
                Contributions(group, listed[i])));
        }

        var place = Enumerable.Range(0, listed.Length).ToDictionary(i => slugs[i], i => listed[i]);
        return [.. Recommender.InOrder(ranking).Select(
            r => new GroupRanked(r, places.Of(place[r.Framework.Slug])))];
    }

    /// <summary>The mean of what each criterion contributes for the members, who answer it or not.</summary>
    private static List<Contribution> Contributions(GroupEvaluation group, int framework)
    {
        var contributions = new List<Contribution>();
        foreach (var criterion in group.Criteria)
        {
            var weight = group.Mean(e => Of(e, criterion) is { } c ? c.RawWeight / e.RawTotal : 0);
            var points = group.Mean(e => Of(e, criterion) is { } c ? e.ExactPoints(c, framework) : 0);
            var isRated = group.Evaluations.Select(e => Of(e, criterion)).All(c => c?.Column.Rates(framework) ?? true);
            contributions.Add(new Contribution(
                criterion, weight, weight > 0 ? points / (100 * weight) : 0, points, isRated));
        }

        return contributions;
    }

    private static WeighedCriterion? Of(Evaluation evaluation, Criterion criterion) =>
        evaluation.Criteria.FirstOrDefault(c => c.Criterion == criterion);
}
