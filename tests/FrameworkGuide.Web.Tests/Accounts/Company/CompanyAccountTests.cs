using System.Net;
using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Support;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Accounts.Company;

/// <summary>Which account somebody of the company gets, and which they do not.</summary>
public sealed class CompanyAccountTests : IAsyncLifetime
{
    private CompanyGuide _company = null!;

    public async Task InitializeAsync() => _company = await CompanyGuide.StartAsync();

    public async Task DisposeAsync() => await _company.DisposeAsync();

    [Fact]
    public async Task An_account_of_a_verified_address_becomes_the_companys_and_loses_its_password()
    {
        using var old = await EditorClient.SignedInAsync(_company.Guide);
        await old.ReplaceAsync("frameworks/alpha.md", "Alpha words.", "Words of a draft.");
        using var browser = _company.NewBrowser();

        Assert.Equal("/edit", (await _company.SignInAsync(browser)).Location);

        Assert.Equal(HttpStatusCode.Redirect, (await old.GetAsync("/edit")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await old.SignInAsync()).Status);
        Assert.Contains("Words of a draft.", (await browser.OpenAsync("frameworks/alpha.md")).Html);
        Assert.Equal(1, _company.Guide.Store.Count("AspNetUsers"));
        Assert.Equal(LogEventLevel.Information, Assert.Single(_company.Noted("AccountLinked")).Level);
        Assert.Equal(
            (1, "ada@example.org signs in with the company's account, so there is no password to choose.\n"),
            await CommandAsync(EditorCommand.AddAsync));
        Assert.Equal(
            (1, "ada@example.org signs in with the company's account, which has the second factor: "
                + "turn it off there.\n"),
            await CommandAsync(EditorCommand.ResetSecondFactorAsync));
    }

    [Theory]
    [InlineData(null, "Somebody else's account here has your email address. Ask the administrator of this site to "
        + "remove it.")]
    [InlineData(false, "Your company's sign-in has not verified your email address. "
        + "Verify it there, then sign in here again.")]
    public async Task An_account_of_an_address_that_is_not_verified_is_not_given_away(bool? isVerified, string sentence)
    {
        using var owner = await EditorClient.SignedInAsync(_company.Guide);
        _company.Is("mallory-1", CompanyGuide.Ada, isVerified);
        using var browser = _company.NewBrowser();

        CompanyGuide.AssertRefused(await _company.SignInAsync(browser), HttpStatusCode.Forbidden, sentence);

        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync("/edit")).Status);
        Assert.Equal(0, _company.Guide.Store.Count("AspNetUserLogins"));
    }

    [Fact]
    public async Task An_address_that_only_looks_the_same_in_upper_case_is_another_persons()
    {
        using var owner = await EditorClient.SignedInAsync(_company.Guide, "sue@example.org");
        _company.Is("mallory-1", "\u017fue@example.org", isVerified: true);
        using var browser = _company.NewBrowser();

        Assert.Equal("/edit", (await _company.SignInAsync(browser)).Location);

        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync("/edit")).Status);
        Assert.Equal(2, _company.Guide.Store.Count("AspNetUsers"));
    }

    [Fact]
    public async Task An_address_that_was_given_to_somebody_else_does_not_open_the_account_of_before()
    {
        using var browser = _company.NewBrowser();
        await _company.SignInAsync(browser);
        _company.Is("ada-2", CompanyGuide.Ada, isVerified: true);
        using var other = _company.NewBrowser();

        CompanyGuide.AssertRefused(await _company.SignInAsync(other), HttpStatusCode.Forbidden,
            "Somebody else's account here has your email address. Ask the administrator of this site to remove it.");

        Assert.Equal(0, (await CommandAsync(EditorCommand.RemoveAsync)).Code);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/edit")).Status);
        Assert.Equal("/edit", (await _company.SignInAsync(other)).Location);
    }

    [Theory]
    [InlineData("preferred_username", "ada@example.org")]
    [InlineData("upn", "ada@example.org")]
    public async Task A_provider_that_sends_no_address_names_the_account_by_another_claim(string claim, string value)
    {
        _company.Is("ada-1", email: null, isVerified: null);
        _company.Provider.Claims[claim] = value;
        using var browser = _company.NewBrowser();

        Assert.Equal("/edit", (await _company.SignInAsync(browser)).Location);
        Assert.Contains("Signed in as ada@example.org", (await browser.GetAsync("/edit/account")).Html);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Ada Lovelace")]
    [InlineData("Ada <ada@example.org>")]
    [InlineData("ada@example.org\nbob@example.org")]
    public async Task Without_an_address_there_is_no_account(string? email)
    {
        _company.Is("ada-1", email, isVerified: true);
        using var browser = _company.NewBrowser();

        CompanyGuide.AssertRefused(await _company.SignInAsync(browser), HttpStatusCode.Forbidden,
            "Your company's account has no email address that this site can use. Ask the administrator.");
    }

    [Fact]
    public async Task Somebody_who_comes_twice_at_once_for_the_first_time_gets_one_account()
    {
        var browsers = Enumerable.Range(0, 6).Select(_ => _company.NewBrowser()).ToList();
        var answers = new List<string>();
        foreach (var browser in browsers)
            answers.Add(await _company.AnswerAsync(browser));

        var pages = await Task.WhenAll(browsers.Select((b, i) => b.GetAsync(answers[i])));

        Assert.All(pages, p => Assert.True(
            p.Location == "/edit" || p.Status == HttpStatusCode.Conflict, $"{p.Status} {p.Html}"));
        Assert.Contains(pages, p => p.Location == "/edit");
        Assert.Equal(1, _company.Guide.Store.Count("AspNetUsers"));
        Assert.Equal(1, _company.Guide.Store.Count("AspNetUserLogins"));
        browsers.ForEach(b => b.Dispose());
    }

    private async Task<(int Code, string Error)> CommandAsync(
        Func<EditorCommand.Accounts, string, TextWriter, TextWriter, Task<int>> action)
    {
        using var error = new StringWriter();
        var settings = _company.Provider.Settings().Select(s => $"--{s.Name}={s.Value}");
        var code = await EditorCommand.RunAsync(
            [.. _company.Guide.Arguments, .. settings], CompanyGuide.Ada, action, TextWriter.Null, error);
        return (code, error.ToString());
    }
}
