using CsCheck;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class GroupPropertyTests
{
    private const double Equal = 1e-9;

    [Fact]
    public void One_person_gets_what_they_would_get_alone() => Case.Any
        .Where(c => GroupCase.Counts(c.Catalog, c.Answers)).Sample(
        asked =>
        {
            var group = GroupRecommender.Recommend(asked.Catalog, [asked.Answers]);
            AssertSame(asked.Recommend(), group);
            AssertSame(asked.Recommend(), GroupRecommender.Recommend(asked.Catalog, [asked.Answers, asked.Answers]));
        },
        iter: 60);

    [Fact]
    public void The_order_of_people_does_not_matter() => Gen.Select(GroupCase.Any, Gen.Int).Sample(
        (asked, seed) =>
        {
            var members = asked.Members.Count;
            int[] order = [.. Enumerable.Range(0, members).OrderBy(i => unchecked((i + 1) * seed * 2654435761))];
            var then = GroupRecommender.Recommend(asked.Catalog, [.. order.Select(i => asked.Members[i])]);
            var now = asked.Recommend();

            // To the last bit, not only to 1e-9.
            Assert.Equal(now.Ranking.Select(Numbers), then.Ranking.Select(Numbers));
            Assert.Equal(now.RuledOut.Select(r => (r.Framework, r.Score, r.RankIfRelaxed)), then.RuledOut.Select(
                r => (r.Framework, r.Score, r.RankIfRelaxed)));
            Assert.Equal(now.Verdict.Kind, then.Verdict.Kind);
            Assert.Equal(now.AgreedOn, then.AgreedOn);
            for (var i = 0; i < members; i++)
                Assert.Equal(now.Members[order[i]].First, then.Members[i].First);
        },
        iter: 50);

    [Fact]
    public void Everybody_twice_changes_nothing() => GroupCase.Any.Sample(
        asked =>
        {
            var (now, then) = (asked.Recommend(), GroupRecommender.Recommend(
                asked.Catalog, [.. asked.Members, .. asked.Members]));
            Assert.Equal(now.Ranking.Count, then.Ranking.Count);
            foreach (var (a, b) in now.Ranking.Zip(then.Ranking))
            {
                Assert.Equal(a.Ranked.Framework, b.Ranked.Framework);
                Assert.Equal(a.Ranked.Score, b.Ranked.Score, Equal);
                AssertNear(a.Ranked.RankAcceptability, b.Ranked.RankAcceptability);
            }
        },
        iter: 40);

    [Fact]
    public void A_score_is_the_mean_of_the_members_and_who_gives_the_same_answers_twice_counts_twice() =>
        GroupCase.Any.Sample(
        asked =>
        {
            var told = asked.Recommend();
            foreach (var framework in asked.Catalog.Frameworks)
            {
                var scores = asked.Members.Select(
                    m => (double)new NaiveModel(new Case(asked.Catalog, m)).Score(framework)).ToList();
                var (score, places) = told.Ranking.FirstOrDefault(r => r.Ranked.Framework == framework) is { } ranked
                    ? (ranked.Ranked.Score, ranked.Members)
                    : told.RuledOut.Where(r => r.Framework == framework).Select(r => (r.Score, r.Members)).Single();
                Assert.Equal(scores.Average(), score, Equal);
                Assert.All(scores.Zip(places), s => Assert.Equal(s.First, s.Second.Score, Equal));
            }

            Assert.All(told.Ranking, r => Assert.Equal(
                r.Ranked.Score, r.Ranked.Contributions.Sum(c => c.Points), Equal));
            Assert.All(told.Ranking, r => Assert.Equal(1, r.Ranked.Contributions.Sum(c => c.Weight), Equal));
        },
        iter: 60);

    [Fact]
    public void Ruled_out_is_what_the_conditions_of_any_member_rule_out_told_with_whose() => GroupCase.Any.Sample(
        asked =>
        {
            var told = asked.Recommend();
            var models = asked.Members.Select(m => new NaiveModel(new Case(asked.Catalog, m))).ToList();
            var expected = asked.Catalog.Frameworks.Select(f => (
                    f.Slug,
                    Unmet: models.SelectMany((m, i) => m.Unmet(f).Select(u => (i, u.Key.Name)))
                        .Order().ToList()))
                .Where(f => f.Unmet.Count > 0).OrderBy(f => f.Slug, StringComparer.Ordinal).ToList();
            Assert.Equal(
                expected.Select(f => f.Slug),
                told.RuledOut.Select(r => r.Framework.Slug).Order(StringComparer.Ordinal));
            foreach (var (slug, unmet) in expected)
            {
                var one = told.RuledOut.Single(r => r.Framework.Slug == slug);
                Assert.Equal(unmet, one.Reasons.Select(r => (r.Member, r.Unmet.Criterion.Name)).Order());
                Assert.Equal(
                    1 + told.Ranking.Count(r => r.Ranked.Score > one.Score + Equal), one.RankIfRelaxed);
            }
        },
        iter: 60);

    [Fact]
    public void All_agree_on_what_is_first_for_each_of_them() => GroupCase.Any.Sample(
        asked =>
        {
            var told = asked.Recommend();
            var firsts = asked.Members.Select(m => Recommender.FirstPlaces(asked.Catalog, m)).ToList();
            var common = firsts.Aggregate((a, b) => [.. a.Intersect(b)]);
            Assert.Equal(
                common.Order(StringComparer.Ordinal),
                told.AgreedOn.Select(f => f.Slug).Order(StringComparer.Ordinal));
            Assert.All(
                told.Ranking.Where(r => told.AgreedOn.Contains(r.Ranked.Framework)),
                r => Assert.Equal((1, 0), (r.Ranked.Rank, r.LeastSatisfied.Count)));
            foreach (var r in told.Ranking)
                Assert.Equal(
                    asked.Members.Select(m => Recommender.Recommend(asked.Catalog, m).Ranking
                        .Single(own => own.Framework == r.Ranked.Framework).Rank),
                    r.Members.Select(m => m.Rank));
        },
        iter: 40);

    [Fact]
    public void Shares_are_those_of_a_naive_count() => GroupCase.Different.Sample(
        asked =>
        {
            var expected = NaiveGroupDraws.Shares(asked);
            var told = asked.Recommend();
            Assert.All(told.Ranking, r => AssertNear(
                expected[r.Ranked.Framework.Slug], r.Ranked.RankAcceptability));
        },
        iter: 12);

    [Fact]
    public void Nobody_or_a_member_without_answers_is_refused()
    {
        var catalog = Some.Catalog([Some.Summary("f", ("api", 4))]);
        Assert.Throws<ArgumentException>(() => GroupRecommender.Recommend(catalog, []));
        Assert.Throws<ArgumentException>(() => GroupRecommender.Recommend(
            catalog, [Some.Answers(("api", Importance.Important)), new ProjectAnswers()]));
    }

    private static void AssertSame(Recommendation alone, GroupRecommendation group)
    {
        Assert.Equal(alone.Verdict.Kind, group.Verdict.Kind);
        Assert.Equal(alone.Verdict.Tied, group.Verdict.Tied);
        Assert.Equal(alone.Verdict.Contenders, group.Verdict.Contenders);
        Assert.Equal(alone.Verdict.FirstIfRelaxed, group.Verdict.FirstIfRelaxed);
        Assert.Equal(
            (alone.RankedTotal, alone.RuledOutTotal, alone.Total),
            (group.RankedTotal, group.RuledOutTotal, group.Total));
        Assert.Equal(alone.Ranking.Select(r => (r.Rank, r.Framework)), group.Ranking.Select(
            r => (r.Ranked.Rank, r.Ranked.Framework)));
        foreach (var (own, shared) in alone.Ranking.Zip(group.Ranking.Select(r => r.Ranked)))
        {
            Assert.Equal(own.Score, shared.Score, Equal);
            AssertNear(own.RankAcceptability, shared.RankAcceptability);
            AssertNear(own.Contributions.Select(c => c.Points), shared.Contributions.Select(c => c.Points));
            AssertNear(own.Contributions.Select(c => c.Weight), shared.Contributions.Select(c => c.Weight));
        }

        Assert.Equal(
            alone.RuledOut.Select(r => (r.Framework, r.RankIfRelaxed)),
            group.RuledOut.Select(r => (r.Framework, r.RankIfRelaxed)));
        foreach (var (own, shared) in alone.RuledOut.Zip(group.RuledOut))
        {
            Assert.Equal(own.Score, shared.Score, Equal);
            Assert.Equal(own.Reasons, shared.Reasons.Where(r => r.Member == 0).Select(r => r.Unmet));
        }
    }

    private static void AssertNear(IEnumerable<double> expected, IEnumerable<double> told) =>
        Assert.All(expected.Zip(told), e => Assert.Equal(e.First, e.Second, Equal));

    private static string Numbers(GroupRanked ranked) => string.Join(
        ' ',
        [
            ranked.Ranked.Rank.ToString(), ranked.Ranked.Framework.Slug, $"{ranked.Ranked.Score:R}",
            .. ranked.Ranked.RankAcceptability.Select(s => $"{s:R}"),
        ]);
}
