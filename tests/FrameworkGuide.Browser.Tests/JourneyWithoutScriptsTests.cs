using System.Text.RegularExpressions;
using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>The same way with links and forms alone.</summary>
[Collection(SecondBrowser.Name)]
public sealed class JourneyWithoutScriptsTests(GuideBrowser browser)
{
    private static readonly Look Plain = Look.Desktop with { Scripts = false };

    [Fact]
    public async Task Answers_lead_to_a_result_and_back_to_any_question_with_all_answers_kept()
    {
        var page = await browser.OpenAsync("/recommend/all", Plain);
        await page.GetByRole(AriaRole.Radio, new() { Name = "Small" }).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Python" }).CheckAsync();
        await page.Locator("#need-rest-api").GetByLabel("must have").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the result" }).ClickAsync();

        // The form sends every field; the address keeps those that say something.
        await Assertions.Expect(page).ToHaveURLAsync(
            browser.AddressOf("/recommend/result?size=small&language=Python&need.rest-api=must"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Flask");

        await page.GetByRole(AriaRole.Link, new() { Name = "Change REST API" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(
            browser.AddressOf("/recommend/all?size=small&language=Python&need.rest-api=must#need-rest-api"));
        await Assertions.Expect(page.Locator("#need-rest-api")).ToBeInViewportAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Small" })).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Python" })).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("#need-rest-api").GetByLabel("must have")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("#ranking .verdict")).ToContainTextAsync("Flask");
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_wrong_answer_is_told_with_the_way_to_it_and_the_way_on_without_it()
    {
        var page = await browser.OpenAsync("/recommend/all?size=large&language=Java", Plain);
        await page.Locator("#weights > summary").ClickAsync();
        await page.GetByLabel("Weight of the size").FillAsync("a lot");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the result" }).ClickAsync();

        var problems = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(problems)
            .ToContainTextAsync("'a lot' is not a weight; allowed: a number from 0 to 10");
        await Assertions.Expect(page.GetByLabel("Weight of the size")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Weight of the size")).ToHaveValueAsync("a lot");
        await Assertions.Expect(page.GetByLabel("Weight of the size"))
            .ToHaveAccessibleDescriptionAsync(new Regex("'a lot' is not a weight"));
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Large" })).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Java", Exact = true }))
            .ToBeCheckedAsync();

        await problems.GetByRole(AriaRole.Link, new() { Name = "Weight of the size" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Weight of the size")).ToBeInViewportAsync();

        await problems.GetByRole(AriaRole.Link, new() { Name = "See the result without this answer" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf("/recommend/result?size=large&language=Java"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToContainTextAsync("Spring Boot");
        await page.CloseAsync();
    }

    [Fact]
    public async Task Sending_nothing_leads_to_the_questions_with_a_word_about_it()
    {
        var page = await browser.OpenAsync("/recommend/all", Plain);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the result" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Nothing to rank by yet");
        await Assertions.Expect(page.Locator("form.questionnaire")).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_condition_is_taken_back_by_a_link()
    {
        var page = await browser.OpenAsync(SitePages.SomeRuledOut, Plain);
        var ruledOut = page.Locator("section[aria-labelledby=out-title] > ul > li");
        Assert.True(await ruledOut.CountAsync() > 0);

        await ruledOut.First.GetByRole(AriaRole.Link, new() { Name = "Relax" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf(
            "/recommend/result?size=medium&need.rest-api=important&need.admin-back-office=4"));
        await Assertions.Expect(ruledOut).ToHaveCountAsync(0);
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_weight_is_moved_on_the_result_by_its_button()
    {
        var page = await browser.OpenAsync(
            "/recommend/result?size=large&language=Python&need.minimal-and-flexible=important", Plain);
        await page.GetByLabel("Size of the project").FillAsync("0.5");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rank again" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf(
            "/recommend/result?size=large&language=Python&need.minimal-and-flexible=2&weight.size=0.5"));
        await Assertions.Expect(page.GetByLabel("Size of the project")).ToHaveValueAsync("0.5");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/", "Internal admin tool",
        "size=small&need.admin-back-office=important&need.relational-data=important", "admin-back-office", "Django")]
    [InlineData("/recommend", "Business site or shop at low cost",
        "size=small&need.content-and-commerce-sites=important&need.hosting-cost=important"
            + "&need.time-to-market=important",
        "time-to-market", "Laravel")]
    public async Task One_click_on_a_sample_project_fills_the_questions_in(
        string address, string project, string query, string need, string first)
    {
        var page = await browser.OpenAsync(address, Plain);
        if (address == "/")
            await page.GetByText("All 18 sample projects").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex($"^(Start from it.*)?{project}") })
            .ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf($"/recommend?{query}"));
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Small" })).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("#ranking .verdict")).ToContainTextAsync(first);
        await page.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await Assertions.Expect(page.Locator($"[name=pick][value={need}]")).ToBeCheckedAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_home_page_asks_the_first_question()
    {
        var page = await browser.OpenAsync("/", Plain);
        await page.Locator(".hero").GetByRole(AriaRole.Link, new() { Name = "Medium" }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(browser.AddressOf("/recommend?size=medium#language"));
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "Medium" })).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("#language legend")).ToBeInViewportAsync();
        await page.CloseAsync();
    }
}
