using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

/// <summary>Recomputes what a result page claims.</summary>
/// <param name="ask">Asks the API for another project.</param>
internal sealed partial class PageClaims(ToldFacts facts, AskedProject project, ToldResult told, ShownResult shown,
    ClaimList claims, Func<AskedProject, Task<ToldResult>> ask)
{
    private readonly OwnScorer _scorer = new(facts, project);

    private ShownPage Page => shown.Page;

    private ExpectedVerdict Verdict => new(facts, project, _scorer, told);

    public async Task CheckAsync()
    {
        CheckApi();
        CheckVerdict();
        foreach (var pick in shown.Picks)
            CheckPick(pick);
        CheckRanking();
        CheckRuledOut();
        await CheckChangesAsync();
        await CheckWeightsAsync();
        await CheckWaysOutAsync();
    }

    /// <summary>The API against the test's own scores.</summary>
    private void CheckApi()
    {
        claims.Same("API: verdict", Verdict.Kind, told.Verdict);
        claims.SameList("API: ranked", _scorer.Meeting.Select(m => m.Slug).Order(StringComparer.Ordinal),
            told.Ranking.Select(r => r.Slug).Order(StringComparer.Ordinal));
        foreach (var ranked in told.Ranking)
        {
            var framework = Framework(ranked.Slug);
            claims.Check("API: score", Math.Abs((double)_scorer.Score(framework) - ranked.Score) < 1e-9,
                () => $"{ranked} {_scorer.Score(framework)}");
            claims.Same("API: rank", _scorer.Rank(framework), ranked.Rank);
            claims.Check("API: points",
                ranked.Parts.All(p => Math.Abs((double)_scorer.Points(framework, p.Criterion) - p.Points) < 1e-9),
                () => $"{ranked.Slug}");
            claims.Check("API: sum",
                Math.Abs(ranked.Parts.Sum(p => p.Points) - ranked.Score) < 1e-9, () => $"{ranked.Slug}");
        }

        foreach (var ruledOut in told.RuledOut)
        {
            claims.SameList("API: misses", _scorer.Misses(Framework(ruledOut.Slug)).Keys,
                ruledOut.Reasons.Select(r => r.Criterion));
            claims.Same("API: rank if relaxed", _scorer.Rank(Framework(ruledOut.Slug)), ruledOut.Rank);
        }
    }

    private void CheckVerdict()
    {
        claims.Same("verdict", Verdict.Sentence, Page.Said("h1"));
        claims.Same("no language here", _scorer.IsFar, Page.Has(".far"));
        claims.Same("percentages are explained where there are any", told.Ranking.Count > 0,
            Page.Has("#outcome > .runs"));
        var without = new OwnScorer(facts, project with { Languages = [], IsRequired = false }).Firsts;
        var decides = project.Languages.Count > 0 && without.Count > 0 && told.Ranking.Count > 0 && !Verdict.AreAlike
            && !without.Intersect(_scorer.Firsts).Any();
        claims.SameList("languages decide",
            decides ? [$"The languages of the team decide this. Without them, {Then(without)}."] : [],
            Page.AllSaid(".decided"));
    }

    private void CheckPick(ShownPick pick)
    {
        var ranked = told.Ranking.Single(r => r.Slug == pick.Slug);
        claims.Same("rank of a pick", ranked.Rank, pick.Rank);
        claims.Same("score", Tenth(ranked.Score), pick.Score);
        claims.Same("share of first places", ExpectedVerdict.Percent(ranked.First), pick.FirstIn);
        claims.Check("points add up to the score",
            Math.Abs(pick.Rows.Sum(r => r.Points) - pick.Score) < 1e-9, () => $"{pick.Name}");
        claims.SameList(
            "criteria", ranked.Parts.Select(p => facts.Heading(p.Criterion)), pick.Rows.Select(r => r.Criterion));
        foreach (var (part, row) in ranked.Parts.Zip(pick.Rows))
        {
            claims.Check("points", Math.Abs(part.Points - row.Points) < 0.1, () => $"{row} {part}");
            claims.Same("weight", (double)Math.Round(
                _scorer.Raw.GetValueOrDefault(part.Criterion), 2, MidpointRounding.AwayFromZero), row.Weight);
            claims.Check("share of weight",
                Math.Abs(ShownResult.Number(row.Share.TrimEnd('%')) - 100 * part.Weight) < 0.05 + 1e-9,
                () => $"{row} {part}");
        }

        CheckContrast(pick, ranked);
    }

    private void CheckContrast(ShownPick pick, ToldRank ranked)
    {
        if (told.Ranking.Count == 1)
        {
            claims.Same("the only one has no contrast", (string?)null, pick.Contrast);
            return;
        }

        var other = ranked == told.Ranking[0] ? told.Ranking[1] : told.Ranking[0];
        var lead = Math.Round(Tenth(ranked.Score) - Tenth(other.Score), 1);
        var head = lead > 0 ? $"{Tenths(lead)} points ahead of {other.Name}"
            : lead < 0 ? $"{Tenths(-lead)} points behind {other.Name}"
                : ranked.Rank == other.Rank ? $"Level with {other.Name}"
            : $"Less than a tenth of a point {(ranked.Rank < other.Rank ? "ahead of" : "behind")} {other.Name}";
        claims.Check("lead", pick.Contrast!.StartsWith(
            head + (pick.Contrast.Contains(": ", StringComparison.Ordinal) ? ": " : "."), StringComparison.Ordinal),
            () => $"{pick.Contrast} is not {head}");

        var leads = SignedPoints().Matches(pick.Contrast).Select(m => Signed(m.Value)).ToList();
        claims.Check("named leads add up to the lead", Math.Abs(leads.Sum() - lead) < 1e-9, () => $"{pick.Contrast}");
        claims.Check("leads of the rows add up to the lead",
            Math.Abs(pick.Rows.Sum(r => Signed(r.Lead!)) - lead) < 1e-9, () => $"{pick.Name}");
        var (ahead, behind) =
            (new List<(string Heading, double Points)>(), new List<(string Heading, double Points)>());
        foreach (var ((own, others), row) in ranked.Parts.Zip(other.Parts).Zip(pick.Rows))
        {
            var difference = own.Points - others.Points;
            claims.Check("lead of a row", Math.Abs(difference - Signed(row.Lead!)) < 0.1
                && difference * Signed(row.Lead!) >= 0,
                () => $"{row} {difference}");
            if (difference != 0)
                (difference > 0 ? ahead : behind).Add((row.Criterion, difference));
            var named = $"{facts.Named(own.Criterion)} {row.Lead}";
            var side = difference > 0
                ? pick.Contrast.IndexOf("ahead in", StringComparison.Ordinal)
                : pick.Contrast.IndexOf("behind in", StringComparison.Ordinal);
            if (pick.Contrast.Contains(facts.Named(own.Criterion) + ' ', StringComparison.Ordinal))
                claims.Check("named on its side", side >= 0
                    && pick.Contrast.IndexOf(named, StringComparison.Ordinal) > side,
                    () => $"{pick.Contrast} has no {named}");
        }

        CheckReasons(pick, $"Ahead of {other.Name} in", ahead);
        CheckReasons(pick, $"Behind {other.Name} in", behind);
    }

    private void CheckReasons(ShownPick pick, string title, List<(string Heading, double Points)> expected)
    {
        var heading = pick.Element.QuerySelectorAll("h4").SingleOrDefault(h => ShownPage.TextOf(h) == title);
        claims.Same("reasons on a side", expected.Count > 0, heading is not null);
        if (heading is null)
            return;
        var list = heading.NextElementSibling!;
        claims.SameList(
            "reasons, the largest first", expected.OrderByDescending(e => Math.Abs(e.Points)).Take(3)
                .Select(e => e.Heading),
            list.QuerySelectorAll("li b:not(.rating b)").Select(ShownPage.TextOf));
        claims.Check(
            "more reasons", (list.NextElementSibling?.ClassName == "fine") == expected.Count > 3
                && (expected.Count <= 3 || ShownPage.TextOf(list.NextElementSibling!)
                    .StartsWith($"and in {expected.Count - 3} more", StringComparison.Ordinal)),
            () => $"{pick.Name}: {title}");
    }

    private void CheckRanking()
    {
        foreach (var row in shown.Ranking)
        {
            var ranked = told.Ranking.Single(r => r.Slug == row.Slug);
            claims.Same("row of the ranking", (ranked.Rank, Tenth(ranked.Score), ExpectedVerdict.Percent(ranked.First)),
                (row.Rank, row.Score, row.FirstIn));
        }

        claims.SameList("all are ranked", told.Ranking.Select(r => r.Slug).Order(StringComparer.Ordinal),
            shown.Ranking.Select(r => r.Slug).Order(StringComparer.Ordinal));
        claims.SameList(
            "the first three ranks and all contenders have reasons",
            told.Ranking.Where(r => r.Rank <= 3 || Verdict.Contenders.Contains(r.Name)).Select(r => r.Slug),
            shown.Picks.Select(p => p.Slug));
    }

    private ToldFramework Framework(string slug) => facts.Frameworks.Single(f => f.Slug == slug);

    private string Names(IEnumerable<string> slugs) =>
        ExpectedVerdict.List([.. slugs.Select(facts.NameOf).Order(StringComparer.OrdinalIgnoreCase)]);

    private static double Tenth(double number) => Math.Floor(number * 10 + 0.5 + 1e-9) / 10;

    private static string Tenths(double number) => Tenth(number).ToString("0.0", CultureInfo.InvariantCulture);

    private static double Signed(string text) => double.Parse(text.Replace('−', '-'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[+−]\d+\.\d")]
    private static partial Regex SignedPoints();
}
