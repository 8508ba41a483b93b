using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>What is seen before anything is read, and how much there is to scroll.</summary>
[Collection(SharedBrowser.Name)]
public sealed class GlanceTests(GuideBrowser browser)
{
    private const int PhoneHeight = 844;

    [Theory]
    [MemberData(nameof(SitePages.Profiles), MemberType = typeof(SitePages))]
    public async Task A_profile_says_on_its_first_screen_what_it_is_for_whom_how_long_and_how_good(string address)
    {
        foreach (var (look, height, screens) in new[] { (Look.Desktop, 900, 1), (Look.Phone, PhoneHeight, 2) })
        {
            var page = await browser.OpenAsync(address, look);
            await page.SetViewportSizeAsync(look.Width, height);
            foreach (var said in (string[])["h1", ".lead", "#facts .support", "#facts .sizes >> nth=-1",
                "#facts dt:text('Rated highest for') + dd", "#facts dt:text('Rated lowest for') + dd"])
            {
                var box = (await page.Locator(said).First.BoundingBoxAsync())!;
                Assert.True(box.Y + box.Height <= height * screens, $"{said} ends at {box.Y + box.Height}");
            }

            await page.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(SitePages.Profiles), MemberType = typeof(SitePages))]
    public async Task A_profile_is_at_most_eight_screens_on_a_phone(string address)
    {
        var page = await browser.OpenAsync(address, Look.Phone);
        await page.SetViewportSizeAsync(Look.PhoneWidth, PhoneHeight);
        Assert.InRange(
            await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight"), PhoneHeight, 8 * PhoneHeight);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("#capability-orm", "#capability-orm", true)]
    [InlineData("#capability-orm", "#capability-orm", false)]
    [InlineData("#figures", ".figures > li >> nth=0", true)]
    [InlineData("#about", "#about .prose", true)]
    public async Task A_link_opens_what_it_leads_to(string hash, string shown, bool scripts)
    {
        var page = await browser.OpenAsync("/frameworks/rails", Look.Phone with { Scripts = scripts });
        await Assertions.Expect(page.Locator(shown)).ToBeHiddenAsync();
        await page.GotoAsync(browser.AddressOf("/frameworks/rails" + hash));
        await Assertions.Expect(page.Locator(shown)).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task On_paper_everything_is_open()
    {
        var page = await browser.OpenAsync("/frameworks/rails", Look.Sheet);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var shown in (string[])["#capability-orm", ".figures .sources >> nth=0", ".ratings .why >> nth=0",
            "#users li >> nth=0", "#about .prose", "table.releases"])
            await Assertions.Expect(page.Locator(shown)).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task A_result_has_a_row_for_each_framework_whose_bar_is_as_wide_as_its_room(int width)
    {
        var page = await browser.OpenAsync(SitePages.Close, new Look(width));
        var bars = page.Locator(".ranking-picture .places");
        Assert.Equal(6, await bars.CountAsync());
        var unfilled = await bars.EvaluateAllAsync<double[]>(
            """
            bars => bars.map(bar => Math.abs(bar.getBoundingClientRect().width
              - [...bar.querySelectorAll('rect')].reduce((sum, part) => sum + part.width.baseVal.value, 0)))
            """);
        Assert.All(unfilled, u => Assert.InRange(u, 0, width / 50.0));
        await Assertions.Expect(page.Locator(".ranking-picture .decides")).ToContainTextAsync("What decides");
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_scale_of_a_comparison_leads_to_its_row()
    {
        var page = await browser.OpenAsync(
            "/compare?f=django&f=laravel&size=medium&need.rest-api=important", Look.Phone);
        await Assertions.Expect(page.Locator("#need-realtime")).ToBeHiddenAsync();
        await page.Locator(".comparison-picture summary").ClickAsync();
        await page.Locator(".plots a[href='#need-realtime']").ClickAsync();
        await Assertions.Expect(page.Locator("#need-realtime")).ToBeInViewportAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Home_shows_six_sample_projects_and_the_others_behind_all()
    {
        var page = await browser.OpenAsync("/", Look.Desktop);
        await Assertions.Expect(page.Locator(".samples > li:visible")).ToHaveCountAsync(6);
        await page.GotoAsync(browser.AddressOf("/#projects"));
        await Assertions.Expect(page.Locator(".samples > li:visible"))
            .ToHaveCountAsync(Directory.GetFiles(Path.Combine(Checkout.Content, "projects")).Length);
        await page.CloseAsync();
    }
}
