using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>With scripts below a path: nothing is asked for outside it.</summary>
[Collection(SecondBrowser.Name)]
public sealed class SitePathTests(GuideBrowser browser) : EditedGuideTest
{
    private const string Path = "/guide";

    private readonly List<string> _failures = [];

    private protected override string SitePath => Path;

    [Fact]
    public async Task The_ranking_and_the_address_follow_the_answers()
    {
        await using var context = await browser.NewReaderAsync(Look.Desktop);
        var page = await OpenAsync(context, "/recommend/all");
        var ranking = new RankingBeside(page);

        await page.GetByRole(AriaRole.Radio, new() { Name = "Large" }).CheckAsync();
        await ranking.SaysAsync("Spring Boot leads so far on your one answer");
        await Assertions.Expect(page).ToHaveURLAsync(AddressOf("/recommend/all?size=large"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the result" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(AddressOf("/recommend/result?size=large"));

        await page.GotoAsync(AddressOf("/compare?f=django&f=rails"));
        var copied = page.WaitForResponseAsync(r => r.Url.Contains("/compare.md", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the Markdown" }).ClickAsync();
        Assert.Equal(200, (await copied).Status);
        Assert.Empty(_failures);
    }

    [Fact]
    public async Task A_text_is_checked_previewed_and_published_while_it_is_written()
    {
        await using var context = await browser.NewReaderAsync(Look.Desktop);
        var page = await OpenAsync(context, "/");
        await SignInAsync(page, "ada@example.org");
        await page.GotoAsync(AddressOf(Flask));

        await page.Locator("#text").FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("\nA sentence typed just now.\n");
        await Assertions.Expect(page.FrameLocator("iframe").GetByText("A sentence typed just now."))
            .ToHaveCountAsync(1);
        await page.Locator("button[value=publish]").ClickAsync();
        await page.ArrivesAtAsync(Path + "/edit/publish/frameworks/flask.md");
        await PublishAsync(page);
        await page.ArrivesAtAsync(Path + Flask + "?published=true");

        await page.GotoAsync(AddressOf("/frameworks/flask"));
        await Assertions.Expect(page.GetByText("A sentence typed just now.")).ToBeVisibleAsync();
        Assert.Empty(_failures);
    }

    private string AddressOf(string address) => new Uri(Guide.Address, Path + address).AbsoluteUri;

    /// <summary>A page that notes what fails, and every request outside the path.</summary>
    private async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => _failures.Add(error);
        page.Console += (_, message) => { if (message.Type == "error") _failures.Add(message.Text); };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(AddressOf("/"), StringComparison.Ordinal))
                _failures.Add(request.Url);
        };
        await page.GotoAsync(AddressOf(address));
        return page;
    }
}
