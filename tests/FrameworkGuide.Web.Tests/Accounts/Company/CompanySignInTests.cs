using System.Net;

namespace FrameworkGuide.Web.Tests.Accounts.Company;

/// <summary>Signing in with the company's account, as a browser goes through it.</summary>
public sealed class CompanySignInTests : IAsyncLifetime
{
    private CompanyGuide _company = null!;

    public async Task InitializeAsync() => _company = await CompanyGuide.StartAsync();

    public async Task DisposeAsync() => await _company.DisposeAsync();

    [Fact]
    public async Task Who_has_the_claim_is_an_editor_from_the_first_sign_in_on()
    {
        using var browser = _company.NewBrowser();
        var form = await browser.GetAsync("/edit/sign-in");
        Assert.Equal("Sign in with your company's account", form.Said("#company"));

        var answer = await _company.SignInAsync(browser, form.One("#company").GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal("/edit", answer.Location);
        Assert.Contains("Signed in as ada@example.org", (await browser.GetAsync("/edit/account")).Html);
        Assert.Equal(_company.Guide.Url + "/edit/sign-in/callback", _company.Provider.RedirectUri);

        // It is the same account the next time, whatever its address is then.
        _company.Is("ada-1", "ada.lovelace@example.org", isVerified: true);
        using var second = _company.NewBrowser();
        await _company.SignInAsync(second);
        Assert.Contains("Signed in as ada@example.org", (await second.GetAsync("/edit/account")).Html);
        Assert.Equal(1, _company.Guide.Store.Count("AspNetUsers"));
        Assert.Equal(1, _company.Guide.Store.Count("AspNetUserLogins"));
    }

    [Theory]
    [InlineData("/edit/document/frameworks/alpha.md", "/edit/document/frameworks/alpha.md")]
    [InlineData("https://evil.example.org/edit", "/edit")]
    [InlineData("//evil.example.org/edit", "/edit")]
    [InlineData("/edit\\..\\..//evil.example.org", "/edit")]
    [InlineData("/frameworks", "/edit")]
    public async Task It_leads_to_the_page_that_was_asked_for_and_to_no_other_site(string from, string to)
    {
        using var browser = _company.NewBrowser();

        var answer = await _company.SignInAsync(
            browser, CompanyGuide.Start + "&from=" + Uri.EscapeDataString(from));

        Assert.Equal(to, answer.Location);
    }

    [Fact]
    public async Task A_form_sent_after_the_session_ended_is_kept_beside_the_way_to_the_company()
    {
        using var browser = _company.NewBrowser();
        await _company.SignInAsync(browser);
        var page = await browser.OpenAsync("frameworks/alpha.md");
        using (var same = browser.Copy())
            await same.SendAsync(await same.GetAsync("/edit/account"), "#everywhere-form");

        var asked = await browser.SendAsync(page, "form.edit-document", ("text", "Words that are not lost."));
        Assert.Equal(HttpStatusCode.Unauthorized, asked.Status);
        Assert.Equal("_blank", asked.One("#company").GetAttribute("target"));
        await _company.SignInAsync(browser, asked.One("#company").GetAttribute("href")!);
        var again = await browser.SendAsync(asked, "form[action^='/edit/document']");
        if (again.Status == HttpStatusCode.BadRequest)
            again = await browser.SendAsync(again, "form[action^='/edit/document']");

        Assert.Equal(HttpStatusCode.Redirect, again.Status);
        Assert.Contains("Words that are not lost.", (await browser.OpenAsync("frameworks/alpha.md")).Html);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_says_that_the_companys_goes_on()
    {
        using var browser = _company.NewBrowser();
        await _company.SignInAsync(browser);
        using var copy = browser.Copy();

        var answer = await browser.SendAsync(await browser.GetAsync("/edit"), ".edit-nav form");

        Assert.Equal("/edit/sign-in?ended=true", answer.Location);
        Assert.Contains("but not from your company's account", (await browser.GetAsync(answer.Location!)).Html);
        Assert.Equal(HttpStatusCode.Redirect, (await copy.GetAsync("/edit")).Status);
    }

    [Fact]
    public async Task A_second_sign_in_ends_the_session_that_the_browser_had()
    {
        using var browser = _company.NewBrowser();
        var answer = await _company.AnswerAsync(browser);
        await _company.SignInAsync(browser);
        using var copy = browser.Copy();

        Assert.Equal("/edit", (await browser.GetAsync(answer)).Location);

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/edit")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await copy.GetAsync("/edit")).Status);
    }

    [Fact]
    public async Task The_account_ends_other_sessions_and_has_neither_password_nor_second_factor()
    {
        using var here = _company.NewBrowser();
        using var there = _company.NewBrowser();
        await _company.SignInAsync(there);
        await _company.SignInAsync(here);
        var account = await here.GetAsync("/edit/account");
        Assert.False(account.Has("input[type=password]"));
        Assert.Contains("asks for its own second factor", (await here.GetAsync("/edit/account/second-factor")).Html);

        var answer = await here.SendAsync(account, "#sessions-form", ("session", "others"));

        Assert.Equal("/edit/account?done=sessions", answer.Location);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/edit")).Status);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/edit")).Status);
    }

    [Fact]
    public async Task A_required_second_factor_is_the_companys_to_ask_for()
    {
        _company.Restart(("FrameworkGuide:SecondFactor", "required"));
        using var browser = _company.NewBrowser();
        await _company.SignInAsync(browser);

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/edit")).Status);
    }

    [Fact]
    public async Task Behind_a_proxy_the_company_sends_back_to_the_address_of_readers_over_https()
    {
        _company.Restart(("FrameworkGuide:PublicUrl", "https://guide.example.org"));
        using var browser = _company.NewBrowser();
        var page = await browser.GetAsync(CompanyGuide.Start);

        await _company.AnswerToAsync(page.Location!);

        Assert.Equal("https://guide.example.org/edit/sign-in/callback", _company.Provider.RedirectUri);
        var cookies = page.Headers.GetValues("Set-Cookie").ToList();
        Assert.Equal(2, cookies.Count);
        Assert.All(cookies, c =>
        {
            Assert.StartsWith("__Secure-framework-guide-", c, StringComparison.Ordinal);
            Assert.Contains(
                "path=/edit/sign-in/callback; secure; samesite=lax; httponly", c, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task A_trusted_proxy_that_speaks_https_is_believed()
    {
        _company.Restart(("FrameworkGuide:TrustedProxies", "127.0.0.1"));
        using var request = new HttpRequestMessage(HttpMethod.Get, CompanyGuide.Start);
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Host = "guide.example.org";
        using var response = await _company.Guide.Client.SendAsync(request);

        await _company.AnswerToAsync(response.Headers.Location!.OriginalString);

        Assert.Equal("https://guide.example.org/edit/sign-in/callback", _company.Provider.RedirectUri);
    }
}
