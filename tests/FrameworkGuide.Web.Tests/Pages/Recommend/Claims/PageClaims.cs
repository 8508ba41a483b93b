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

    private void CheckRuledOut()
    {
        claims.SameList("ruled out", told.RuledOut.Select(r => r.Name), shown.RuledOut.Select(r => r.Name));
        foreach (var (expected, row) in told.RuledOut.Zip(shown.RuledOut))
        {
            var misses = _scorer.Misses(Framework(expected.Slug));
            claims.SameList(
                "conditions missed", misses.Keys.Select(facts.Heading), row.Reasons.Select(r => r.Criterion));
            var these = misses.Count == 1 ? "this condition" : "these conditions";
            claims.Same(
                "what it would come to",
                told.Ranking.Count > 0
                    ? $"Without {these} it would be {Ordinal(expected.Rank)} with {Tenths(expected.Score)} points."
                    : $"{Tenths(expected.Score)} points without "
                        + $"{(misses.Count == 1 ? "this condition" : $"these {misses.Count} conditions")}.",
                row.Sentence);
            foreach (var ((criterion, miss), reason) in misses.Zip(row.Reasons))
            {
                var rating = criterion == "language"
                    ? _scorer.Closeness(Framework(expected.Slug))
                    : _scorer.Rating(Framework(expected.Slug), criterion);
                claims.Same("just misses", rating is not null && miss <= 0.5m,
                    reason.Text.Contains("Just misses", StringComparison.Ordinal));
                if (criterion != "language")
                    claims.Check(
                        "rating of a miss",
                        reason.Text.Contains(rating is { } value
                            ? $"ated {value.ToString("0.##", CultureInfo.InvariantCulture)}, needs 2.5."
                            : "Not rated, needs 2.5",
                            StringComparison.Ordinal),
                        () => reason.Text);
                var relaxed = new OwnScorer(facts, AskedProject.Of(reason.Relax)).Misses(Framework(expected.Slug));
                claims.SameList("relaxed", misses.Keys.Except([criterion]), relaxed.Keys);
            }
        }
    }

    private async Task CheckChangesAsync()
    {
        var isShown = told.Ranking.Count > 0 && !Verdict.AreAlike;
        claims.Same("section on changes", isShown, Page.Has("[aria-labelledby=change-title]"));
        if (!isShown)
            return;
        var all = _scorer.OneAnswerOther().DistinctBy(p => p.Text)
            .Select(p => (p.Text, First: new OwnScorer(facts, p).Firsts))
            .Where(c => c.First.Count > 0 && !c.First.SequenceEqual(_scorer.Firsts)).ToList();
        var (listed, counted) = (new HashSet<string>(), 0);
        foreach (var group in Page.Document.QuerySelectorAll(".answers-changed"))
        {
            IReadOnlyList<string> first = [];
            foreach (var link in group.QuerySelectorAll("a"))
            {
                var changed = AskedProject.Of(link.GetAttribute("href")!);
                listed.Add(changed.Text);
                first = (await ask(changed)).Firsts;
                claims.SameList("changed answer", new OwnScorer(facts, changed).Firsts, first);
                claims.Same("outcome of a changed answer", Then(first) + " if",
                    ShownPage.TextOf(group.PreviousElementSibling!));
                claims.Check("is one answer", all.Any(a => a.Text == changed.Text),
                    () => $"{changed.Text} is no single answer that changes the first place");
                var ruledOut = _scorer.Firsts
                    .Where(s => new OwnScorer(facts, changed).Misses(Framework(s)).Count > 0).ToList();
                claims.Check(
                    "rules out", ShownPage.TextOf(link).EndsWith(
                        ruledOut.Count == 0 ? "" : $", which rules out {Names(ruledOut)}", StringComparison.Ordinal)
                        && (ruledOut.Count > 0
                            || !ShownPage.TextOf(link).Contains("which rules out", StringComparison.Ordinal)),
                    () => ShownPage.TextOf(link));
            }

            var more = group.QuerySelector(".more") is { } line
                ? (int)ShownResult.Number(ShownPage.TextOf(line).Split(' ')[1])
                : 0;
            claims.Same("changes of an outcome", all.Count(a => a.First.SequenceEqual(first)),
                group.QuerySelectorAll("a").Length + more);
            counted += group.QuerySelectorAll("a").Length + more;
        }

        var others = Page.Document.QuerySelector("p.more") is { } rest
            ? (int)ShownResult.Number(ShownPage.TextOf(rest).Split(' ')[1])
            : 0;
        claims.Same("all changes are listed or counted", all.Count, counted + others);
        claims.Same("changes listed", Math.Min(12, all.Count), listed.Count);
        var none = Page.AllSaid("[aria-labelledby=change-title] > .prose")
            .Where(p => p.StartsWith("No single answer", StringComparison.Ordinal)).ToList();
        claims.Same("no single answer", all.Count == 0, none.Count == 1);
    }

    private async Task CheckWeightsAsync()
    {
        if (told.Ranking.Count == 0 || Verdict.AreAlike)
            return;
        var unmoved = Page.AllSaid(".unmoved");
        var named = told.Ranking.Where(
            r => unmoved.Any(u => Regex.IsMatch(u, $@"(put |, |or ){Regex.Escape(r.Name)}(,| or| first)"))).ToList();
        foreach (var ranked in told.Ranking.Where(r => r.Rank > 1))
            claims.Same("can come first by one weight", _scorer.CanBeFirstByOneWeight(Framework(ranked.Slug)),
                !named.Contains(ranked));
        foreach (var line in Page.Document.QuerySelectorAll(".weights-changed > li"))
        {
            var text = ShownPage.TextOf(line);
            if (line.QuerySelector("a") is { } link)
            {
                var moved = AskedProject.Of(link.GetAttribute("href")!);
                var first = (await ask(moved)).Firsts;
                claims.SameList("moved weight", new OwnScorer(facts, moved).Firsts, first);
                claims.Check("outcome of a moved weight", text.StartsWith(
                    Then(first) + " if ", StringComparison.Ordinal),
                    () => $"{text} {string.Join(' ', first)}");
                claims.Check("who was not first", !first.SequenceEqual(_scorer.Firsts), () => text);
                var weight = ShownResult.Number(Weighed().Match(text).Groups[1].Value);
                claims.Check("weight said",
                    new OwnScorer(facts, moved).Raw.Values.Append(0).Contains((decimal)weight), () => text);
            }
            else if (Carried().Match(text) is { Success: true } carried)
            {
                var criterion = _scorer.Answered.Single(c => carried.Groups[2].Value == facts.Named(c));
                var others = _scorer.Raw.Where(r => r.Key != criterion).Sum(r => r.Value);
                var framework = facts.Frameworks.Single(f => f.Name == carried.Groups[1].Value);
                var share = decimal.Parse(carried.Groups[3].Value, CultureInfo.InvariantCulture) / 100;
                claims.Check("share now", Math.Abs(_scorer.Raw.GetValueOrDefault(criterion) / _scorer.Raw.Values.Sum()
                    - Share(carried.Groups[4].Value)) <= 0.0005m, () => text);

                // The share is rounded to a thousandth: by that much it may be away from the tie.
                claims.Check("tie at a share", Enumerable.Range(-10, 21)
                    .Any(i => share + i * 0.00005m is >= 0 and < 1 and var s
                        && _scorer.IsFirstAt(framework, criterion, s / (1 - s) * others, 0.0005m * others / (1 - s))),
                    () => text);
            }
            else
            {
                claims.Check("ties already",
                    text.Contains(" ties for first; more or less weight on ", StringComparison.Ordinal)
                    && Verdict.Tied.Any(t => text.StartsWith(t, StringComparison.Ordinal)), () => text);
            }
        }
    }

    private async Task CheckWaysOutAsync()
    {
        claims.Same("ways out", told.Ranking.Count == 0, Page.Has("[aria-labelledby=ways-title]"));
        claims.Same("ranking without conditions", told.Ranking.Count == 0, Page.Has("[aria-labelledby=free-title]"));
        if (told.Ranking.Count > 0)
            return;
        var misses = facts.Frameworks.Select(f => (f.Name, Conditions: _scorer.Misses(f))).ToList();
        var fewest = misses.Min(m => m.Conditions.Count);
        var sets = misses.Where(m => m.Conditions.Count == fewest).GroupBy(m => string.Join(' ', m.Conditions.Keys))
            .OrderBy(g => g.Min(m => m.Conditions.Values.Sum())).ToList();
        string Condition(string criterion) =>
            criterion == "language" ? "the required languages" : facts.Named(criterion);
        claims.SameList(
            "smallest sets to give up",
            sets.Select(s => $"Give up {ExpectedVerdict.List([.. s.First().Conditions.Keys.Select(Condition)])}, and "
                + $"{ExpectedVerdict.List([.. s.Select(m => m.Name)])} {(s.Count() == 1 ? "fits" : "fit")}."),
            Page.AllSaid("[aria-labelledby=ways-title] li"));
        foreach (var (set, link) in sets.Zip(Page.Document.QuerySelectorAll("[aria-labelledby=ways-title] li a")))
        {
            var left = (await ask(AskedProject.Of(link.GetAttribute("href")!))).Ranking;
            claims.SameList("who fits then", set.Select(m => m.Name).Order(StringComparer.Ordinal),
                left.Select(r => r.Name).Order(StringComparer.Ordinal));
        }

        var free = await ask(AskedProject.Of(Page.One("[aria-labelledby=free-title] .fine a").GetAttribute("href")!));
        claims.SameList(
            "ranking without conditions",
            free.Ranking.Select(r => $"{r.Rank} {r.Name} {Tenths(r.Score)} {ExpectedVerdict.Percent(r.First)}"),
            Page.Document.QuerySelectorAll("[aria-labelledby=free-title] tbody tr")
                .Select(r => string.Join(' ', r.Children.Select(ShownPage.TextOf))));
        claims.Same("all are in it", facts.Frameworks.Count, free.Ranking.Count);
        claims.Check("with the same scores", free.Ranking.All(
            r => Math.Abs(r.Score - told.RuledOut.Single(o => o.Slug == r.Slug).Score) < 1e-9), () => "");
    }

    private ToldFramework Framework(string slug) => facts.Frameworks.Single(f => f.Slug == slug);

    private string Names(IEnumerable<string> slugs) =>
        ExpectedVerdict.List([.. slugs.Select(facts.NameOf).Order(StringComparer.OrdinalIgnoreCase)]);

    private string Then(IReadOnlyList<string> first) =>
        first.Count == 1 ? $"{Names(first)} would come first" : $"{Names(first)} would tie for first";

    private static double Tenth(double number) => Math.Floor(number * 10 + 0.5 + 1e-9) / 10;

    private static string Tenths(double number) => Tenth(number).ToString("0.0", CultureInfo.InvariantCulture);

    private static double Signed(string text) => double.Parse(text.Replace('−', '-'), CultureInfo.InvariantCulture);

    private static decimal Share(string text) => decimal.Parse(text, CultureInfo.InvariantCulture) / 100;

    private static string Ordinal(int rank) => rank switch { 1 => "1st", 2 => "2nd", 3 => "3rd", _ => $"{rank}th" };

    [GeneratedRegex(@"[+−]\d+\.\d")]
    private static partial Regex SignedPoints();

    [GeneratedRegex(@" weighed ([\d.]+) instead of")]
    private static partial Regex Weighed();

    [GeneratedRegex(@"^(.+) would tie for first if (.+) carried about ([\d.]+)% of the weight instead of ([\d.]+)%")]
    private static partial Regex Carried();
}
