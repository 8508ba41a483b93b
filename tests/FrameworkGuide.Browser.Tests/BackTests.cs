using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>Whoever comes back to a form finds it saying what the page beside it says.</summary>
[Collection(SecondBrowser.Name)]
public sealed class BackTests(GuideBrowser browser)
{
    private const string Answered = "() => [new URLSearchParams(location.search).get('size'), "
        + "document.querySelector('input[name=size]:checked').value]";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_questionnaire_and_its_ranking_agree(bool withScript)
    {
        var page = await OpenAsync("/recommend/all?size=small", withScript);

        // The answer to the last choice comes only after the page is left.
        await page.RouteAsync(
            url => new Uri(url).Query.Contains("size=large", StringComparison.Ordinal), route => route.AbortAsync());
        await page.Locator("input[name=size][value=large]").CheckAsync();
        await LeaveAndComeBackAsync(page);
        await page.UnrouteAllAsync();

        var said = await page.EvaluateAsync<string[]>(Answered);
        Assert.Equal(said[0], said[1]);
        await Assertions.Expect(page.Locator("#ranking .verdict"))
            .ToContainTextAsync(said[0] == "small" ? "Flask" : "Spring Boot");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_filters_and_the_list_agree(bool withScript)
    {
        var page = await OpenAsync("/frameworks", withScript);
        await page.RouteAsync(
            url => new Uri(url).Query.Contains("language=Java", StringComparison.Ordinal), route => route.AbortAsync());
        await page.Locator(".filters input[value=Java]").CheckAsync();
        await LeaveAndComeBackAsync(page);

        await Assertions.Expect(page.Locator(".filters input[value=Java]")).Not.ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("#found [data-announce]")).ToHaveTextAsync("6 frameworks");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_chooser_and_the_comparison_agree(bool withScript)
    {
        var page = await OpenAsync("/compare?f=django&f=rails", withScript);
        await page.Locator(".chooser input[value=django]").UncheckAsync();
        await LeaveAndComeBackAsync(page);

        await Assertions.Expect(page.Locator(".chooser input[value=django]")).ToBeCheckedAsync();
        await page.CloseAsync();
    }

    /// <summary>Scripts run, so that a test can look; ours is kept away where it should not.</summary>
    private async Task<IPage> OpenAsync(string address, bool withScript)
    {
        var page = await browser.OpenAsync("/about", Look.Desktop);
        if (!withScript)
            await page.RouteAsync("**/js/site*.js", route => route.AbortAsync());
        await page.GotoAsync(browser.AddressOf(address));
        return page;
    }

    private static async Task LeaveAndComeBackAsync(IPage page)
    {
        await page.Locator(".wordmark").ClickAsync();
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/");
        await page.GoBackAsync();
    }
}
