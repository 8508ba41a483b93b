using System.Net;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Accounts.Company;

/// <summary>Who may edit by the company's word, and how the right ends.</summary>
public sealed class CompanyRightTests : IAsyncLifetime
{
    private CompanyGuide _company = null!;

    public async Task InitializeAsync() => _company = await CompanyGuide.StartAsync();

    public async Task DisposeAsync() => await _company.DisposeAsync();

    [Theory]
    [InlineData("staff")]
    [InlineData("Guide-Editors")]
    [InlineData("guide-editors,staff")]
    [InlineData("[\"guide-editors\"]")]
    public async Task Without_the_claim_nobody_is_an_editor(string group)
    {
        _company.Is("ada-1", CompanyGuide.Ada, isVerified: true, group);
        using var browser = _company.NewBrowser();

        var page = await _company.SignInAsync(browser);

        CompanyGuide.AssertRefused(page, HttpStatusCode.Forbidden,
            "Your company's account is not allowed to edit this site. Ask the administrator for permission.");
        Assert.Equal(0, _company.Guide.Store.Count("AspNetUsers"));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/edit")).Status);
    }

    [Fact]
    public async Task Who_loses_the_claim_loses_all_sessions_at_the_next_sign_in()
    {
        using var here = _company.NewBrowser();
        using var there = _company.NewBrowser();
        await _company.SignInAsync(here);
        await _company.SignInAsync(there);
        await here.ReplaceAsync("frameworks/alpha.md", "Alpha words.", "Words of a draft.");
        _company.Is("ada-1", CompanyGuide.Ada, isVerified: true, "staff");

        using var third = _company.NewBrowser();
        var page = await _company.SignInAsync(third);

        CompanyGuide.AssertRefused(page, HttpStatusCode.Forbidden,
            "Your company's account is not allowed to edit this site. Ask the administrator for permission.");
        Assert.Equal(HttpStatusCode.Redirect, (await here.GetAsync("/edit")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/edit")).Status);
        Assert.Equal(LogEventLevel.Warning, Assert.Single(_company.Noted("RightLost")).Level);

        // The right comes back with the claim, and so do the drafts.
        _company.Is("ada-1", CompanyGuide.Ada, isVerified: true);
        await _company.SignInAsync(here);
        Assert.Contains("Words of a draft.", (await here.OpenAsync("frameworks/alpha.md")).Html);
    }

    [Fact]
    public async Task A_session_lasts_12_hours_at_most()
    {
        _company.Guide.Clock.Stop();
        using var browser = _company.NewBrowser();
        await _company.SignInAsync(browser);
        var began = _company.Guide.Clock.GetUtcNow();

        foreach (var hours in (double[])[4, 8, 11.9])
        {
            _company.Guide.Clock.Set(began.AddHours(hours));
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/edit")).Status);
        }

        _company.Guide.Clock.Set(began.AddHours(12));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/edit")).Status);
    }
}
