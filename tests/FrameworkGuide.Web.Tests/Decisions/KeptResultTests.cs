using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Decisions;

/// <summary>A result that somebody kept, and what its page says a while later.</summary>
public sealed class KeptResultTests : IDisposable
{
    private readonly KeptGuide _kept = new KeptGuide().Started();

    public void Dispose() => _kept.Dispose();

    [Fact]
    public async Task The_link_of_a_result_leads_to_the_same_result_with_the_day_above_it()
    {
        var result = await _kept.ResultAsync(KeptGuide.Answers);
        var address = result.One(".keep a[href*='/recommend/result']").GetAttribute("href")!;
        Assert.Equal("/recommend/result" + _kept.Keep(), address);

        var page = await ShownPage.OkAsync(_kept.Guide, address);

        Assert.StartsWith("As of 24 Nov 2026 (UTC)", page.Said(".kept-as-of"), StringComparison.Ordinal);
        Assert.Equal(
            "Nothing behind this result has changed. Last checked: 24 Nov 2026 (UTC).",
            page.Said(".since .lead"));
        Assert.False(page.Has(".since-changes"));
        Assert.Equal("noindex", page.One("meta[name=robots]").GetAttribute("content"));
        Assert.Equal(Outcome(result), Outcome(page));
        var main = page.One("#main").TextContent;
        Assert.True(
            main.IndexOf("What changed since", StringComparison.Ordinal)
            < main.IndexOf(page.Said("h1.verdict")[..10], StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_editors_and_disk_published_since_is_told_with_day_reason_and_sources()
    {
        var before = await _kept.ResultAsync(KeptGuide.Answers);
        var query = _kept.Keep();
        _kept.Publish("2026-11-26", KeptGuide.Alpha, KeptGuide.Rating("api", 5), KeptGuide.Rating("api", 1));
        _kept.On("2026-11-28");
        using (var editor = await EditorClient.SignedInAsync(_kept.Guide))
        {
            await editor.ReplaceAsync(KeptGuide.Beta, KeptGuide.Rating("data", 4), KeptGuide.Rating("data", 4.5));
            await editor.PublishAsync(KeptGuide.Beta, "Measured again.");
            await editor.ReplaceAsync("needs/twins.md", "How it is rated.", "How it is rated now.");
            await editor.PublishAsync("needs/twins.md");
        }

        var page = await _kept.ResultAsync(query);

        Assert.Equal(
            [
                "28 Nov 2026 Data of Beta: 4 to 4.5. Beta and <i>data</i>. Source: example.org/…/data",
                "26 Nov 2026 API of Alpha: 5 to 1. Alpha and <i>api</i>. Source: example.org/…/api",
            ],
            page.AllSaid(".since-changes > li"));
        Assert.Equal("Beta is first now; before, it was Alpha.", page.Said(".since .lead"));
        Assert.Equal(
            ["Beta 2 1", "Alpha 1 2"],
            page.AllSaid(".since tbody tr").Select(r => string.Join(' ', r.Split(' ').Take(3))));
        Assert.Equal(before.Said("h1.verdict"), page.AllSaid(".since-verdicts dd")[0]);
        Assert.Equal(before.AllSaid("#outcome .pick"), page.AllSaid("#outcome .pick"));
        Assert.StartsWith("1 other document of the guide changed without affecting this result.",
            page.Said(".since .fine:not(:last-child)"), StringComparison.Ordinal);
        var today = await ShownPage.OkAsync(_kept.Guide, page.One(".kept-as-of a").GetAttribute("href")!);
        Assert.Equal(page.AllSaid(".since-verdicts dd")[1], today.Said("h1"));
    }

    [Fact]
    public async Task Answers_mean_what_they_meant_when_their_need_language_and_weight_have_gone()
    {
        var before = await _kept.ResultAsync("?size=small&language=CoffeeScript&need.twins=must");
        var query = _kept.Keep("?size=small&language=CoffeeScript&need.twins=must");
        _kept.Publish("2026-11-25", content =>
        {
            content.Delete("needs/twins.md");
            content.Write("site.yml", "title: Some guide\nweights: {size: 5, language: 3}\nmust-threshold: 3\n");
            content.Write("languages.yml", content.Read("languages.yml")
                .Replace("- name: CoffeeScript\n  near: {JavaScript: 0.75}\n", "", StringComparison.Ordinal));
            foreach (var slug in (string[])["alpha", "beta", "delta", "epsilon"])
                content.Write($"frameworks/{slug}.md", string.Join('\n', content.Read($"frameworks/{slug}.md")
                    .Split('\n').Where(l => !l.StartsWith("  twins:", StringComparison.Ordinal))));
        });

        var page = await _kept.ResultAsync(query);

        Assert.Equal(before.Said("h1"), page.Said("h1.verdict"));
        var told = page.AllSaid(".since-changes b");
        Assert.Contains("Need removed: “Twins”; your answer to it no longer counts.", told);
        Assert.Contains("Weight of the size: 2 to 5.", told);
        Assert.Contains("Lowest rating that meets a must-have: 2.5 to 3.", told);
        Assert.Contains("Closeness of Gamma to the languages of the team: 0.75 to 0.", told);
        Assert.Equal(4, told.Count);
        Assert.All(page.AllSaid(".since-changes time"), day => Assert.Equal("25 Nov 2026", day));
        Assert.Equal(HttpStatusCode.OK, await _kept.Guide.StatusOfAsync(
            page.One(".kept-as-of a").GetAttribute("href")!));
    }

    [Fact]
    public async Task Support_that_ends_by_itself_is_told_on_the_day_after_its_last()
    {
        var query = _kept.Keep();
        _kept.On("2026-12-03");
        Assert.Empty((await _kept.ResultAsync(query)).AllSaid(".since-changes > li"));

        _kept.On("2027-03-01");
        var page = await _kept.ResultAsync(query);

        Assert.Equal(["4 Feb 2027 Support of Alpha 1 ended 3 Feb 2027. Source: example.org/…/1"],
            page.AllSaid(".since-changes > li"));
        Assert.Equal("Alpha stays first.", page.Said(".since .lead"));
    }

    [Fact]
    public async Task A_content_that_comes_back_is_kept_from_the_time_that_the_date_says()
    {
        var first = _kept.Keep();
        _kept.Publish("2026-11-25", KeptGuide.Alpha, KeptGuide.Rating("api", 5), KeptGuide.Rating("api", 4));
        _kept.Publish("2026-11-26", KeptGuide.Alpha, KeptGuide.Rating("api", 4), KeptGuide.Rating("api", 5));
        var second = _kept.Keep();
        Assert.Equal(first[..^2], second[..^2]);
        Assert.Equal("Nothing behind this result has changed. Last checked: 26 Nov 2026 (UTC).",
            (await _kept.ResultAsync(first)).Said(".since .lead"));

        _kept.Publish("2026-11-27", KeptGuide.Alpha, KeptGuide.Rating("api", 5), KeptGuide.Rating("api", 3));

        foreach (var query in (string[])[first, second])
            Assert.StartsWith("27 Nov 2026 API of Alpha: 5 to 3.",
                Assert.Single((await _kept.ResultAsync(query)).AllSaid(".since-changes > li")),
                StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shortlist_is_kept_too()
    {
        const string answers = "?size=small&need.api=important&only=alpha&only=beta";
        var query = _kept.Keep(answers);
        _kept.Publish("2026-11-25", content =>
        {
            content.Write("frameworks/gamma.md", content.Read("frameworks/gamma.md")
                .Replace(KeptGuide.Rating("api", 1.5), KeptGuide.Rating("api", 5), StringComparison.Ordinal));
            content.Delete("frameworks/beta.md");
            content.Delete("projects/shop.md");
        });

        var page = await _kept.ResultAsync(query);

        Assert.Equal(["Framework removed: Beta."], page.AllSaid(".since-changes b"));
        Assert.Equal(["Beta 2 not listed"], page.AllSaid(".since tbody tr").Select(
            r => string.Join(' ', r.Split(' ').Take(4))));
    }

    /// <summary>What a result says, but for what can be done with it, which is another thing once it is kept.</summary>
    private static string Outcome(ShownPage page)
    {
        var outcome = page.One("#outcome");
        foreach (var done in outcome.QuerySelectorAll(":scope > .links, :scope > .keep").ToList())
            done.Remove();
        return ShownPage.Shown(outcome.InnerHtml);
    }
}
