using System.Text.Json.Nodes;
using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>Signing in with the company's account, as a browser follows its links, cookies and policies.</summary>
[Collection(SecondBrowser.Name)]
public sealed class CompanySignInTests(GuideBrowser browser) : IAsyncLifetime
{
    private CompanyProvider _provider = null!;
    private GuideProgram _guide = null!;

    public async Task InitializeAsync()
    {
        _provider = await CompanyProvider.StartAsync();
        _provider.HasPage = true;
        _provider.Claims = new JsonObject
        {
            ["sub"] = "ada-1",
            ["email"] = "ada@example.org",
            ["groups"] = new JsonArray("guide-editors"),
        };
        _guide = await GuideProgram.StartAsync(
            Checkout.Content, settings: _provider.Settings().Select(s => $"--{s.Name}={s.Value}"));
    }

    public async Task DisposeAsync()
    {
        await _guide.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_is_reached_with_the_keyboard_and_needs_no_scripts(bool scripts)
    {
        await using var context = await browser.NewReaderAsync(new Look(Scripts: scripts));
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(_guide.Address, "/edit/care").AbsoluteUri);
        Assert.EndsWith("/edit/sign-in?from=%2Fedit%2Fcare", page.Url, StringComparison.Ordinal);

        await PressOnAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Sign in with your company's account" }));
        await page.WaitForURLAsync(_provider.Url + "/authorize?**");
        await PressOnAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Go on as Ada" }));

        await page.ArrivesAtAsync("/edit/care");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "ada@example.org" })).ToBeVisibleAsync();
        var cookies = await context.CookiesAsync();
        Assert.All(cookies, c => Assert.Equal("/edit", c.Path));
        Assert.DoesNotContain(cookies, c => c.Name.Contains("company-", StringComparison.Ordinal)
            || c.Name.Contains("nonce-", StringComparison.Ordinal));

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("You are signed out here");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task The_page_with_both_ways_breaks_no_rule_of_axe_and_fits_the_window(int width)
    {
        await using var context = await browser.NewReaderAsync(new Look(width));
        var page = await context.NewPageAsync();
        var defects = new List<string>();
        foreach (var address in (string[])["/edit/sign-in", "/edit/sign-in/callback", "/edit/sign-in?ended=true"])
        {
            await page.GotoAsync(new Uri(_guide.Address, address).AbsoluteUri);
            await page.LoadAxeAsync();
            defects.AddRange((await page.RunAxeAsync()).Select(d => $"{address}: {d}"));
            defects.AddRange(await page.EvaluateAsync<string[]>(LayoutScripts.WiderThanTheWindow));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            defects.AddRange((await page.RunAxeOnColorsAsync()).Select(d => $"{address}, dark: {d}"));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        }

        Defects.AssertNone(defects);
    }

    /// <summary>Goes from one element to the next until it is this one, and presses Enter there.</summary>
    private static async Task PressOnAsync(IPage page, ILocator link)
    {
        for (var steps = 0; steps < 40; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await link.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                await page.Keyboard.PressAsync("Enter");
                return;
            }
        }

        Assert.Fail("The keyboard does not reach it.");
    }
}
