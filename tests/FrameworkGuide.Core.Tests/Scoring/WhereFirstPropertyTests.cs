using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class WhereFirstPropertyTests
{
    private const double Equal = 1e-9;

    [Fact]
    public void Shares_are_what_the_recommender_says_of_every_combination() => Case.Any.Sample(
        asked =>
        {
            var (where, naive) = (WhereFirst.Compute(asked.Catalog)!, new NaiveWhereFirst(asked.Catalog));
            Assert.Equal(naive.Count, where.Combinations);
            foreach (var slug in asked.Catalog.Frameworks.Select(f => f.Slug))
            {
                Assert.Equal(naive.Overall(slug), where.Overall(slug), Equal);
                Assert.All(where.SharesOf(slug), s => Assert.Equal(naive.With(s, slug), s.Share, Equal));
            }
        },
        iter: 40);

    [Fact]
    public void The_first_places_of_all_and_of_each_answer_add_up_to_one() => Case.Any.Sample(
        asked =>
        {
            var where = WhereFirst.Compute(asked.Catalog)!;
            var slugs = asked.Catalog.Frameworks.Select(f => f.Slug).ToList();
            Assert.Equal(where.Combinations == 0 ? 0 : 1, slugs.Sum(where.Overall), Equal);
            foreach (var answer in where.SharesOf(slugs[0]))
            {
                var sum = slugs.Sum(
                    s => where.SharesOf(s)
                        .Single(o => o.Criterion == answer.Criterion && o.Answer == answer.Answer).Share);
                Assert.True(Math.Abs(sum - 1) < Equal || sum == 0, $"{answer} adds up to {sum}");
            }
        },
        iter: 60);

    [Fact]
    public void With_a_weight_for_the_size_every_combination_but_the_empty_one_is_ranked() => Case.Any.Sample(
        asked =>
        {
            var catalog = asked.Catalog.With(
                [new CatalogEntry("site.yml", DocumentKind.Site, "site", "00", new SiteSettings())], []);
            var needs = catalog.Needs.Count;
            Assert.Equal(
                (3 + 1) * (1 + needs + needs * (needs - 1) / 2) - 1, WhereFirst.Compute(catalog)!.Combinations);
        },
        iter: 40);

    [Fact]
    public void What_is_best_in_everything_is_first_everywhere() => Case.Any.Sample(
        asked =>
        {
            var catalog = Change(asked.Catalog, f => f with
            {
                Sizes = Map(f.Sizes, v => Math.Min(v, 4.5)),
                Needs = Map(f.Needs, v => Math.Min(v, 4.5))
            });
            var languages = catalog.Frameworks.SelectMany(f => f.Languages).Distinct().ToList();
            catalog = catalog.With([Some.Entry(All(catalog, "best", 5) with { Languages = languages })], []);
            var where = WhereFirst.Compute(catalog)!;

            Assert.True(where.Combinations == 0 || new NaiveWhereFirst(catalog).IsFirstEverywhere("best"));
            Assert.All(catalog.Frameworks, f => Assert.True(where.Overall("best") >= where.Overall(f.Slug)));
            Assert.All(Weighed(catalog, where.SharesOf("best")), s => Assert.Equal(1, s.Share, Equal));
        },
        iter: 40);

    [Fact]
    public void What_is_worse_in_everything_is_first_only_where_nothing_parts_it_from_the_others() => Case.Any.Sample(
        asked =>
        {
            // All speak its language: with that alone, all are level.
            var catalog = Change(asked.Catalog, f => f with
            {
                Sizes = Map(f.Sizes, v => Math.Max(v, 0.5)),
                Needs = Map(f.Needs, v => Math.Max(v, 0.5)),
                Languages = [.. f.Languages, "Zig"],
            });
            catalog = catalog.With([Some.Entry(All(catalog, "worst", 0) with { Languages = ["Zig"] })], []);
            var where = WhereFirst.Compute(catalog)!;

            Assert.All(Weighed(catalog, where.SharesOf("worst")), s => Assert.Equal(0, s.Share));
            Assert.All(catalog.Frameworks, f => Assert.True(where.Overall("worst") <= where.Overall(f.Slug)));
        },
        iter: 40);

    [Fact]
    public void A_better_rating_takes_no_first_place_away() =>
        Gen.Select(Case.Any, Gen.Int[0, 11], Gen.Int[0, 5], Gen.Int[1, 50]).Sample((asked, which, need, more) =>
        {
            if (asked.Catalog.Needs.Count == 0)
                return;
            var (framework, key) = (
                asked.Catalog.Frameworks[which % asked.Catalog.Frameworks.Count],
                asked.Catalog.Needs[need % asked.Catalog.Needs.Count].Key);
            var raised = new Dictionary<string, double>(framework.Needs)
            {
                [key] = Math.Min(5, (framework.Needs.TryGetValue(key, out var now) ? now : 2.5) + more / 10.0)
            };
            var (before, after) = (WhereFirst.Compute(asked.Catalog)!, WhereFirst.Compute(
                asked.With(framework with { Needs = raised }).Catalog)!);

            Assert.True(after.Overall(framework.Slug) >= before.Overall(framework.Slug) - Equal);
            Assert.All(before.SharesOf(framework.Slug).Zip(after.SharesOf(framework.Slug)), s => Assert.True(
                s.Second.Share >= s.First.Share - Equal));
        },
        iter: 60);

    /// <summary>
    /// The answers that part frameworks of unlike ratings: needs, and sizes where they weigh anything.
    /// </summary>
    private static IEnumerable<FirstShare> Weighed(CatalogSnapshot catalog, IEnumerable<FirstShare> shares) =>
        shares.Where(
            s => s.Criterion.NeedKey is not null || s.Criterion == Criterion.Size && catalog.Site.SizeWeight > 0);

    private static FrameworkSummary All(CatalogSnapshot catalog, string slug, double rating) =>
        Some.Summary(slug, [.. catalog.Needs.Select(n => (n.Key, rating))]) with
        {
            Sizes = Enum.GetValues<ProjectSize>().ToDictionary(s => s, _ => rating),
        };

    private static CatalogSnapshot Change(CatalogSnapshot catalog, Func<FrameworkSummary, FrameworkSummary> change) =>
        catalog.With([.. catalog.Frameworks.Select(f => Some.Entry(change(f)))], []);

    private static Dictionary<TKey, double> Map<TKey>(
        IReadOnlyDictionary<TKey, double> ratings, Func<double, double> change)
        where TKey : notnull => ratings.ToDictionary(r => r.Key, r => change(r.Value));
}
