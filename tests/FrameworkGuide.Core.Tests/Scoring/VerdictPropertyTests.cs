using CsCheck;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class VerdictPropertyTests
{
    [Fact]
    public void A_verdict_follows_from_the_shares_of_first_places() => Case.Any.Sample(
        asked =>
        {
            var told = asked.Recommend();
            var shares = told.Ranking.Select(r => r.FirstRankAcceptability).ToArray();
            Assert.Equal(Expected(asked, shares), told.Verdict.Kind);
            Assert.Equal(shares.Length == 1, told.Verdict.IsOnlyOne);
            Assert.Equal(
                shares.Length == 0 ? [] : told.RuledOut.Where(r => r.RankIfRelaxed == 1).Select(r => r.Framework),
                told.Verdict.FirstIfRelaxed);
        },
        iter: 60);

    [Fact]
    public void Contenders_are_the_fewest_that_are_first_as_often_as_a_clear_first_place() => Case.Any.Sample(
        asked =>
        {
            var (told, clear) = (asked.Recommend(), asked.Catalog.Site.ClearShare);
            var contenders = told.Verdict.Contenders;
            if (told.Verdict.Kind != VerdictKind.Close)
            {
                Assert.Empty(contenders);
                return;
            }

            // Behind the fewest stands what else ties for first.
            var tied = told.Ranking.Where(r => r.Rank == 1).Select(r => r.Framework).ToList();
            Assert.Equal(tied, told.Verdict.Tied);
            var fewest = contenders.Count - (tied.Count < 2 ? 0 : contenders.Reverse().TakeWhile(tied.Contains).Count(
                c => !IsNeeded(told, clear, contenders, c)));
            Assert.All(contenders.Skip(fewest), c => Assert.Contains(c, tied));
            if (tied.Count > 1)
                Assert.Subset(contenders.ToHashSet(), tied.ToHashSet());
            contenders = [.. contenders.Take(fewest)];
            var shares = contenders.Select(c => told.Ranking.Single(r => r.Framework == c).FirstRankAcceptability)
                .ToArray();
            var percents = shares.Select(WholePercent).ToArray();
            Assert.Equal(
                told.Ranking.Select(r => WholePercent(r.FirstRankAcceptability)).OrderDescending().Take(shares.Length),
                percents);
            var ranks = contenders.Select(c => told.Ranking.ToList().FindIndex(r => r.Framework == c)).ToArray();
            Assert.All(ranks.Zip(ranks.Skip(1)).Zip(percents.Zip(percents.Skip(1))), p => Assert.True(
                p.Second.First > p.Second.Second || p.First.First < p.First.Second));
            Assert.True(shares.Sum() >= clear - 1e-9 || shares.Length == told.Ranking.Count);
            Assert.True(shares.Length == 2 || shares.SkipLast(1).Sum() < clear);
        },
        iter: 60);

    [Fact]
    public void What_decides_is_the_flip_of_the_second_or_else_the_widest_unanswered_difference() => Case.Any.Sample(
        asked =>
        {
            var told = asked.Recommend();
            if (told.Verdict.Kind != VerdictKind.Close)
            {
                Assert.Null(told.Verdict.Decider);
                Assert.Null(told.Verdict.UnansweredDecider);
                return;
            }

            var (first, second) = (told.Ranking[0].Framework, told.Ranking[1].Framework);
            var flip = told.Flips.SingleOrDefault(f => f.Slug == second.Slug);
            Assert.Equal(flip?.Criterion, told.Verdict.Decider);
            double Difference(string need) => Math.Abs(
                first.Needs.GetValueOrDefault(need, 2.5) - second.Needs.GetValueOrDefault(need, 2.5));
            var unanswered = asked.Catalog.Needs
                .Where(n => !(asked.Answers.Needs.TryGetValue(n.Key, out var i) && i.Weight > 0)).ToList();
            var widest = unanswered.Select(n => Difference(n.Key)).Append(0).Max();
            Assert.Equal(
                flip is null && widest > 0 ? unanswered.First(n => Difference(n.Key) == widest) : null,
                told.Verdict.UnansweredDecider);
        },
        iter: 60);

    /// <summary>Whether those before a contender are first in too few draws.</summary>
    private static bool IsNeeded(
        Recommendation told, double clear, IReadOnlyList<FrameworkSummary> contenders, FrameworkSummary contender)
    {
        var before = contenders.TakeWhile(c => c != contender).ToList();
        return before.Count < 2
            || before.Sum(c => told.Ranking.Single(r => r.Framework == c).FirstRankAcceptability) < clear - 1e-9;
    }

    private static VerdictKind Expected(Case asked, double[] shares)
    {
        if (shares.Length == 0)
            return VerdictKind.None;
        if (shares.Length == 1)
            return VerdictKind.Clear;
        if (shares.Max() > shares[0] || shares[0] < asked.Catalog.Site.LeaningShare)
            return VerdictKind.Close;
        return shares[0] >= asked.Catalog.Site.ClearShare && Answered(asked) >= 3 && !IsFar(asked)
            ? VerdictKind.Clear
            : VerdictKind.Leaning;
    }

    private static int Answered(Case asked)
    {
        var (answers, site) = (asked.Answers, asked.Catalog.Site);
        return (answers.Size is not null && (answers.SizeWeight ?? site.SizeWeight) > 0 ? 1 : 0)
            + (answers.Languages.Count > 0
                && (answers.RequireLanguage || (answers.LanguageWeight ?? site.LanguageWeight) > 0)
                ? 1
                : 0)
            + asked.Catalog.Needs.Count(
                n => answers.Needs.TryGetValue(n.Key, out var importance) && importance.Weight > 0);
    }

    /// <summary>Required, the languages would rule all out.</summary>
    private static bool IsFar(Case asked) => asked.Answers.Languages.Count > 0
        && new NaiveModel(asked with
        {
            Answers = new() { Languages = asked.Answers.Languages, RequireLanguage = true },
        }).Meeting.Count == 0;

    /// <summary>As a share is told: what is not quite 80 % is not 80 %. Shares are of 10,000 draws.</summary>
    private static int WholePercent(double share) => (int)Math.Round(share * 10_000) / 100;
}
