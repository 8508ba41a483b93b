using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Compare;

[Collection(SharedComparingGuide.Name)]
public sealed class ChooserTests(ComparingGuide comparing)
{
    private static readonly string[] Slugs = ["eta", "alpha", "beta", "delta", "epsilon", "gamma", "zeta"];

    private readonly TestGuide _guide = comparing.Guide;

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("?only=differences")]
    [InlineData("?g=alpha")]
    public async Task Nothing_named_is_no_mistake_but_the_chooser(string query)
    {
        var page = await ShownPage.OkAsync(_guide, "/compare" + query);

        Assert.Equal("Compare frameworks", page.Said("h1"));
        Assert.False(page.Has(".problems"));
        Assert.False(page.Has("table.comparison"));
        Assert.Equal(Slugs, page.Document.QuerySelectorAll("form.chooser input[name=f]")
            .Select(i => i.GetAttribute("value")));
        Assert.Empty(Ticked(page));
        Assert.Equal("get", page.One("form.chooser").GetAttribute("method"));
        Assert.Equal("/compare", page.One("form.chooser").GetAttribute("action"));
    }

    [Theory]
    [InlineData("?f=gamma&f=alpha", "alpha gamma")]
    [InlineData("?f=gamma&f=alpha&only=differences", "alpha gamma")]
    [InlineData("?f=alpha", "alpha")]
    [InlineData("?f=beta&f=nobody&f=zeta", "beta zeta")]
    [InlineData("?f=alpha&f=beta&f=gamma&f=delta&f=epsilon&f=zeta&f=eta", "eta alpha beta delta epsilon gamma zeta")]
    [InlineData("?f=alpha&f=alpha", "alpha")]
    public async Task What_was_ticked_stays_ticked(string query, string ticked)
    {
        var page = await ShownPage.OpenAsync(_guide, "/compare" + query);

        Assert.Equal(ticked.Split(' ').Select(s => $"f={s}"), Ticked(page));
        Assert.Equal(query.Contains("only=differences", StringComparison.Ordinal),
            page.Has("form.chooser input[name=only][value=differences]"));
    }

    [Fact]
    public async Task What_the_chooser_sends_is_compared()
    {
        var page = await ShownPage.OkAsync(_guide, "/compare?f=zeta&f=beta");
        var sent = string.Join('&', Ticked(page));

        Assert.Equal(["Beta", "Zeta"], (await ComparedTable.OpenAsync(_guide, "?" + sent)).Names);
    }

    [Fact]
    public async Task A_guide_of_many_takes_slugs_in_fields_and_keeps_them()
    {
        using var guide = new TestGuide(content =>
        {
            for (var i = 0; i < 31; i++)
                content.Write($"frameworks/f{i:00}.md", Some.Framework($"F{i:00}"));
        });
        guide.Start(watch: false, ("FrameworkGuide:RateLimit", "0"));

        Assert.Equal(6, (await ShownPage.OkAsync(guide, "/compare")).Document
            .QuerySelectorAll("form.chooser input[name=f]").Length);
        var page = await ShownPage.OpenAsync(guide, "/compare?f=f07&f=&f=f99&f=f03&f=");
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["There is no framework 'f99'; the list is at /api/v1/frameworks; did you mean 'f09'?"],
            page.AllSaid(".problems li"));
        Assert.Equal(["f07", "f03", null, null, null, null],
            page.Document.QuerySelectorAll("form.chooser input[name=f]").Select(i => i.GetAttribute("value")));
    }

    [Theory]
    [InlineData(0, "This guide has 0 frameworks; it takes two to compare.")]
    [InlineData(1, "This guide has 1 framework; it takes two to compare.")]
    public async Task A_guide_of_fewer_than_two_says_so(int count, string said)
    {
        using var guide = new TestGuide(content =>
        {
            for (var i = 0; i < count; i++)
                content.Write($"frameworks/f{i}.md", Some.Framework($"F{i}"));
        });
        guide.Start(watch: false);

        var page = await ShownPage.OkAsync(guide, "/compare");
        Assert.Equal(said, page.Said(".compare .unknown"));
        Assert.False(page.Has("form.chooser"));
        Assert.Equal(HttpStatusCode.BadRequest, (await ShownPage.OpenAsync(guide, "/compare?f=f0")).Status);
    }

    private static List<string> Ticked(ShownPage page) =>
        [.. page.Checked().Where(c => c.StartsWith("f=", StringComparison.Ordinal))];
}
