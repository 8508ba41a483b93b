using System.Net;
using System.Text.Json.Nodes;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace FrameworkGuide.Web.Tests.Accounts.Company;

/// <summary>Answers of the company's sign-in that are forged, repeated, too late, or do not come.</summary>
public sealed class HostileAnswerTests : IAsyncLifetime
{
    private const string Untrusted = "The response from your company's sign-in could not be verified. Start again; if "
        + "that does not help, tell the administrator of this site.";

    private const string Stale =
        "This sign-in is too old, was already used, or was started in another browser. Start again.";

    private const string Away = "Your company's sign-in is not responding at the moment. Try again in a moment.";

    private CompanyGuide _company = null!;

    public async Task InitializeAsync() => _company = await CompanyGuide.StartAsync();

    public async Task DisposeAsync() => await _company.DisposeAsync();

    public static TheoryData<string, string?> Claims => new()
    {
        { "iss", "https://login.example.org" },
        { "iss", null },
        { "aud", "another-site" },
        { "aud", null },
        { "nonce", "another" },
        { "nonce", null },
        { "sub", null },
        { "sub", new string('x', 300) },
        { "exp", null },
        { "exp", "1700000000" },
        { "nbf", "4000000000" },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public async Task A_token_that_is_not_for_this_sign_in_is_refused(string claim, string? value)
    {
        _company.Provider.Change = token =>
        {
            token.Remove(claim);
            if (value is not null)
                token[claim] = long.TryParse(value, out var time) ? time : JsonValue.Create(value);
        };

        await AssertRefusedAsync(HttpStatusCode.BadRequest, Untrusted);
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("HS256")]
    [InlineData("none")]
    public async Task A_token_that_the_provider_did_not_sign_is_refused(string algorithm)
    {
        _company.Provider.SignsWithAnotherKey = true;
        _company.Provider.Algorithm = algorithm;

        await AssertRefusedAsync(HttpStatusCode.BadRequest, Untrusted);
    }

    [Theory]
    [InlineData("access_denied", HttpStatusCode.Forbidden, "Your company's sign-in did not let you in.")]
    [InlineData("login_required", HttpStatusCode.Forbidden, "Your company's sign-in did not let you in.")]
    [InlineData("temporarily_unavailable", HttpStatusCode.ServiceUnavailable, Away)]
    public async Task An_error_of_the_provider_is_a_sentence(string error, HttpStatusCode status, string sentence)
    {
        _company.Provider.Error = error;

        await AssertRefusedAsync(status, sentence);
        Assert.Contains(
            _company.Guide.Log.Events, e => e.RenderMessage().Contains($"error '{error}'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_is_good_once_and_in_the_browser_that_asked()
    {
        using var browser = _company.NewBrowser();
        var answer = await _company.AnswerAsync(browser);
        using var thief = _company.NewBrowser();
        CompanyGuide.AssertRefused(await thief.GetAsync(answer), HttpStatusCode.BadRequest, Stale);
        using var copy = browser.Copy();
        Assert.Equal("/edit", (await browser.GetAsync(answer)).Location);

        // The same browser again, and one that copied the cookies of before: the provider takes no code twice.
        CompanyGuide.AssertRefused(await browser.GetAsync(answer), HttpStatusCode.BadRequest, Stale);
        CompanyGuide.AssertRefused(await copy.GetAsync(answer), HttpStatusCode.BadRequest, Untrusted);
        Assert.Equal(HttpStatusCode.Redirect, (await copy.GetAsync("/edit")).Status);
        Assert.Equal(1, _company.Guide.Store.Count("Sessions"));
    }

    [Fact]
    public async Task The_code_of_another_sign_in_is_refused()
    {
        using var mine = _company.NewBrowser();
        using var theirs = _company.NewBrowser();
        var (one, two) = (await _company.AnswerAsync(mine), await _company.AnswerAsync(theirs));
        string Part(string answer, string name) => answer.Split(name + "=")[1].Split('&')[0];

        var mixed = one.Replace(Part(one, "code"), Part(two, "code"), StringComparison.Ordinal);

        CompanyGuide.AssertRefused(await mine.GetAsync(mixed), HttpStatusCode.BadRequest, Untrusted);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?code=x")]
    [InlineData("?code=x&state=y")]
    [InlineData("?state=")]
    [InlineData("?error=access_denied")]
    [InlineData("?error=%0d%0aforged&error_description=%1b[31m&state=x")]
    [InlineData("?id_token=a.b.c&state=x")]
    public async Task What_nobody_asked_for_is_refused(string query)
    {
        using var browser = _company.NewBrowser();

        CompanyGuide.AssertRefused(
            await browser.GetAsync("/edit/sign-in/callback" + query), HttpStatusCode.BadRequest, Stale);
    }

    [Theory]
    [InlineData("/edit/sign-in/callback")]
    [InlineData(CompanyGuide.Start)]
    public async Task Nobody_has_the_provider_asked_without_end(string address)
    {
        using var browser = _company.NewBrowser();
        var page = await browser.GetAsync(address);

        for (var more = 0; more < 300 && page.Status != HttpStatusCode.TooManyRequests; more++)
            page = await browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.Equal("Too many attempts in one minute", page.Said("h1"));
        Assert.NotNull(page.Headers.RetryAfter);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("HEAD")]
    public async Task Only_GET_is_answered(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/edit/sign-in/callback")
        {
            Content = method == "HEAD" ? null : new FormUrlEncodedContent([KeyValuePair.Create("code", "x")]),
        };
        using var answer = await _company.Guide.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task No_log_has_a_code_a_token_or_the_secret()
    {
        using var browser = _company.NewBrowser();
        var answer = await _company.AnswerAsync(browser);
        Assert.Equal("/edit", (await browser.GetAsync(answer)).Location);
        using var copy = browser.Copy();
        await copy.GetAsync(answer);
        foreach (var change in (Action<JsonObject>[])[t => t["aud"] = "x", t => t["nonce"] = "x", t => t["exp"] = 1])
        {
            _company.Provider.Change = change;
            using var next = _company.NewBrowser();
            Assert.Equal(HttpStatusCode.BadRequest, (await _company.SignInAsync(next)).Status);
        }

        _company.Provider.Error = "access_denied";
        using var last = _company.NewBrowser();
        await _company.SignInAsync(last);

        var all = string.Concat(_company.Guide.Log.Events.Select(Json));
        Assert.Contains("Nobody was signed in with the company's account", all, StringComparison.Ordinal);
        Assert.True(_company.Provider.Secrets.Count > 10);
        Assert.All(_company.Provider.Secrets, s => Assert.DoesNotContain(s, all, StringComparison.Ordinal));
    }

    private async Task AssertRefusedAsync(HttpStatusCode status, string sentence)
    {
        using var browser = _company.NewBrowser();
        CompanyGuide.AssertRefused(await _company.SignInAsync(browser), status, sentence);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/edit")).Status);
        Assert.Equal(0, _company.Guide.Store.Count("AspNetUsers"));
        Assert.True(_company.Guide.Log.Has(LogEventLevel.Warning, "Nobody was signed in with the company's account: "));
    }

    private static string Json(LogEvent line)
    {
        using var text = new StringWriter();
        new CompactJsonFormatter().Format(line, text);
        return text.ToString();
    }
}
