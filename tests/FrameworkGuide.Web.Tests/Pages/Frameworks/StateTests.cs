using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Frameworks;

/// <summary>What is asked for stays: in the form, in the chips and from page to page.</summary>
[Collection(SharedVariedGuide.Name)]
public sealed class StateTests(VariedGuide varied)
{
    private const string Much =
        "?q=words&language=JavaScript&language=Python&style=API%20%26%20%3Cmore%3E&size=small&support=active"
        + "&support=unknown&licence=MIT&capability=orm%3Abuilt-in&capability=mail%3Aunknown&sort=need.api";

    private readonly TestGuide _guide = varied.Guide;

    [Theory]
    [InlineData("?language=c%23", "language=C#")]
    [InlineData("?style=MICROFRAMEWORK&sort=size.large", "style=microframework", "sort=size.large")]
    [InlineData("?q=%20land%20&capability=cache:none", "q=land", "capability=cache:none")]
    [InlineData("?language=&q=&sort=&page=1&x=y")]
    [InlineData(
        Much, "q=words", "language=JavaScript", "language=Python", "style=API & <more>", "size=small", "support=active",
        "support=unknown", "licence=MIT",
        "capability=orm:built-in", "capability=mail:unknown", "sort=need.api")]
    public async Task The_form_holds_what_is_asked_for_and_sends_it_again(string query, params string[] sent)
    {
        var list = await ShownList.OpenAsync(_guide, query);

        Assert.Equal(sent, list.Sent);
        var again = "?" + string.Join('&', list.Sent.Select(s => $"{s[..s.IndexOf('=', StringComparison.Ordinal)]}="
            + $"{Uri.EscapeDataString(s[(s.IndexOf('=', StringComparison.Ordinal) + 1)..])}"));
        Assert.Equal(await ShownList.AllSlugsAsync(_guide, query), await ShownList.AllSlugsAsync(_guide, again));
        var used = sent.Count(s => !s.StartsWith("sort=", StringComparison.Ordinal)
            && !s.StartsWith("q=", StringComparison.Ordinal));
        Assert.Equal(used == 0 ? "Filters" : $"Filters, {used} in use",
            list.Page.Said("details.filter-groups > summary"));
    }

    [Fact]
    public async Task Each_chip_names_one_filter_and_takes_away_that_one_alone()
    {
        var list = await ShownList.OpenAsync(_guide, Much);

        Assert.Equal(
            [
                "“words”", "Language: JavaScript", "Language: Python", "Kind: API & <more>",
                "Suits a project that is: small", "Newest release line: gets bug fixes",
                "Newest release line: unknown", "Licence: MIT", "Object mapping: built in", "Mail: unknown",
            ],
            list.Chips);
        var filters = list.Sent.ToList();
        for (var i = 0; i < list.Chips.Count; i++)
        {
            var without = await ShownList.OpenAsync(_guide, list.ChipAddresses[i]["/frameworks".Length..]);
            Assert.Equal(filters.Where((_, at) => at != i), without.Sent);
            Assert.Equal(list.Chips.Where((_, at) => at != i), without.Chips);
        }
    }

    [Fact]
    public async Task The_last_chip_leads_to_the_whole_list()
    {
        var list = await ShownList.OpenAsync(_guide, "?support=ended");

        Assert.Equal(["/frameworks"], list.ChipAddresses);
        Assert.Equal("60 frameworks", (await ShownList.OpenAsync(_guide, "")).Page.Said(".found-line"));
        Assert.Equal($"{list.Total} frameworks of 60", list.Page.Said(".found-line"));
        Assert.Empty((await ShownList.OpenAsync(_guide, "")).Chips);
        Assert.Empty((await ShownList.OpenAsync(_guide, "?sort=need.api")).Chips);
    }

    [Fact]
    public async Task Fifty_are_on_a_page_and_the_pages_are_linked_both_ways()
    {
        var first = await ShownList.OpenAsync(_guide, "?page=1");
        Assert.Equal((50, 60), (first.Slugs.Count, first.Total));
        Assert.Equal("Page 1 of 2 Next page", first.Page.Said("nav.pages"));

        var second = await ShownList.OpenAsync(_guide, Link(first, "next"));
        Assert.Equal((10, 60), (second.Slugs.Count, second.Total));
        Assert.Equal("Previous page Page 2 of 2", second.Page.Said("nav.pages"));
        Assert.Equal("Frameworks, page 2 – Some guide", second.Page.Document.Title);
        Assert.Equal(60, first.Slugs.Union(second.Slugs).Count());
        Assert.Equal(first.Slugs, (await ShownList.OpenAsync(_guide, Link(second, "prev"))).Slugs);
        Assert.False((await ShownList.OpenAsync(_guide, "?support=ended")).Page.Has("nav.pages"));
    }

    [Fact]
    public async Task From_page_to_page_all_stays()
    {
        const string many = "?q=words%20of&support=active&support=security-only&support=ended&support=no-end-date"
            + "&support=security-end-not-published&support=unknown&capability=mail%3Aunknown&capability=mail%3Anone"
            + "&capability=orm%3Aunknown&capability=cache%3Aunknown&capability=mail%3Aofficial"
            + "&capability=mail%3Acommunity&sort=need.api";
        var first = await ShownList.OpenAsync(_guide, many);
        Assert.InRange(first.Total, 51, 60);

        var second = await ShownList.OpenAsync(_guide, Link(first, "next"));
        Assert.Equal(first.Sent, second.Sent);
        Assert.Equal(first.Chips, second.Chips);
        Assert.Equal(first.Total, second.Total);
        Assert.Empty(first.Slugs.Intersect(second.Slugs));

        // A chip leads to the first page, for the page may be gone.
        Assert.All(second.ChipAddresses, a => Assert.DoesNotContain("page=", a, StringComparison.Ordinal));
        Assert.Equal(first.Sent, (await ShownList.OpenAsync(_guide, Link(second, "prev"))).Sent);
    }

    private static string Link(ShownList list, string relation) =>
        list.Page.One($"nav.pages a[rel={relation}]").GetAttribute("href")!["/frameworks".Length..];
}
