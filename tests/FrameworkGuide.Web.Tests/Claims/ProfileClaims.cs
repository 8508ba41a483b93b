using System.Globalization;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Claims;

/// <summary>Every claim of a profile, computed again from the API.</summary>
internal sealed class ProfileClaims(GuideFacts facts)
{
    private readonly ComingFirst _first = new(facts);

    public async Task CheckAsync(TestGuide guide, string slug)
    {
        var (page, framework) = (await ShownPage.OkAsync(guide, $"/frameworks/{slug}"), facts[slug]);
        Assert.Equal(ShownPage.Shown(framework.Name), page.Said("h1"));
        CheckRatings(page, framework);
        CheckFacts(page, framework);
        CheckComingFirst(page, framework);
        Assert.Contains(
            $"/feed.xml?f={slug}", page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    private void CheckRatings(ShownPage page, FrameworkFacts framework)
    {
        var rows = page.Document.QuerySelectorAll("#ratings .ratings > li").Select(li =>
            (Title: ShownPage.TextOf(li.QuerySelector("h4")!),
                Said: ShownPage.TextOf(li.QuerySelector(".dots, .rating")!))).ToList();
        string Say(double? rating, IEnumerable<double?> all)
        {
            var others = all.OfType<double>().ToList();
            return rating is not { } value ? "not rated"
                : $"{value.ToString("0.0#", CultureInfo.InvariantCulture)} of 5"
                + (others.Count == 0 ? ""
                    : others.Min() == others.Max() ? $"others {GuideFacts.Number(others.Min())}"
                    : $"others {GuideFacts.Number(others.Min())} to {GuideFacts.Number(others.Max())}");
        }

        var rest = facts.Frameworks.Where(f => f != framework).ToList();
        var expected = GuideFacts.Sizes.Select(s => (Title: $"{char.ToUpperInvariant(s[0])}{s[1..]} project", Said: Say(
            framework.Size(s), rest.Select(f => f.Size(s)))))
            .Concat(facts.Needs.Select(n =>
                (Title: ShownPage.Shown(n.Title), Said: Say(framework.Need(n.Key), rest.Select(f => f.Need(n.Key))))));
        Assert.Equal(expected.Order(), rows.Order());
    }

    private void CheckFacts(ShownPage page, FrameworkFacts framework)
    {
        var said = page.Document.QuerySelectorAll("#facts .fact-list > div")
            .ToDictionary(d => ShownPage.TextOf(d.QuerySelector("dt")!), d => ShownPage.TextOf(d.QuerySelector("dd")!));
        Assert.Equal(RatedNeeds(facts.Highest(framework, 4)), said.GetValueOrDefault("Rated highest for", "")
            .Replace(" All ratings and why", "", StringComparison.Ordinal));
        Assert.Equal(RatedNeeds(facts.Lowest(framework, 4)), said.GetValueOrDefault("Rated lowest for", ""));
        Assert.Equal(
            GuideFacts.Sizes.Select(s => framework.Size(s) is { } value
                ? $"{s} {value.ToString("0.0#", CultureInfo.InvariantCulture)} of 5"
                : $"{s} not rated"),
            page.AllSaid("#facts .sizes"));
        var cycle = said["Newest release line"];
        if (framework.Support is { } support)
            Assert.StartsWith(
                $"{(string)support["cycle"]!} {(string)support["text"]!}", cycle, StringComparison.Ordinal);
        else
            Assert.Equal("unknown", cycle);
    }

    private void CheckComingFirst(ShownPage page, FrameworkFacts framework)
    {
        if (facts.Frameworks.Count < 2)
        {
            Assert.False(page.Has("#choose"));
            return;
        }

        var overall = _first.Overall(framework.Slug);
        var sentence = page.Said("#choose > .prose");
        Assert.Contains(
            $"over {_first.Combinations.ToString("N0", CultureInfo.InvariantCulture)} combinations of a size and up "
            + "to two needs, ", sentence, StringComparison.Ordinal);
        if (overall == 0)
            Assert.EndsWith($"{framework.Name} never comes first.", sentence, StringComparison.Ordinal);
        else
            Assert.Contains(
                $"{framework.Name} comes first in {Percent(overall)}. ", sentence, StringComparison.Ordinal);

        var all = GuideFacts.Sizes
            .Select(s => (Words: $"the project is {s}", Kind: "size", Share: _first.OfSize(framework.Slug, s)))
            .Concat(_first.Languages.Select(
                l => (Words: $"the team knows {l}", Kind: "language", Share: _first.OfLanguage(framework.Slug, l))))
            .Concat(facts.Needs.Select(n => (Words: ShownPage.Shown($"“{n.Title}” is important"), Kind: "need",
                Share: _first.OfNeed(framework.Slug, n.Key)))).ToList();
        Assert.Equal(
            all.Select(a => $"{char.ToUpperInvariant(a.Words[0])}{a.Words[1..]}: {Percent(a.Share)}"),
            page.Document.QuerySelectorAll("#choose tbody tr")
                .Select(tr => $"{ShownPage.TextOf(tr.Children[0])}: {ShownPage.TextOf(tr.Children[1])}"));

        var open = all.Where(a => a.Kind != "language").ToList();
        CheckList(page, "#choose .reasons:not(.against) li",
            overall == 0 ? [] : open.Where(a => a.Share > 1.25 * overall + 1e-9).OrderByDescending(a => a.Share));
        CheckList(page, "#choose .reasons.against li",
            overall == 0 ? [] : open.Where(a => a.Share <= 0.5 * overall + 1e-9).OrderBy(a => a.Share));
    }

    /// <summary>Every size, the first five needs, and how many more there are; equal ones in any order.</summary>
    private static void CheckList(
        ShownPage page, string selector, IEnumerable<(string Words, string Kind, double Share)> expected)
    {
        var (told, right) = (page.AllSaid(selector).ToList(), expected.ToList());
        var (sizes, needs) = (right.Where(r => r.Kind == "size").ToList(), right.Where(r => r.Kind == "need").ToList());
        var more = Math.Max(0, needs.Count - 5);
        Assert.Equal(sizes.Count + Math.Min(5, needs.Count) + (more > 0 ? 1 : 0), told.Count);
        if (more > 0)
            Assert.Equal($"{more} more, in the table below", told[^1]);
        string Say((string Words, string Kind, double Share) r) =>
            $"{r.Words} first in {Percent(r.Share)} then";
        var sayings = right.Select(Say).ToHashSet(StringComparer.Ordinal);
        Assert.All(told.Take(told.Count - (more > 0 ? 1 : 0)), t => Assert.Contains(t, sayings));
        Assert.Equal(told.Count, told.Distinct().Count());
    }

    public static string RatedNeeds((IReadOnlyList<(string Title, double Value)> Shown, int More) rated) =>
        ShownPage.Shown(
            string.Join(", ", rated.Shown.Select(s => $"{s.Title} {GuideFacts.Number(s.Value)}"))
            + (rated.More == 0 ? "" : $" and {rated.More} more at {GuideFacts.Number(rated.Shown[^1].Value)}"));

    /// <summary>Rounded down, and never certain.</summary>
    private static string Percent(double share) =>
        share < 0.01 - 1e-9 ? "fewer than 1%"
        : share > 0.99 + 1e-9 ? "more than 99%"
        : $"{Math.Floor(share * 100 + 1e-9).ToString(CultureInfo.InvariantCulture)}%";
}
