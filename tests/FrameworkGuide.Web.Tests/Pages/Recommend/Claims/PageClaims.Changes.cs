using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend.Claims;

/// <summary>What another answer, or another weight, would come to.</summary>
internal sealed partial class PageClaims
{
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
                    text.Contains(" is tied for first; any change in the weight of ", StringComparison.Ordinal)
                    && Verdict.Tied.Any(t => text.StartsWith(t, StringComparison.Ordinal)), () => text);
            }
        }
    }

    private string Then(IReadOnlyList<string> first) =>
        first.Count == 1 ? $"{Names(first)} would come first" : $"{Names(first)} would tie for first";

    private static decimal Share(string text) => decimal.Parse(text, CultureInfo.InvariantCulture) / 100;

    [GeneratedRegex(@" weighed ([\d.]+) instead of")]
    private static partial Regex Weighed();

    [GeneratedRegex(@"^(.+) would tie for first if (.+) carried about ([\d.]+)% of the weight instead of ([\d.]+)%")]
    private static partial Regex Carried();
}
