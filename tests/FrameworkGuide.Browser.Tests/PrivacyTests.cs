using System.Collections.Concurrent;
using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

[Collection(SharedBrowser.Name)]
public sealed class PrivacyTests(GuideBrowser browser)
{
    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_asks_no_other_host_breaks_no_policy_and_leaves_nothing_behind(string address)
    {
        await using var reader = await browser.NewReaderAsync(Look.Desktop);
        var defects = new ConcurrentBag<string>();
        var (url, status) = (browser.AddressOf(address), SitePages.StatusOf(address));
        reader.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(new Uri(url).GetLeftPart(UriPartial.Authority) + "/", StringComparison.Ordinal))
                defects.Add($"asks for {request.Url}");
        };
        reader.Response += (_, response) =>
        {
            if (response.Headers.ContainsKey("set-cookie"))
                defects.Add($"{response.Url} sets a cookie");
        };
        reader.Console += (_, message) =>
        {
            // The browser itself notes the status of a page that says what is wrong with its address.
            if (message.Type is "error" or "warning" && !(status >= 400 && message.Text.Contains($"{status}", StringComparison.Ordinal)))
                defects.Add($"console: {message.Text}");
        };
        reader.WebError += (_, error) => defects.Add($"script error: {error.Error}");
        await reader.AddInitScriptAsync(
            "window.violations = []; document.addEventListener('securitypolicyviolation', e => violations.push(e.violatedDirective + ' ' + e.blockedURI));");

        var page = await reader.NewPageAsync();
        var answer = await page.GotoAsync(url);
        Assert.Equal(status, answer!.Status);
        await page.OpenDetailsAsync();
        foreach (var violation in await page.EvaluateAsync<string[]>("() => violations"))
            defects.Add($"breaks the policy: {violation}");
        foreach (var cookie in await reader.CookiesAsync())
            defects.Add($"leaves the cookie {cookie.Name}");
        if (await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length") > 0)
            defects.Add("stores something");
        Defects.AssertNone(defects);
    }

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_without_scripts_shows_all_it_has(string address)
    {
        // What a script alone does is not offered without it: the choice of colours, the ranking that follows the answers, and opening all reasons
        // at once. What stands there without scripts is said to be of the answers the page was opened with.
        const string whatIsShown =
            """
            () => {
              const own = [...document.querySelectorAll('.theme, .open-all, .without-scripts, #ranking.empty')].map(e => [e, e.style.display]);
              for (const [e] of own) e.style.setProperty('display', 'none', 'important');
              const text = document.body.innerText;
              for (const [e, display] of own) e.style.display = display;
              return text;
            }
            """;
        var with = await browser.ReadAsync(address);
        var without = await browser.OpenAsync(address, Look.Desktop with { Scripts = false });

        Assert.Equal(1, await with.Locator(".theme").CountAsync());
        Assert.Equal(0, await without.Locator(".theme").CountAsync());
        var text = await without.EvaluateAsync<string>(whatIsShown);
        Assert.NotEmpty(text);
        Assert.Equal(await with.EvaluateAsync<string>(whatIsShown), text);

        await without.CloseAsync();
    }

    [Theory]
    [InlineData("/frameworks/django", ".figures details")]
    [InlineData("/methodology", "details.fold")]
    [InlineData("/", ".samples details")]
    public async Task Boxes_open_without_scripts(string address, string selector)
    {
        var page = await browser.OpenAsync(address, Look.Desktop with { Scripts = false });
        var box = page.Locator(selector).First;
        Assert.False(await box.Locator(":scope > :not(summary)").First.IsVisibleAsync());
        await box.Locator("summary").ClickAsync();
        await Assertions.Expect(box.Locator(":scope > :not(summary)").First).ToBeVisibleAsync();
        await page.CloseAsync();
    }
}
