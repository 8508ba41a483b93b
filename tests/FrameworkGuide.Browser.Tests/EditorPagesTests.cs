using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>The pages of editors as all may use them.</summary>
[Collection(SecondBrowser.Name)]
public sealed class EditorPagesTests(GuideBrowser browser) : EditedGuideTest
{
    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Pages_of_editors_break_no_rule_of_axe_and_fit_the_window(int width)
    {
        await using var context = await browser.NewReaderAsync(new Look(width));
        var page = await context.NewPageAsync();
        var defects = new List<string>();
        await page.GotoAsync(await Guide.EditorLinkAsync("ada@example.org"));
        await CheckAsync(page, defects);
        await page.GotoAsync(new Uri(Guide.Address, "/edit/sign-in").AbsoluteUri);
        await CheckAsync(page, defects);
        await SignInAsync(page, "ada@example.org");
        await page.GotoAsync(new Uri(Guide.Address, Flask).AbsoluteUri);
        await page.Locator("#text").FillAsync(
            (await page.Locator("#text").InputValueAsync()).Replace("value: 5", "value: 1", StringComparison.Ordinal)
            + "\n\n<b>html</b>\n");
        await Assertions.Expect(page.Locator("#problems")).ToHaveTextAsync("1 warning");
        await CheckAsync(page, defects);
        foreach (var address in (string[])
            [
                "/edit", "/edit/publish/frameworks/flask.md", "/edit/rating/frameworks/flask.md",
                "/edit/rating/frameworks/flask.md?of=needs/rest-api",
                "/edit/release/frameworks/flask.md", "/edit/release/frameworks/flask.md?cycle=",
                "/edit/remove/frameworks/flask.md",
                "/edit/history/frameworks/flask.md", "/edit/changes", "/edit/change/1", "/edit/care", "/edit/help",
                "/edit/new", "/edit/account",
                "/edit/account/second-factor",
            ])
        {
            await page.GotoAsync(new Uri(Guide.Address, address).AbsoluteUri);
            await CheckAsync(page, defects);
        }

        // The key for the app, and a problem at its field.
        await page.Locator("#current").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Set it up" }).ClickAsync();
        await page.Locator("#code").FillAsync("000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn it on" }).ClickAsync();
        await Assertions.Expect(page.Locator("#problem")).ToBeVisibleAsync();
        await CheckAsync(page, defects);

        Defects.AssertNone(defects);
    }

    private static async Task CheckAsync(IPage page, List<string> defects)
    {
        var address = new Uri(page.Url).AbsolutePath;
        await page.LoadAxeAsync();
        await page.OpenDetailsAsync();
        defects.AddRange((await page.RunAxeAsync()).Select(d => $"{address}: {d}"));
        defects.AddRange((await page.EvaluateAsync<string[]>(LayoutScripts.WiderThanTheWindow))
            .Select(d => $"{address}: {d}"));
        // Colours are the same in any window.
        foreach (var (name, media) in page.ViewportSize?.Width == Look.PhoneWidth ? [] : AxeColors.Beside)
        {
            await page.EmulateMediaAsync(media);
            defects.AddRange((await page.RunAxeOnColorsAsync()).Select(d => $"{address}, {name}: {d}"));
        }

        await page.EmulateMediaAsync(AxeColors.Light.Media);
    }
}
