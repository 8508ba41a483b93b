using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class GroupChangePropertyTests
{
    [Fact]
    public void Every_change_moves_the_first_or_makes_all_agree_and_none_that_does_is_left_out() =>
        GroupCase.Any.Sample(
        asked =>
        {
            var now = Outcome(asked);
            var told = GroupChanges.Find(asked.Catalog, asked.Members).All;
            foreach (var change in told)
                foreach (var member in change.Members)
                {
                    var then = Outcome(With(asked, member, change.Change.Answers));
                    Assert.Equal(then.First, Slugs(change.Change.First));
                    Assert.Equal(then.Agreed, Slugs(change.AgreedOn));
                    Assert.Equal(change.MovesFirst, !then.First.SequenceEqual(now.First));
                    Assert.True(change.MovesFirst || now.Agreed.Count == 0 && then.Agreed.Count > 0);
                }

            var expected = 0;
            for (var member = 0; member < asked.Members.Count; member++)
                foreach (var tried in OtherAnswers.Of(asked.Catalog, asked.Members[member]))
                {
                    if (!GroupCase.Counts(asked.Catalog, tried.Answers))
                        continue;
                    var then = Outcome(With(asked, member, tried.Answers));
                    if (then.First.Count > 0 && !then.First.SequenceEqual(now.First)
                        || now.Agreed.Count == 0 && then.Agreed.Count > 0)
                        expected++;
                }

            Assert.Equal(expected, told.Sum(c => c.Members.Count));
            Assert.Equal(told.OrderBy(c => c.Change.Distance).ThenBy(c => c.AgreedOn.Count == 0), told);
        },
        iter: 30);

    [Fact]
    public void Disagreements_are_told_by_the_spread_of_the_shares_of_weight() => GroupCase.Any.Sample(
        asked =>
        {
            var told = Disagreement.Find(asked.Catalog, asked.Members);
            foreach (var one in told)
                for (var m = 0; m < asked.Members.Count; m++)
                {
                    var raw = new NaiveModel(new Case(asked.Catalog, asked.Members[m])).Raw;
                    Assert.Equal(
                        (double)(raw.GetValueOrDefault(one.Criterion) / raw.Values.Sum()), one.Weights[m], 1e-9);
                }

            Assert.Equal(told.OrderByDescending(d => Math.Round(d.Spread, 12)), told);
            Assert.Equal(told.Count, told.Select(d => d.Criterion).Distinct().Count());
        },
        iter: 40);

    [Fact]
    public void Giving_up_the_conditions_in_the_way_leaves_a_framework() => GroupCase.Any.Sample(
        asked =>
        {
            var concessions = GroupConcession.Find(asked.Catalog, asked.Members);
            Assert.Equal(asked.Recommend().Ranking.Count == 0, concessions.Count > 0);
            foreach (var concession in concessions)
            {
                var relaxed = concession.Conditions.Aggregate(
                    asked, (g, c) => With(g, c.Member, g.Members[c.Member].Relax(c.Criterion)));
                if (relaxed.Members.All(m => GroupCase.Counts(asked.Catalog, m)))
                    Assert.Equal(Slugs(concession.Fits), relaxed.Recommend().Ranking
                        .Select(r => r.Ranked.Framework.Slug).Order(StringComparer.Ordinal));
            }
        },
        iter: 60);

    /// <summary>What shares the first rank, and what is first for everybody, in decimals.</summary>
    private static (List<string> First, List<string> Agreed) Outcome(GroupCase asked)
    {
        var models = asked.Members.Select(m => new NaiveModel(new Case(asked.Catalog, m))).ToList();
        var left = models.Select(m => m.Meeting).Aggregate((a, b) => [.. a.Intersect(b)])
            .Select(f => (Framework: f, Score: models.Average(m => m.Score(f)))).ToList();
        if (left.Count == 0)
            return ([], []);
        var best = left.Max(f => f.Score);
        List<FrameworkSummary> first = [.. left.Where(f => f.Score >= best - 1e-9m).Select(f => f.Framework)];
        return (Slugs(first), Slugs(first.Where(f => models.All(m => m.Rank(f) == 1))));
    }

    private static GroupCase With(GroupCase asked, int member, ProjectAnswers answers) => asked with
    {
        Members = [.. asked.Members.Select((m, i) => i == member ? answers : m)],
    };

    private static List<string> Slugs(IEnumerable<FrameworkSummary> frameworks) =>
        [.. frameworks.Select(f => f.Slug).Order(StringComparer.Ordinal)];
}
