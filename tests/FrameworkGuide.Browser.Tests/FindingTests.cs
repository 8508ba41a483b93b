using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>Lists and search as a reader uses them.</summary>
[Collection(SecondBrowser.Name)]
public sealed class FindingTests(GuideBrowser browser)
{
    private static readonly Look WithoutScripts = new(Scripts: false);

    [Fact]
    public async Task The_list_follows_the_filters_and_the_address_holds_them()
    {
        var page = await browser.OpenAsync("/frameworks", Look.Desktop);
        await FoundAsync(page, "6 frameworks");

        await Choice(page, "Python").CheckAsync();
        await FoundAsync(page, "2 frameworks of 6");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "2 frameworks of 6" }))
            .ToHaveCountAsync(1);
        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf("/frameworks?language=Python"));
        await Assertions.Expect(Choice(page, "Python")).ToBeFocusedAsync();

        await Choice(page, "microframework").CheckAsync();
        await FoundAsync(page, "1 framework of 6");
        await Assertions.Expect(page)
            .ToHaveURLAsync(browser.AddressOf("/frameworks?language=Python&style=microframework"));
        await Assertions.Expect(page.Locator(".cards h2 a")).ToHaveTextAsync(["Flask"]);

        await page.ReloadAsync();
        await Assertions.Expect(Choice(page, "microframework")).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Kind: microframework, remove" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf("/frameworks?language=Python"));
        await Assertions.Expect(page.Locator(".cards h2 a")).ToHaveTextAsync(["Django", "Flask"]);
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_list_follows_the_words_as_they_are_typed_and_the_order_that_is_chosen()
    {
        var page = await browser.OpenAsync("/frameworks", Look.Desktop);
        var words = page.GetByLabel("Words in names and texts");
        await words.PressSequentiallyAsync("djngo");
        await Assertions.Expect(page.Locator("#found")).ToContainTextAsync("Nothing has “djngo”; these are for django");
        await Assertions.Expect(page.Locator(".cards h2 a").First).ToHaveTextAsync("Django");
        await Assertions.Expect(words).ToHaveValueAsync("djngo");
        await Assertions.Expect(words).ToBeFocusedAsync();

        await words.FillAsync("");
        await page.GetByLabel("Sort by").SelectOptionAsync("Large project");
        await Assertions.Expect(page.Locator("#found .found-line"))
            .ToHaveTextAsync("6 frameworks, sorted by Large project");
        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf("/frameworks?sort=size.large"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task Filters_open_on_a_phone_stay_open_while_they_are_used()
    {
        var page = await browser.OpenAsync("/frameworks", Look.Phone);
        await Assertions.Expect(Choice(page, "Ruby")).Not.ToBeVisibleAsync();
        await page.GetByText("Filters", new() { Exact = true }).ClickAsync();
        await Choice(page, "Ruby").CheckAsync();
        await Assertions.Expect(page.GetByText("Filters, 1 in use")).ToBeVisibleAsync();
        await Assertions.Expect(Choice(page, "Ruby")).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_a_button_sends_the_filters()
    {
        var page = await browser.OpenAsync("/frameworks", WithoutScripts);
        await Choice(page, "Python").CheckAsync();
        await Choice(page, "Ruby").CheckAsync();
        await page.GetByLabel("Sort by").SelectOptionAsync("Time to market");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await FoundAsync(page, "3 frameworks of 6");
        Assert.Contains("language=Python", page.Url, StringComparison.Ordinal);
        Assert.Contains("sort=need.time-to-market", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(Choice(page, "Ruby")).ToBeCheckedAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Chosen_cards_are_compared()
    {
        var page = await browser.OpenAsync("/frameworks", WithoutScripts);
        await page.GetByLabel("Compare Django").CheckAsync();
        await page.GetByLabel("Compare Ruby on Rails").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare selected" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Django and Ruby on Rails compared");
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_box_in_the_header_finds_frameworks_needs_and_guides_by_keyboard()
    {
        var page = await browser.OpenAsync("/about", Look.Desktop);
        await page.Locator(".site-header input[type=search]").FocusAsync();
        await page.Keyboard.TypeAsync("secur");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf("/search?q=secur"));
        await Assertions.Expect(page.Locator("main h2")).ToHaveTextAsync(["Frameworks", "Needs", "Guides"]);
        await Assertions.Expect(page.Locator("main mark").First).ToContainTextAsync("ecur");

        await page.GetByRole(AriaRole.Link, new() { Name = "Secure by default" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf("/methodology#need-security-defaults"));
        await Assertions.Expect(page.Locator("#need-security-defaults")).ToBeInViewportAsync();
        await page.CloseAsync();
    }

    private static ILocator Choice(IPage page, string label) =>
        page.GetByRole(AriaRole.Checkbox, new() { Name = label }).And(page.Locator(".filters input"));

    private static Task FoundAsync(IPage page, string words) =>
        Assertions.Expect(page.Locator("#found [data-announce]")).ToHaveTextAsync(words);
}
