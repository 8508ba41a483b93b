using System.Text.RegularExpressions;
using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>From the first question to the result, as a chooser goes it.</summary>
[Collection(SecondBrowser.Name)]
public sealed class JourneyTests(GuideBrowser browser)
{
    [Fact]
    public async Task The_ranking_and_the_address_follow_the_answers_and_the_button_leads_to_the_result()
    {
        var page = await browser.OpenAsync("/recommend/all", Look.Desktop);
        var ranking = new RankingBeside(page);
        await ranking.SaysAsync("Nothing is answered yet.");

        await page.GetByRole(AriaRole.Radio, new() { Name = "Large" }).CheckAsync();
        await ranking.SaysAsync("Spring Boot leads so far on your one answer");
        await ranking.IsAnnouncedAsync();
        await Assertions.Expect(page.Locator("#ranking li").First).ToContainTextAsync("Spring Boot");
        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf("/recommend/all?size=large"));

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Python" }).CheckAsync();
        await page.Locator("#need-admin-back-office").GetByLabel("must have").CheckAsync();
        await ranking.SaysAsync("Django");
        await ranking.IsAnnouncedAsync();
        await Assertions.Expect(page)
            .ToHaveURLAsync(browser.AddressOf("/recommend/all?size=large&language=Python&need.admin-back-office=must"));
        var verdict = await ranking.Verdict.InnerTextAsync();

        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Large" })).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Python" })).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("#need-admin-back-office").GetByLabel("must have")).ToBeCheckedAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Show the result" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(
            browser.AddressOf("/recommend/result?size=large&language=Python&need.admin-back-office=must"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(verdict);

        await page.GoBackAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Python" })).ToBeCheckedAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task An_answer_taken_back_is_gone_from_ranking_and_address()
    {
        var page = await browser.OpenAsync("/recommend/all?size=large", Look.Desktop);
        await page.Locator("#size").GetByRole(AriaRole.Radio, new() { Name = "Does not matter" }).CheckAsync();
        await new RankingBeside(page).SaysAsync("Nothing is answered yet.");
        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf("/recommend/all"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_wrong_weight_is_told_at_once_and_the_last_good_address_stays()
    {
        var page = await browser.OpenAsync("/recommend/all?size=large", Look.Desktop);
        var ranking = new RankingBeside(page);
        await page.Locator("#weights > summary").ClickAsync();
        var weight = page.GetByLabel("Weight of the size");

        await weight.FillAsync("a lot");
        await ranking.SaysAsync("'a lot' is not a weight; allowed: a number from 0 to 10 such as 2.5");
        await ranking.IsAnnouncedAsync();
        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf("/recommend/all?size=large"));

        await weight.FillAsync("2.5");
        await ranking.SaysAsync("Spring Boot leads so far on your one answer");
        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf("/recommend/all?size=large&weight.size=2.5"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_weight_moved_on_the_result_changes_outcome_title_and_address()
    {
        var page = await browser.OpenAsync(
            "/recommend/result?size=large&need.minimal-and-flexible=important", Look.Desktop);
        var verdict = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        await Assertions.Expect(verdict).ToContainTextAsync("Spring Boot");
        var title = await page.TitleAsync();

        await page.GetByLabel("Size of the project").FillAsync("0.1");
        await Assertions.Expect(verdict).Not.ToContainTextAsync("Spring Boot");
        await Assertions.Expect(verdict).ToContainTextAsync("Flask");
        await Assertions.Expect(page.Locator("#announcer[role=status]"))
            .ToHaveTextAsync(await verdict.InnerTextAsync());
        await Assertions.Expect(page).ToHaveURLAsync(
            browser.AddressOf("/recommend/result?size=large&need.minimal-and-flexible=2&weight.size=0.1"));
        Assert.NotEqual(title, await page.TitleAsync());

        var sentence = await verdict.InnerTextAsync();
        await page.ReloadAsync();
        await Assertions.Expect(verdict).ToHaveTextAsync(sentence);
        await Assertions.Expect(page.GetByLabel("Size of the project")).ToHaveValueAsync("0.1");
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_wrong_weight_on_the_result_is_told_beside_it_and_the_outcome_stays()
    {
        var page = await browser.OpenAsync(SitePages.Close, Look.Desktop);
        var verdict = page.GetByRole(AriaRole.Heading, new() { Level = 1 });
        var before = await verdict.InnerTextAsync();

        await page.GetByLabel("Size of the project").FillAsync("11");
        await Assertions.Expect(page.Locator("form output")).ToContainTextAsync("'11' is not a weight");
        await Assertions.Expect(verdict).ToHaveTextAsync(before);

        await page.GetByLabel("Size of the project").FillAsync("10");
        await Assertions.Expect(page.Locator("form output")).ToBeEmptyAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Where_the_network_fails_the_answers_stay_and_the_button_works_when_it_is_back()
    {
        var page = await browser.OpenAsync("/recommend/all", Look.Desktop);
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.RouteAsync(new Regex(@"/recommend/all\?"), route => route.AbortAsync());
        var failed = RequestFailedAsync(page);
        await page.GetByRole(AriaRole.Radio, new() { Name = "Large" }).CheckAsync();
        await failed;
        await page.UnrouteAllAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Show the result" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf("/recommend/result?size=large"));
        Assert.Empty(errors);
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_leads_from_the_home_page_to_a_result()
    {
        var page = await browser.OpenAsync("/", Look.Desktop);
        await page.TabToAsync("main a[href='/recommend']");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync(browser.AddressOf("/recommend"));
        await page.TabToAsync("button[name=step]");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync(browser.AddressOf("/recommend?step=team"));

        // The stop is the choice "does not matter", the last one; up from there is "large".
        await page.TabToAsync("[name=size]");
        await page.Keyboard.PressAsync("ArrowUp");
        await page.TabToAsync("[name=language][value=Python]");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf("/recommend?size=large&language=Python"));
        await page.TabToAsync("button[name=step]");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync(browser.AddressOf("/recommend?step=needs&size=large&language=Python"));

        await page.TabToAsync("[name=pick][value=rest-api]");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page).ToHaveURLAsync(
            browser.AddressOf("/recommend?step=needs&size=large&language=Python&need.rest-api=important"));
        await page.TabToAsync("[name=must][value=rest-api]");
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page).ToHaveURLAsync(
            browser.AddressOf("/recommend?step=needs&size=large&language=Python&need.rest-api=must"));
        await page.TabToAsync("button[formaction]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page)
            .ToHaveURLAsync(browser.AddressOf("/recommend/result?size=large&language=Python&need.rest-api=must"));
        await Assertions.Expect(page.Locator("h1.verdict")).ToBeVisibleAsync();

        await page.TabToAsync("[name='weight.size']");
        await page.Keyboard.TypeAsync("0");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"weight\.size=0$"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_nothing_is_shown_that_would_have_to_follow()
    {
        var plain = Look.Desktop with { Scripts = false };
        var page = await browser.OpenAsync("/recommend/all", plain);
        await Assertions.Expect(page.Locator("#ranking")).Not.ToBeVisibleAsync();
        await page.CloseAsync();

        page = await browser.OpenAsync("/recommend/all?size=small", plain);
        await Assertions.Expect(page.Locator("#ranking"))
            .ToContainTextAsync("For the answers you opened this page with.");
        await Assertions.Expect(page.Locator("#ranking .without-scripts")).ToBeVisibleAsync();
        await page.CloseAsync();

        page = await browser.OpenAsync("/recommend/result?size=small", Look.Phone with { Scripts = false });
        await Assertions.Expect(page.Locator(".slider").First).Not.ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".verdict-now")).Not.ToBeVisibleAsync();
        await page.CloseAsync();
    }

    private static async Task RequestFailedAsync(IPage page)
    {
        var failed = new TaskCompletionSource();
        page.RequestFailed += (_, _) => failed.TrySetResult();
        await failed.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }
}
