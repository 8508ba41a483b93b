using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>An editor's way from the link to what is live, in a guide of their own.</summary>
[Collection(SecondBrowser.Name)]
public sealed class EditingTests(GuideBrowser browser) : EditedGuideTest
{
    [Fact]
    public async Task By_keyboard_with_scripts_from_the_link_to_what_is_live()
    {
        await using var context = await browser.NewReaderAsync(Look.Desktop);
        var page = await context.NewPageAsync();
        var failures = new List<string>();
        page.PageError += (_, error) => failures.Add(error);
        page.Console += (_, message) => { if (message.Type == "error") failures.Add(message.Text); };
        await page.GotoAsync(await Guide.EditorLinkAsync("ada@example.org"));
        await page.TabToAsync("#password");
        await page.Keyboard.TypeAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync("/edit");
        await page.TabToAsync("a[href$='/flask.md']");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync(Flask);

        // Problems are told while typing, and lead to their place. A line typed halfway has one of its own.
        await page.TabToAsync("#text");
        await page.Keyboard.PressAsync("Control+Home");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.TypeAsync("nme: x\n");
        await Assertions.Expect(page.Locator(".edit-problems")).ToContainTextAsync("unknown key 'nme'");
        await Assertions.Expect(page.Locator("#problems")).ToHaveTextAsync("1 error");
        await page.Keyboard.PressAsync("Control+End");
        await page.TabToAsync(".edit-problems a");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#text")).ToBeFocusedAsync();
        Assert.Equal(4, await page.EvaluateAsync<int>("() => document.getElementById('text').selectionStart"));
        await page.Keyboard.PressAsync("Shift+Home");
        await page.Keyboard.PressAsync("Shift+ArrowDown");
        await page.Keyboard.PressAsync("Delete");
        await Assertions.Expect(page.Locator("#problems")).ToHaveTextAsync("No problems");

        // The preview is the real page, as the draft has it.
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("\nA sentence typed just now.\n");
        await Assertions.Expect(page.FrameLocator("iframe").GetByText("A sentence typed just now."))
            .ToHaveCountAsync(1);
        await page.TabToAsync("button[value=publish]");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync("/edit/publish/frameworks/flask.md");
        await Assertions.Expect(page.Locator("ins").Filter(new() { HasText = "A sentence typed just now." }))
            .ToHaveCountAsync(1);
        await page.TabToAsync("#reason");
        await page.Keyboard.TypeAsync("To see it work.");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync(Flask + "?published=true");
        await page.GotoAsync(new Uri(Guide.Address, "/frameworks/flask").AbsoluteUri);
        await Assertions.Expect(page.GetByText("A sentence typed just now.")).ToBeVisibleAsync();
        Assert.Empty(failures);
    }

    [Fact]
    public async Task Without_scripts_two_editors_of_one_place_get_to_choose()
    {
        await using var ada = await browser.NewReaderAsync(new Look(Scripts: false));
        await using var bob = await browser.NewReaderAsync(new Look(Look.PhoneWidth, Scripts: false));
        var (first, second) = (await SignInAsync(ada, "ada@example.org"), await SignInAsync(bob, "bob@example.org"));
        foreach (var (page, licence) in new[] { (first, "MIT"), (second, "ISC") })
        {
            await page.GotoAsync(new Uri(Guide.Address, Flask).AbsoluteUri);
            var text = await page.Locator("#text").InputValueAsync();
            await page.Locator("#text")
                .FillAsync(text.Replace("licence: BSD-3-Clause", "licence: " + licence, StringComparison.Ordinal));
            await page.GetByRole(AriaRole.Button, new() { Name = "Save and look at what it changes" }).ClickAsync();
        }

        await PublishAsync(first);
        await PublishAsync(second);
        await Assertions.Expect(second.GetByRole(AriaRole.Alert))
            .ToContainTextAsync("ada@example.org published another version meanwhile: “It is so.”. Your changes are "
                + "not published yet. You both changed the same lines: choose below.");
        await second.GetByLabel("Yours").CheckAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "Use these" }).ClickAsync();
        await PublishAsync(second);
        await second.GetByRole(AriaRole.Link, new() { Name = "/frameworks/flask" }).ClickAsync();
        await second.GetByText("What it runs on").ClickAsync();
        await Assertions.Expect(second.GetByText("ISC").First).ToBeVisibleAsync();
        await second.GotoAsync(new Uri(Guide.Address, "/edit/history/frameworks/flask.md").AbsoluteUri);
        await Assertions.Expect(second.Locator(".edit-revisions li")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task What_cannot_be_sent_is_kept_and_offered_again()
    {
        await using var context = await browser.NewReaderAsync(Look.Desktop);
        var page = await SignInAsync(context, "ada@example.org");
        await page.GotoAsync(new Uri(Guide.Address, Flask).AbsoluteUri);
        await context.SetOfflineAsync(true);
        await page.Locator("#text").FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("Typed without a connection.");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("the site cannot be reached");
        await page.CloseAsync();
        await context.SetOfflineAsync(false);

        // A colleague publishes meanwhile: the words are merged with that, and shown before they are taken.
        await using var colleague = await browser.NewReaderAsync(Look.Desktop);
        var other = await SignInAsync(colleague, "bob@example.org");
        await other.GotoAsync(new Uri(Guide.Address, Flask).AbsoluteUri);
        await other.Locator("#text").FillAsync((await other.Locator("#text").InputValueAsync())
            .Replace("licence: BSD-3-Clause", "licence: MIT", StringComparison.Ordinal));
        await other.GetByRole(AriaRole.Button, new() { Name = "Save and look at what it changes" }).ClickAsync();
        await PublishAsync(other);
        await other.ArrivesAtAsync(Flask + "?published=true");

        var again = await context.NewPageAsync();
        await again.GotoAsync(new Uri(Guide.Address, Flask).AbsoluteUri);
        await Assertions.Expect(again.Locator(".edit-kept ins")).ToHaveTextAsync(["Typed without a connection."]);
        await Assertions.Expect(again.Locator(".edit-kept del")).ToHaveCountAsync(0);
        await again.GetByRole(AriaRole.Button, new() { Name = "Add it to my draft" }).ClickAsync();
        await again.ArrivesAtAsync(Flask + "?saved=draft#problems");
        Assert.EndsWith(
            "Typed without a connection.", await again.Locator("#text").InputValueAsync(), StringComparison.Ordinal);
        await Assertions.Expect(again.Locator("[data-behind]"))
            .ToContainTextAsync("bob@example.org published another version");
        await Assertions.Expect(again.Locator(".edit-kept")).ToHaveCountAsync(0);
        await again.GetByRole(AriaRole.Button, new() { Name = "Merge it into my draft" }).ClickAsync();
        await again.ArrivesAtAsync(Flask + "?saved=merged");
        Assert.Contains("licence: MIT", await again.Locator("#text").InputValueAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_window_that_lost_stay_and_are_shown_to_nobody_else()
    {
        await using var context = await browser.NewReaderAsync(Look.Desktop);
        var (one, two) = (await SignInAsync(context, "ada@example.org"), await context.NewPageAsync());
        await one.GotoAsync(new Uri(Guide.Address, Flask).AbsoluteUri);
        await two.GotoAsync(new Uri(Guide.Address, Flask).AbsoluteUri);

        await TypeAtTheEndAsync(one, "Words of one.");
        await Assertions.Expect(one.GetByRole(AriaRole.Status)).ToContainTextAsync("Saved.");
        await TypeAtTheEndAsync(two, "Words of two.");
        await Assertions.Expect(two.GetByRole(AriaRole.Status))
            .ToContainTextAsync("this draft was saved in the meantime, in another of your windows");
        await TypeAtTheEndAsync(one, " And more.");
        await Assertions.Expect(one.Locator("#text"))
            .ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Words of one. And more.$"));
        await two.CloseAsync();

        // The next one at the same browser is not offered them.
        await one.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await SignInAsync(one, "bob@example.org");
        await one.GotoAsync(new Uri(Guide.Address, Flask).AbsoluteUri);
        await TypeAtTheEndAsync(one, "Words of Bob.");
        await Assertions.Expect(one.GetByRole(AriaRole.Status)).ToContainTextAsync("Saved.");
        await Assertions.Expect(one.Locator(".edit-kept")).ToHaveCountAsync(0);

        await SignInAsync(one, "ada@example.org");
        await one.GotoAsync(new Uri(Guide.Address, Flask).AbsoluteUri);
        // What window one typed last may have been kept as well, if its save was not through.
        var lost = one.Locator(".edit-kept").Filter(new() { HasText = "two" });
        await Assertions.Expect(lost.Locator("ins")).ToContainTextAsync(["two"]);
        await lost.GetByRole(AriaRole.Button, new() { Name = "Forget them" }).ClickAsync();
        await one.ReloadAsync();
        await Assertions.Expect(one.Locator(".edit-numbers")).ToHaveCountAsync(1);
        Assert.Equal(0, await one.EvaluateAsync<int>("() => Object.keys(localStorage).filter(k => "
            + "k.startsWith('words:') && localStorage.getItem(k).includes('Words of two')).length"));
    }

    [Fact]
    public async Task A_button_that_is_pressed_while_a_save_is_under_way_waits_for_it()
    {
        await using var context = await browser.NewReaderAsync(Look.Desktop);
        var page = await SignInAsync(context, "ada@example.org");
        await page.GotoAsync(new Uri(Guide.Address, Flask).AbsoluteUri);
        var (arrived, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync("**" + Flask, async route =>
        {
            arrived.TrySetResult();
            await release.Task;
            await route.ContinueAsync();
        });
        await TypeAtTheEndAsync(page, "Typed in a hurry.");
        await arrived.Task;
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and look at what it changes" }).ClickAsync();
        release.SetResult();

        await page.ArrivesAtAsync("/edit/publish/frameworks/flask.md");
        await Assertions.Expect(page.Locator("ins").Filter(new() { HasText = "Typed in a hurry." }))
            .ToHaveCountAsync(1);
    }

    private static async Task TypeAtTheEndAsync(IPage page, string words)
    {
        await page.Locator("#text").FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(words);
    }
}
