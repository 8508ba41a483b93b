using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>The short way, walked by links and forms as a browser without scripts does.</summary>
[Collection(SharedGuides.Name)]
public sealed class ShortWayTests(ShippedGuide shipped)
{
    private readonly TestGuide _guide = shipped.Guide;

    private static readonly string[] Steps =
    [
        "/recommend", "/recommend?step=team", "/recommend?step=needs&size=small",
        "/recommend?step=questions&size=small",
        "/recommend?step=questions&size=small&need.realtime=important",
    ];

    [Fact]
    public async Task Eight_clicks_and_500_words_lead_to_a_result()
    {
        var (page, words) = (await ShownPage.OkAsync(_guide, "/recommend"), 0);
        var clicks = 0;
        async Task PressAsync(string button, params (string Name, string Value)[] ticked)
        {
            words += WordsOf(page);
            clicks += ticked.Length + 1;
            page = await SendAsync(page, button, ticked);
        }

        await PressAsync("None of these");
        await PressAsync("Next", ("size", "small"), ("language", "JavaScript"));
        await PressAsync("Show the result now", ("pick", "realtime"), ("pick", "time-to-market"));

        Assert.Equal("/recommend/result?size=small&language=JavaScript&need.realtime=important"
            + "&need.time-to-market=important", page.Address);
        Assert.InRange(clicks, 1, 8);
        Assert.InRange(words, 100, 500);
    }

    [Fact]
    public async Task Every_step_shows_the_result_now_and_leads_back_with_all_answers()
    {
        foreach (var address in Steps)
        {
            var page = await ShownPage.OkAsync(_guide, address);
            var result = await SendAsync(page, "Show the result now");
            var answers = address.Contains("size=small", StringComparison.Ordinal) ? "?size=small" : "";
            Assert.StartsWith("/recommend/result" + answers, result.Address, StringComparison.Ordinal);

            var all = page.One(".crumbs a").GetAttribute("href")!;
            Assert.StartsWith("/recommend/all" + answers, all, StringComparison.Ordinal);
            if (page.Document.QuerySelector(".actions a") is not { } back)
                continue;
            var before = await ShownPage.OkAsync(_guide, back.GetAttribute("href")!);
            Assert.Equal(AnswersOf(page), AnswersOf(before));
        }
    }

    [Fact]
    public async Task A_button_answers_a_question_and_asks_the_next_until_none_can_change_the_first_place()
    {
        var page = await ShownPage.OkAsync(_guide, "/recommend?step=questions&size=small&language=Python"
            + "&need.rest-api=important");
        var asked = new List<string>();
        while (page.Has(".answer-buttons"))
        {
            asked.Add(page.Said("h1"));
            var open = (await ResultOf(page)).AllSaid("#open li .note");
            Assert.Contains(page.Said("h1"), open);
            page = await SendAsync(page, "Does not matter");
        }

        Assert.InRange(asked.Count, 1, 5);
        Assert.Equal(asked.Count, asked.Distinct().Count());
        Assert.Equal("That is all we need to ask", page.Said("h1"));

        // Back through all of them, to the needs, with every answer.
        for (var i = asked.Count - 1; i >= 0; i--)
        {
            page = await ShownPage.OkAsync(_guide, page.One(".actions a").GetAttribute("href")!);
            Assert.Equal(asked[i], page.Said("h1"));
        }

        // What was asked is not asked again; an answer changed there counts.
        page = await SendAsync(page, "Important");
        Assert.DoesNotContain(page.Said("h1"), asked);
        Assert.Equal(2, page.Address.Split("need.").Length - 1);
    }

    [Fact]
    public async Task Too_many_needs_are_told_kindly_and_none_is_lost()
    {
        string[] picked =
            ["rest-api", "realtime", "relational-data", "hiring-pool", "learning-curve", "time-to-market"];
        var page = await SendAsync(await ShownPage.OkAsync(_guide, "/recommend?step=needs&size=small"),
            "Questions that could change it", [.. picked.Select(p => ("pick", p))]);

        Assert.StartsWith("You picked six.", page.Said(".notice"), StringComparison.Ordinal);
        Assert.Equal(picked.Order(), page.Document.QuerySelectorAll<IHtmlInputElement>("[name=pick]:checked")
            .Select(i => i.Value).Order());
        var on = await ShownPage.OkAsync(_guide, page.One(".notice a").GetAttribute("href")!);
        Assert.Equal(AnswersOf(page), AnswersOf(on));
        Assert.Equal("Step 4 of 4", on.Said(".crumbs").Split(" · ")[0]);
    }

    [Theory]
    [InlineData("step=teams",
        "'teams' is not a step; allowed: project, team, needs and questions; did you mean 'team'?")]
    [InlineData("step=team&step=needs", "this is given more than once; allowed: one step")]
    [InlineData("asked=needs/nothing", "there is no question 'needs/nothing'")]
    [InlineData("pick=rest-ap", "there is no need 'rest-ap'")]
    public async Task A_wrong_step_is_named_and_the_answers_are_kept(string bad, string message)
    {
        var page = await ShownPage.OpenAsync(_guide, $"/recommend?size=small&{bad}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(message, page.Said(".problems li"));
        Assert.Contains("size=small", page.Checked());
        Assert.Equal("/recommend/result?size=small", page.One(".problems p a").GetAttribute("href"));
    }

    private async Task<ShownPage> ResultOf(ShownPage page) => await SendAsync(page, "Show the result now");

    /// <summary>The answers of an address, without where it is on the way.</summary>
    private static string AnswersOf(ShownPage page) => string.Join(
        '&',
        page.Address.Split('?', '#').ElementAtOrDefault(1)?.Split('&')
            .Where(p => !p.StartsWith("step=", StringComparison.Ordinal)) ?? []);

    private static int WordsOf(ShownPage page)
    {
        var main = (IHtmlElement)page.One("main").Clone();
        foreach (var hidden in main.QuerySelectorAll("details > :not(summary), .visually-hidden, .must").ToList())
            hidden.Remove();
        return ShownPage.TextOf(main).Split(' ').Length;
    }

    /// <summary>Ticks what is named and presses a button, as a browser sends the form.</summary>
    private async Task<ShownPage> SendAsync(
        ShownPage page, string button, params (string Name, string Value)[] ticked)
    {
        var pressed = page.Document.QuerySelectorAll<IHtmlButtonElement>("main button")
            .Single(b => ShownPage.TextOf(b).StartsWith(button, StringComparison.Ordinal));
        var fields = page.Document.QuerySelectorAll<IHtmlInputElement>("main form input")
            .Where(i => i.Type switch
            {
                "radio" => ticked.Any(t => t.Name == i.Name)
                    ? ticked.Contains((i.Name!, i.Value))
                    : i.IsChecked,
                "checkbox" => i.IsChecked || ticked.Contains((i.Name!, i.Value)),
                _ => true,
            })
            .Select(i => (Name: i.Name!, i.Value)).ToList();
        if (pressed.Name is { Length: > 0 } name)
            fields.Add((name, pressed.Value));
        var action = pressed.GetAttribute("formaction") ?? page.One("main form").GetAttribute("action")!;
        var address = action + "?" + string.Join(
            '&', fields.Select(f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString(f.Value)}"));
        var shown = await ShownPage.OpenAsync(_guide, address);
        return shown.Location is { } canonical ? await ShownPage.OkAsync(_guide, canonical) : shown;
    }
}
