using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class RankAcceptabilityPropertyTests
{
    private const double Equal = 1e-9;

    [Fact]
    public void Shares_add_up_to_1_for_each_framework_and_for_each_rank() => Case.Any.Sample(
        asked =>
        {
            var ranking = asked.Recommend().Ranking;
            Assert.All(ranking, r => Assert.Equal(ranking.Count, r.RankAcceptability.Count));
            Assert.All(ranking, r => Assert.Equal(1, r.RankAcceptability.Sum(), Equal));
            Assert.All(ranking, r => Assert.All(r.RankAcceptability, s => Assert.InRange(s, 0, 1)));
            for (var rank = 0; rank < ranking.Count; rank++)
                Assert.Equal(1, ranking.Sum(r => r.RankAcceptability[rank]), Equal);
        },
        iter: 50);

    [Fact]
    public void Shares_are_those_of_draws_made_one_by_one() => Case.Any.Sample(
        asked =>
        {
            var (told, model) = (asked.Recommend(), new NaiveModel(asked));
            if (told.Verdict.Kind == VerdictKind.None)
                return;
            var expected = NaiveDraws.Shares(model, asked.Answers.Weighting);
            Assert.All(told.Ranking, r => Assert.All(
                r.RankAcceptability.Zip(expected[r.Framework.Slug]), s => Assert.Equal(s.Second, s.First, Equal)));
        },
        iter: 15);

    [Fact]
    public void Editing_the_text_of_a_framework_changes_no_share() => Gen.Select(Case.Any, Gen.Int[0, 11]).Sample(
        (asked, which) =>
        {
            var framework = asked.Catalog.Frameworks[which % asked.Catalog.Frameworks.Count];
            var edited = asked.With(
                framework with
                {
                    Name = "Aaa",
                    Aliases = ["A"],
                    Style = "full",
                    Licence = "MIT",
                    Reviewed = Some.Day("2026-01-01")
                });
            Assert.Equal(Shares(asked.Recommend()), Shares(edited.Recommend()));
        },
        iter: 30);

    [Fact]
    public void A_framework_that_is_last_in_every_draw_changes_no_share_of_the_others() => Case.Any.Sample(
        asked =>
        {
            // All are rated 1 or better, so that half a point less is still more than half a point.
            asked = Unconditional(asked);
            var (before, after) = (asked.Recommend(), asked.With(Hopeless(asked.Catalog)).Recommend());
            if (before.Ranking.SelectMany(r => r.Contributions).All(c => c.Criterion == Criterion.Language))
                return; // In languages alone others may be as far away.
            Assert.Equal([.. Shares(before).Select(s => s + " 0"), Last(before.Ranking.Count)], Shares(after));
        },
        iter: 40);

    [Fact]
    public void What_is_ruled_out_changes_no_share_of_the_others() => Case.Any.Sample(
        asked =>
        {
            var before = asked.Recommend();
            var without = asked.Catalog.With([], [.. before.RuledOut.Select(r => Some.Entry(r.Framework).Path)]);
            Assert.Equal(Shares(before), Shares(Recommender.Recommend(without, asked.Answers)));
        },
        iter: 30);

    private static Case Unconditional(Case asked)
    {
        var answers = asked.Answers with
        {
            RequireLanguage = false,
            Needs = asked.Answers.Needs.ToDictionary(n => n.Key, n => Importance.OfWeight(n.Value.Weight)),
        };
        return new Case(asked.Catalog.With(
            [.. asked.Catalog.Frameworks.Select(f => Some.Entry(Rated(asked.Catalog, f, v => Math.Max(1, v))))], []),
            answers);
    }

    private static FrameworkSummary Hopeless(CatalogSnapshot catalog) =>
        Rated(catalog, Some.Summary("zzz"), _ => 0) with { Languages = ["None"] };

    private static FrameworkSummary Rated(
        CatalogSnapshot catalog, FrameworkSummary framework, Func<double, double> rating) => framework with
        {
            Sizes = Enum.GetValues<ProjectSize>()
                .ToDictionary(s => s, s => rating(framework.Sizes.GetValueOrDefault(s))),
            Needs = catalog.Needs.ToDictionary(n => n.Key, n => rating(framework.Needs.GetValueOrDefault(n.Key))),
        };

    private static string Last(int others) => $"zzz:{string.Concat(Enumerable.Repeat(" 0", others))} 1";

    /// <summary>Each framework's shares, to the last bit, by slug.</summary>
    private static IEnumerable<string> Shares(Recommendation told) =>
        told.Ranking.OrderBy(r => r.Framework.Slug, StringComparer.Ordinal)
            .Select(r => $"{r.Framework.Slug}: {string.Join(' ', r.RankAcceptability.Select(s => $"{s:R}"))}");
}
