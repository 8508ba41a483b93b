using System.Globalization;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

/// <summary>Those ruled out, and the ways out where nothing is left.</summary>
internal sealed partial class PageClaims
{
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
                            ? $"ated {value.ToString("0.##", CultureInfo.InvariantCulture)}; a must-have needs at "
                                + "least 2.5."
                            : "Not rated, so it does not count as meeting a must-have (at least 2.5).",
                            StringComparison.Ordinal),
                        () => reason.Text);
                var relaxed = new OwnScorer(facts, AskedProject.Of(reason.Relax)).Misses(Framework(expected.Slug));
                claims.SameList("relaxed", misses.Keys.Except([criterion]), relaxed.Keys);
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

    private static string Ordinal(int rank) => rank switch { 1 => "1st", 2 => "2nd", 3 => "3rd", _ => $"{rank}th" };
}
