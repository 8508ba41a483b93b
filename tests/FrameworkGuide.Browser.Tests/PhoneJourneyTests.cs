using System.Text.RegularExpressions;
using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>From questions to a result on a phone.</summary>
[Collection(SecondBrowser.Name)]
public sealed class PhoneJourneyTests(GuideBrowser browser)
{
    [Theory]
    [InlineData("/recommend/all?size=small", 390, 667)]
    [InlineData(
        "/recommend/all?size=medium&need.rest-api=important&need.data-science-ml=must&need.admin-back-office=must",
        390, 667)]
    [InlineData(
        "/recommend/all?size=small&need.data-science-ml=must&need.enterprise-integration=important&weighting=unknown",
        320, 568)]
    public async Task On_a_phone_the_ranking_stays_in_sight_and_covers_nothing_that_has_the_focus(
        string address, int width, int height)
    {
        var page = await browser.OpenAsync("/recommend/all", Look.Phone);
        await page.SetViewportSizeAsync(width, height);
        await page.GotoAsync(browser.AddressOf(address));
        // From the first question on: above it stands what the page is.
        await page.TabToAsync("form.questionnaire :not(.skip)");
        var (stops, defects) = (0, new List<string>());
        while (await page.EvaluateAsync<bool>("() => !!document.activeElement.closest('form.questionnaire')"))
        {
            stops++;
            if (await page.EvaluateAsync<string>(
                """
                () => {
                  const focused = document.activeElement.getBoundingClientRect();
                  const ranking = document.getElementById('ranking').getBoundingClientRect();
                  const name = document.activeElement.outerHTML.slice(0, 100);
                  if (ranking.top < 0 || ranking.bottom > innerHeight + 0.5)
                    return `the ranking is out of sight at ${name}`;
                  if (ranking.height > innerHeight / 2) return `the ranking takes ${ranking.height} of ${innerHeight}`;
                  return focused.bottom > ranking.top && focused.top < ranking.bottom
                    ? `${ranking.height} high, it covers ${name}` : '';
                }
                """) is { Length: > 0 } defect)
                defects.Add(defect);
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.True(stops > 20, $"only {stops} stops");
        await page.CloseAsync();
        Defects.AssertNone(defects);
    }

    [Fact]
    public async Task On_a_phone_the_ranking_in_sight_follows_the_answers()
    {
        var page = await browser.OpenAsync("/recommend/all", Look.Phone);
        await page.Locator("#need-realtime").GetByLabel("important").CheckAsync();
        await new RankingBeside(page).SaysAsync("Express.js");
        await Assertions.Expect(page.Locator("#ranking .verdict")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(page.Locator("#need-realtime").GetByLabel("important")).ToBeInViewportAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task On_a_phone_weights_are_moved_by_a_finger_with_the_verdict_in_sight()
    {
        var page = await browser.OpenAsync("/recommend/result?size=large&need.data-science-ml=important", Look.Phone);
        var slider = page.Locator(".weight", new() { HasText = "Size of the project" }).Locator(".slider");
        await slider.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.Locator("h1.verdict")).Not.ToBeInViewportAsync();

        // To the left end: the size does not count any more.
        await slider.EvaluateAsync("s => { s.value = 0; s.dispatchEvent(new Event('input', { bubbles: true })); }");
        await Assertions.Expect(page.GetByLabel("Size of the project")).ToHaveValueAsync("0");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"weight\.size=0$"));
        var verdict = page.Locator(".verdict-now");
        await Assertions.Expect(verdict).ToHaveTextAsync(await page.Locator("h1.verdict").InnerTextAsync());
        await Assertions.Expect(verdict).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(slider).ToBeInViewportAsync();

        await page.GetByLabel("Size of the project").FillAsync("2.5");
        await Assertions.Expect(slider).ToHaveJSPropertyAsync("value", "2.5");
        await page.CloseAsync();
    }
}
