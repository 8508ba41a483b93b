using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

[Collection(SharedBrowser.Name)]
public sealed class ProfileTests(GuideBrowser browser)
{
    [Theory]
    [MemberData(nameof(SitePages.Profiles), MemberType = typeof(SitePages))]
    public async Task A_profile_has_one_title_and_headings_without_gaps(string address)
    {
        var page = await browser.ReadAsync(address);
        var levels = await page.EvaluateAsync<int[]>(
            "() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(h => Number(h.tagName[1]))");
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, l => l == 1);
        Assert.All(levels.Zip(levels.Skip(1)),
            pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    [Theory]
    [MemberData(nameof(SitePages.Profiles), MemberType = typeof(SitePages))]
    public async Task Facts_have_sources_and_the_day_of_the_review(string address)
    {
        var page = await browser.ReadAsync(address);
        foreach (var fact in (string[])["Runs on", "Licence", "First release", "Who decides and pays"])
        {
            var row = page.Locator(".fact-list > div")
                .Filter(new() { Has = page.Locator("dt", new() { HasTextString = fact }) });
            Assert.True(await row.Locator(".sources a[href^=http]").CountAsync() > 0, $"{fact} has no source");
            Assert.Equal(0, await row.Locator(".unknown").CountAsync());
        }

        Assert.Equal(new ProfileFile(address).Reviewed,
            await page.Locator(".reviewed time").GetAttributeAsync("datetime"));
        Assert.Equal(0, await page.Locator(".overdue").CountAsync());
    }

    [Theory]
    [MemberData(nameof(SitePages.Profiles), MemberType = typeof(SitePages))]
    public async Task The_chart_of_releases_has_a_row_for_each_cycle_and_so_has_its_table(string address)
    {
        var page = await browser.ReadAsync(address);
        var cycles = new ProfileFile(address).Count("releases");
        var chart = page.GetByRole(AriaRole.Img, new() { NameRegex = new("Support of each release line") });
        Assert.True(cycles > 0);
        Assert.Equal(cycles, await page.Locator("table.releases tbody tr").CountAsync());
        Assert.Equal(cycles, await chart.Locator("text.cycle").CountAsync());
        foreach (var shape in await chart.Locator("rect.bar").AllAsync())
            Assert.True((await shape.BoundingBoxAsync())!.Width > 0);
    }

    [Theory]
    [MemberData(nameof(SitePages.Profiles), MemberType = typeof(SitePages))]
    public async Task Every_rating_has_its_number_reason_and_source(string address)
    {
        var page = await browser.ReadAsync(address);
        var missing = await page.Locator(".ratings > li").EvaluateAllAsync<string[]>(
            """
            rows => rows.filter(row => {
              const number = Number(row.querySelector('.dots b')?.textContent);
              return !(number >= 0 && number <= 5)
                || !row.querySelector('.why p')?.textContent.trim()
                || !row.querySelector('.why .sources a[href^=http]');
            }).map(row => row.innerText)
            """);
        Defects.AssertNone(missing);
        Assert.Equal(ProfileFile.Ratings, await page.Locator(".ratings > li").CountAsync());
    }

    [Theory]
    [MemberData(nameof(SitePages.Profiles), MemberType = typeof(SitePages))]
    public async Task The_capabilities_stand_in_their_groups_each_with_a_level(string address)
    {
        var page = await browser.OpenAsync(address, Look.Desktop);
        var tables = page.Locator("#capabilities details > table.capabilities");
        Assert.Equal(ProfileFile.CapabilityGroups, await tables.CountAsync());
        Assert.Equal(ProfileFile.Capabilities, await tables.Locator("tbody > tr").CountAsync());
        await page.OpenDetailsAsync();
        var levels = await tables.Locator("tbody > tr .level").AllInnerTextsAsync();
        Assert.Equal(ProfileFile.Capabilities, levels.Count);
        Assert.All(levels, level => Assert.Contains(
            level, (string[])["built in", "official package", "community package", "none", "unknown"]));
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(SitePages.Profiles), MemberType = typeof(SitePages))]
    public async Task A_figure_opens_and_says_what_it_does_and_does_not_say(string address)
    {
        var page = await browser.OpenAsync(address, Look.Desktop);
        await page.Locator("#figures > details > summary").ClickAsync();
        var figures = await page.Locator(".figures details").AllAsync();
        Assert.Equal(new ProfileFile(address).Count("metrics"), figures.Count);
        var first = figures[0];
        var says = first.Locator("p", new() { HasTextString = "Says:" });
        await Assertions.Expect(says).ToBeHiddenAsync();
        await first.Locator("summary").ClickAsync();
        await Assertions.Expect(says).ToBeVisibleAsync();
        await Assertions.Expect(first.Locator("p", new() { HasTextString = "Does not say:" })).ToBeVisibleAsync();

        var silent = await page.Locator(".figures details").EvaluateAllAsync<string[]>(
            "all => all.filter(f => !/Says:.*Does not say:/s.test(f.textContent) || !f.querySelector('.sources "
            + "a')).map(f => f.querySelector('summary').innerText)");
        Defects.AssertNone(silent);
        await page.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(SitePages.Profiles), MemberType = typeof(SitePages))]
    public async Task Points_and_users_are_all_shown_with_sources(string address)
    {
        var page = await browser.ReadAsync(address);
        var file = new ProfileFile(address);
        foreach (var (selector, key) in new[]
            {
            (".strengths > li", "strengths"),
            (".weaknesses > li", "weaknesses"),
            (".pitfalls > li", "pitfalls"),
            ("#users .entries > li", "used-by"),
        })
        {
            var entries = page.Locator(selector);
            Assert.True(file.Count(key) > 0, $"the profile lists no {key}");
            Assert.Equal(file.Count(key), await entries.CountAsync());
            Assert.Equal(file.Count(key), await entries.Locator(".sources > a").CountAsync());
        }
    }

    [Theory]
    [MemberData(nameof(SitePages.Profiles), MemberType = typeof(SitePages))]
    public async Task Links_within_the_page_lead_somewhere(string address)
    {
        var page = await browser.ReadAsync(address);
        Defects.AssertNone(await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href')).filter(h => "
            + "!document.getElementById(h.slice(1)))"));
        var ids = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[id]')].map(e => e.id)");
        Assert.Equal(ids.Distinct(), ids);
    }
}
