using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>The choice of colours in the footer.</summary>
[Collection(SecondBrowser.Name)]
public sealed class ThemeTests(GuideBrowser browser)
{
    private const string Background = "() => getComputedStyle(document.body).backgroundColor";

    [Theory]
    [InlineData(false, "Colours: dark")]
    [InlineData(true, "Colours: light")]
    public async Task Colours_follow_the_system_until_a_reader_chooses_and_the_choice_is_kept_without_a_cookie(
        bool isDark, string other)
    {
        await using var reader = await browser.NewReaderAsync(Look.Desktop with { Dark = isDark });
        var page = await reader.NewPageAsync();
        await page.GotoAsync(browser.AddressOf("/"));
        var colours = page.GetByRole(AriaRole.Combobox, new() { Name = "Colours" });
        var bySystem = await page.EvaluateAsync<string>(Background);
        await page.EmulateMediaAsync(new() { ColorScheme = isDark ? ColorScheme.Light : ColorScheme.Dark });
        var byOther = await page.EvaluateAsync<string>(Background);
        await page.EmulateMediaAsync(new() { ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light });
        Assert.NotEqual(bySystem, byOther);

        await colours.SelectOptionAsync(other);
        Assert.Equal(byOther, await page.EvaluateAsync<string>(Background));

        var next = await reader.NewPageAsync();
        await next.GotoAsync(browser.AddressOf("/frameworks"));
        Assert.Equal(byOther, await next.EvaluateAsync<string>(Background));
        Assert.Empty(await reader.CookiesAsync());

        await next.GetByRole(AriaRole.Combobox, new() { Name = "Colours" }).SelectOptionAsync("Colours: as the system");
        await next.ReloadAsync();
        Assert.Equal(bySystem, await next.EvaluateAsync<string>(Background));
    }

    [Fact]
    public async Task Without_scripts_there_is_no_choice()
    {
        var page = await browser.OpenAsync("/", new Look(Scripts: false));
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox)).ToHaveCountAsync(0);
        await page.CloseAsync();
    }
}
