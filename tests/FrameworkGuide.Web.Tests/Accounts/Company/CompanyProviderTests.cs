using System.Net;
using FrameworkGuide.Web.Tests.Support;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Accounts.Company;

/// <summary>A provider that is away, is broken, is another one, or changes its keys.</summary>
public sealed class CompanyProviderTests : IAsyncLifetime
{
    private const string Away = "Your company's sign-in is not responding at the moment. Try again in a moment.";

    private CompanyGuide _company = null!;

    public async Task InitializeAsync() => _company = await CompanyGuide.StartAsync();

    public async Task DisposeAsync() => await _company.DisposeAsync();

    [Fact]
    public async Task A_provider_that_is_away_keeps_editors_waiting_and_nobody_else()
    {
        using var browser = _company.NewBrowser();
        var answer = await _company.AnswerAsync(browser);
        await _company.StopProviderAsync();
        CompanyGuide.AssertRefused(await browser.GetAsync(answer), HttpStatusCode.ServiceUnavailable, Away);

        // A site that starts meanwhile does not wait for it.
        _company.Guide.Stop();
        _company.Guide.Start(watch: false, Settings());
        using var second = _company.NewBrowser();
        var page = await second.GetAsync(CompanyGuide.Start + "&from=/edit/care");
        CompanyGuide.AssertRefused(page, HttpStatusCode.ServiceUnavailable, Away);
        Assert.Equal("5", page.Headers.RetryAfter?.ToString());
        Assert.EndsWith("&from=%2Fedit%2Fcare", page.One("#company").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await _company.Guide.StatusOfAsync("/frameworks/alpha"));
        Assert.True((await _company.Guide.ReadyAsync()).IsHealthy);

        await _company.RestartProviderAsync();
        await Eventually.IsTrueAsync(
            async () => (await second.GetAsync(CompanyGuide.Start)).Location is not null, "the way leads there again");
        Assert.Equal("/edit", (await _company.SignInAsync(second)).Location);
    }

    [Fact]
    public async Task A_provider_that_answers_nonsense_is_away_too()
    {
        _company.Provider.IsBroken = true;
        using var browser = _company.NewBrowser();
        CompanyGuide.AssertRefused(await browser.GetAsync(CompanyGuide.Start), HttpStatusCode.ServiceUnavailable, Away);

        _company.Provider.IsBroken = false;
        await Eventually.IsTrueAsync(
            async () => (await browser.GetAsync(CompanyGuide.Start)).Location is not null, "the way leads there again");
        var answer = await _company.AnswerAsync(browser);
        _company.Provider.IsBroken = true;
        var page = await browser.GetAsync(answer);
        Assert.Contains(page.Status, (HttpStatusCode[])[HttpStatusCode.ServiceUnavailable, HttpStatusCode.BadRequest]);
        Assert.True(page.Has("#company-problem"));
    }

    [Fact]
    public async Task A_provider_that_calls_itself_another_is_not_asked()
    {
        _company.Provider.Issuer = "https://login.example.org";
        using var browser = _company.NewBrowser();

        CompanyGuide.AssertRefused(await browser.GetAsync(CompanyGuide.Start), HttpStatusCode.ServiceUnavailable, Away);

        Assert.True(_company.Guide.Log.Has(
            LogEventLevel.Warning, "is a provider that calls itself https://login.example.org. "));
    }

    [Fact]
    public async Task A_new_key_of_the_provider_is_fetched_when_a_token_needs_it()
    {
        using var browser = _company.NewBrowser();
        await _company.SignInAsync(browser);

        _company.Provider.ChangeKey();

        using var second = _company.NewBrowser();
        await Eventually.IsTrueAsync(
            async () => (await _company.SignInAsync(second)).Location == "/edit", "the new key is known");
    }

    private (string Name, string Value)[] Settings() =>
    [
        ("FrameworkGuide:SignIn:Authority", _company.Address),
        ("FrameworkGuide:SignIn:ClientId", CompanyProvider.ClientId),
        ("FrameworkGuide:SignIn:ClientSecret", CompanyProvider.ClientSecret),
        ("FrameworkGuide:SignIn:EditorClaim", "groups=guide-editors"),
    ];
}
