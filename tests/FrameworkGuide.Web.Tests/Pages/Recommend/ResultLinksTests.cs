using System.Net;
using AngleSharp.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>What links of a result promise is what the page behind them shows.</summary>
[Collection(SharedGuides.Name)]
public sealed class ResultLinksTests(ShippedGuide shipped, ChoosingGuide choosing)
{
    private readonly TestGuide _guide = shipped.Guide;

    [Fact]
    public async Task Every_changed_answer_puts_those_first_whom_it_names()
    {
        var seen = 0;
        foreach (var query in SomeAnswers.Queries(_guide.Snapshot))
        {
            var result = await ResultAsync(_guide, query);
            var before = result.First.ToHashSet();
            foreach (var group in result.Page.Document.QuerySelectorAll(".answers-changed"))
                foreach (var link in group.QuerySelectorAll("a"))
                {
                    var then = (await ResultAsync(_guide, QueryOf(link))).First.ToList();
                    Assert.Equal(ShownPage.TextOf(group.PreviousElementSibling!), Promise(then) + " if");
                    Assert.NotEqual(before, then.ToHashSet());
                    seen++;
                }
        }

        Assert.InRange(seen, 50, int.MaxValue);
    }

    [Fact]
    public async Task Every_moved_weight_puts_the_one_it_names_first_or_level()
    {
        var seen = 0;
        var defects = new List<string>();
        (TestGuide Guide, IEnumerable<string> Queries)[] guides =
        [
            (_guide, SomeAnswers.Queries(_guide.Snapshot).Concat(SomeAnswers.RandomQueries(_guide.Snapshot, 40))),
            (choosing.Guide, SomeAnswers.RandomQueries(choosing.Guide.Snapshot, 80)),
        ];
        foreach (var (guide, query) in guides.SelectMany(g => g.Queries.Select(q => (g.Guide, q))))
        {
            var result = await ResultAsync(guide, query);
            foreach (var flip in result.Page.Document.QuerySelectorAll(".weights-changed > li"))
            {
                var sentence = ShownPage.TextOf(flip);
                if (flip.QuerySelector("a") is not { } link)
                    continue;
                seen++;
                var then = await ResultAsync(guide, QueryOf(link));
                if (!sentence.StartsWith(Promise([.. then.First]) + " if ", StringComparison.Ordinal))
                    defects.Add($"{query}: {sentence} leads to {QueryOf(link)}: {string.Join(", ", then.First)}");
            }
        }

        Assert.True(defects.Count == 0, string.Join('\n', defects));
        Assert.InRange(seen, 100, int.MaxValue);
    }

    /// <summary>Alpha and Beta have the same score, and each is better on one answer.</summary>
    [Theory]
    [InlineData("?need.api=2.1&need.admin=2.75")]
    [InlineData("?need.api=6&need.admin=7.857142857143")]
    [InlineData("?size=small&need.admin=2.380952380952")]
    [InlineData("?size=small&language=Ruby&weight.language=1")]
    [InlineData("?size=large&language=Python&weight.language=1.2")]
    public async Task Of_two_that_are_level_the_moved_weight_puts_the_second_ahead(string query)
    {
        var result = await ResultAsync(choosing.Guide, query);
        var flip = result.Page.One(".weights-changed > li:first-child");

        Assert.Equal(["Alpha", "Beta"], result.First);
        Assert.StartsWith("Beta would come first if ", ShownPage.TextOf(flip), StringComparison.Ordinal);
        Assert.Equal(["Beta"], (await ResultAsync(choosing.Guide, QueryOf(flip.QuerySelector("a")!))).First);
    }

    [Fact]
    public async Task Every_relaxed_condition_is_gone_and_weighs_what_it_weighed()
    {
        var seen = 0;
        foreach (var query in SomeAnswers.Queries(_guide.Snapshot))
        {
            var result = await ResultAsync(_guide, query);
            foreach (var (ruledOut, reason) in result.RuledOut.SelectMany(r => r.Reasons.Select(s => (r, s))))
            {
                var criterion = reason.Criterion;
                var relaxed = reason.Relax["/recommend/result".Length..];
                Assert.Equal(Relaxed(query, criterion), relaxed);
                var then = await ResultAsync(_guide, relaxed);
                Assert.Equal(ruledOut.Reasons.Count == 1, then.Ranking.Any(r => r.Name == ruledOut.Name));
                Assert.DoesNotContain(then.RuledOut.SelectMany(r => r.Reasons), r => r.Criterion == criterion);
                var (before, after) = (WeightsOf(result), WeightsOf(then));
                if (before.Count > 0)
                    Assert.Equal(before, after);
                seen++;
            }
        }

        Assert.InRange(seen, 10, int.MaxValue);
    }

    [Fact]
    public async Task Each_answer_links_its_question_where_it_is_still_checked()
    {
        foreach (var query in SomeAnswers.Queries(_guide.Snapshot))
        {
            var result = await ResultAsync(_guide, query);
            foreach (var link in result.Page.Document.QuerySelectorAll(".answers a"))
            {
                var (address, anchor) = Split(link.GetAttribute("href")!);
                Assert.Equal("/recommend/all" + query, address);
                var questionnaire = await ShownPage.OkAsync(_guide, address);
                var group = questionnaire.One(":is(fieldset, [role=radiogroup])#" + anchor);
                Assert.Contains(
                    group.QuerySelectorAll("input"), i => i.HasAttribute("checked") && i.GetAttribute("value") != "");
            }
        }
    }

    [Fact]
    public async Task Every_link_within_the_site_leads_somewhere()
    {
        var pages = new Dictionary<string, ShownPage>();
        async Task<ShownPage> Page(string address) => pages.TryGetValue(address, out var page)
            ? page
            : pages[address] = await ShownPage.OpenAsync(_guide, address);

        var defects = new List<string>();
        var queries = SomeAnswers.Queries(_guide.Snapshot).ToList();
        foreach (var address in queries.SelectMany(q => new[] { "/recommend" + q, "/recommend/result" + q })
            .Append("/recommend").Append("/recommend/result").Append("/recommend?size=x&need.rest-api=must"))
        {
            var page = await Page(address);
            foreach (var href in page.Document.QuerySelectorAll("a[href]")
                .Select(a => a.GetAttribute("href")!).Distinct())
            {
                // Side by side is another page's matter.
                if (href.StartsWith("http", StringComparison.Ordinal)
                    || href.StartsWith("/compare?", StringComparison.Ordinal))
                    continue;
                var (target, anchor) = Split(href);
                var found = await Page(target.Length == 0 ? address : target);
                if (target.Length > 0 && found.Status != HttpStatusCode.OK)
                    defects.Add($"{address}: {href} answers {(int)found.Status} {found.Location}");
                else if (anchor.Length > 0 && found.Document.GetElementById(anchor) is null)
                    defects.Add($"{address}: {href} has no such place");
            }
        }

        Assert.True(defects.Count == 0, string.Join('\n', defects));
        Assert.InRange(pages.Count, 100, int.MaxValue);
    }

    [Fact]
    public async Task Ids_are_there_once()
    {
        foreach (var address in SomeAnswers.Queries(_guide.Snapshot)
            .SelectMany(q => new[] { "/recommend" + q, "/recommend/result" + q }))
        {
            var ids = (await ShownPage.OkAsync(_guide, address)).Document.QuerySelectorAll("[id]")
                .Select(e => e.Id).ToList();
            Assert.Equal(ids.Distinct(), ids);
        }
    }

    private static async Task<ShownResult> ResultAsync(TestGuide guide, string query) =>
        new(await ShownPage.OkAsync(guide, "/recommend/result" + query));

    private static string QueryOf(IElement link) => link.GetAttribute("href")!["/recommend/result".Length..];

    private static (string Address, string Anchor) Split(string href) =>
        href.Split('#') is [var address, var anchor] ? (address, anchor) : (href, "");

    /// <summary>What is said of those that would come first.</summary>
    private static string Promise(List<string> first) => first.Count == 1
        ? $"{first[0]} would come first"
        : $"{string.Join(", ", first.Order(StringComparer.OrdinalIgnoreCase).SkipLast(1))} and "
            + $"{first.Order(StringComparer.OrdinalIgnoreCase).Last()} would tie for first";

    /// <summary>The query with the condition on a criterion taken away, as its address says it.</summary>
    private string Relaxed(string query, string criterion) => criterion == "Languages of the team"
        ? query.Replace("&policy=require", "", StringComparison.Ordinal)
        : query.Replace($"need.{_guide.Snapshot.Needs.Single(n => n.Title == criterion).Key}=must",
            $"need.{_guide.Snapshot.Needs.Single(n => n.Title == criterion).Key}=4", StringComparison.Ordinal);

    private static List<(string, double)> WeightsOf(ShownResult result) =>
        [.. result.Picks.Take(1).SelectMany(p => p.Rows).Select(r => (r.Criterion, r.Weight))];
}
