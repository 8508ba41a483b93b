using FrameworkGuide.Browser.Tests.Support;

namespace FrameworkGuide.Browser.Tests;

/// <summary>How much room the questions take, and how easily a finger hits their choices.</summary>
[Collection(SecondBrowser.Name)]
public sealed class QuestionPagesTests(GuideBrowser browser)
{
    [Fact]
    public async Task All_questions_fit_on_2400_pixels()
    {
        var page = await browser.OpenAsync("/recommend/all", Look.Desktop);
        await page.SetViewportSizeAsync(1280, 900);

        Assert.InRange(await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight"), 1000, 2400);

        // Each need is one row: its name beside its four choices.
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.need')].filter(need => {
              const text = need.querySelector('.need-text').getBoundingClientRect();
              const choices = [...need.querySelectorAll('label')].map(l => l.getBoundingClientRect());
              return choices.length !== 4
                || choices.some(c => c.top !== choices[0].top || c.left < text.right || c.top > text.bottom);
            }).map(need => need.id)
            """));
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("/recommend/all", ".need label")]
    [InlineData("/recommend?step=needs&need.rest-api=important", ".need-card label, .short-way .button")]
    [InlineData("/recommend?step=questions&size=small&language=Python&need.rest-api=important", ".answer")]
    [InlineData("/recommend", ".start-cards a")]
    public async Task On_a_phone_every_choice_is_44_pixels_high_and_wide(string address, string choices)
    {
        var page = await browser.OpenAsync(address, Look.Phone);
        await page.SetViewportSizeAsync(390, 844);

        Assert.True(await page.Locator(choices).CountAsync() > 3);
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            choices => [...document.querySelectorAll(choices)].filter(c => c.checkVisibility()).filter(c => {
              const box = c.getBoundingClientRect();
              return box.height < 44 || box.width < 44;
            }).map(c => c.outerHTML.slice(0, 120))
            """,
            choices));
        await page.CloseAsync();
    }

    [Fact]
    public async Task On_a_phone_the_choices_of_a_need_are_one_row()
    {
        var page = await browser.OpenAsync("/recommend/all", Look.Phone);
        await page.SetViewportSizeAsync(390, 844);

        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('.need')].filter(need => {
              const choices = [...need.querySelectorAll('label')].map(l => l.getBoundingClientRect());
              return choices.some(c => c.top !== choices[0].top || c.right > innerWidth);
            }).map(need => need.id)
            """));
        await page.CloseAsync();
    }
}
