using System.Net;
using FrameworkGuide.Web.Tests.Support;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>Https is told once, by a setting or a trusted proxy; cookies and headers follow.</summary>
public sealed class HttpsTests : IDisposable
{
    private const string Site = "https://guide.example.org";
    private const string Hsts = "Strict-Transport-Security";
    private const string Warning = "but a request came over ";

    private static readonly (string, string) PublicUrl = ("FrameworkGuide:PublicUrl", Site);
    private static readonly (string, string) Proxies = ("FrameworkGuide:TrustedProxies", "127.0.0.1,10.0.0.0/8");

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task A_public_address_at_https_makes_cookies_secure_and_every_answer_say_https_alone()
    {
        _guide.Start(watch: false, PublicUrl);
        foreach (var address in (string[])["/", "/", "/frameworks/alpha", "/frameworks/alpha", "/nowhere",
            "/frameworks?page=0", "/edit", "/api/v1/needs", "/css/site.css"])
        {
            using var response = await _guide.Client.GetAsync(address);
            Assert.Equal("max-age=31536000", Assert.Single(response.Headers.GetValues(Hsts)));
        }

        var cookies = (await SignInAsync()).Headers.GetValues("Set-Cookie").ToList();
        Assert.Equal(["__Secure-framework-guide-browser", "__Secure-framework-guide-editor"],
            cookies.Select(c => c.Split('=')[0]).Order());
        foreach (var cookie in cookies)
        {
            Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; path=/edit", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Matches("(?i); samesite=(lax|strict)", cookie);
        }

        Assert.True(_guide.Log.Has(LogEventLevel.Warning, Warning + "http."));
        Assert.Single(_guide.Log.Events, IsWarning);
    }

    [Fact]
    public async Task Without_any_word_of_https_this_machine_can_be_worked_on_over_http()
    {
        _guide.Start(watch: false);

        var page = await SignInAsync();

        Assert.Equal(["framework-guide-browser", "framework-guide-editor"],
            page.Headers.GetValues("Set-Cookie").Select(c => c.Split('=')[0]).Order());
        Assert.All(page.Headers.GetValues("Set-Cookie"),
            c => Assert.DoesNotContain("secure", c, StringComparison.OrdinalIgnoreCase));
        Assert.False(page.Headers.Contains(Hsts));
        Assert.DoesNotContain(_guide.Log.Events, IsWarning);
    }

    [Theory]
    [InlineData("https")]
    [InlineData("https, http")]
    public async Task The_word_of_a_trusted_proxy_makes_the_cookies_of_that_request_secure(string forwarded)
    {
        _guide.Start(watch: false, Proxies);
        for (var i = 0; i < 2; i++)
        {
            using var plain = await ForwardedAsync("/edit/sign-in", "http");
            Assert.All(plain.Headers.GetValues("Set-Cookie"),
                c => Assert.DoesNotContain("secure", c, StringComparison.OrdinalIgnoreCase));
            Assert.False(plain.Headers.Contains(Hsts));
            using var response = await ForwardedAsync("/edit/sign-in", forwarded);
            Assert.All(response.Headers.GetValues("Set-Cookie"),
                c => Assert.Contains("; secure", c, StringComparison.OrdinalIgnoreCase));
            Assert.True(response.Headers.Contains(Hsts));

            // A page from memory was made for somebody who may have come otherwise.
            using var remembered = await ForwardedAsync("/frameworks/alpha", forwarded);
            Assert.True(remembered.Headers.Contains(Hsts));
            using var other = await ForwardedAsync("/frameworks/alpha", "http");
            Assert.False(other.Headers.Contains(Hsts));
        }
    }

    [Fact]
    public async Task Without_a_trusted_proxy_anybody_could_say_https_and_nobody_is_believed()
    {
        _guide.Start(watch: false);
        using var response = await ForwardedAsync("/edit/sign-in", "https");
        Assert.All(response.Headers.GetValues("Set-Cookie"),
            c => Assert.DoesNotContain("secure", c, StringComparison.OrdinalIgnoreCase));
        Assert.False(response.Headers.Contains(Hsts));
    }

    [Fact]
    public async Task Editors_who_surely_came_over_http_are_sent_to_https()
    {
        _guide.Start(watch: false, PublicUrl, Proxies);

        using var plain = await ForwardedAsync("/edit/sign-in?from=%2Fedit", "http");
        using var safe = await ForwardedAsync("/edit/sign-in", "https");
        using var reader = await ForwardedAsync("/frameworks/alpha", "http");

        Assert.Equal(Site + "/edit/sign-in?from=%2Fedit", plain.Headers.Location!.OriginalString);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (safe.StatusCode, reader.StatusCode));
    }

    [Fact]
    public async Task A_sign_in_from_a_page_over_http_is_told_why_it_fails()
    {
        _guide.Start(watch: false, PublicUrl);
        using var browser = new EditorClient(_guide.Client.BaseAddress!); // keeps no secure cookie over http

        var answer = await browser.SendAsync(await browser.GetAsync("/edit/sign-in"), "main form",
            ("email", "ada@example.org"), ("password", "some wrong words"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("This page was opened without encryption", answer.Said("h1"));
        Assert.Contains(Site + "/edit/sign-in", answer.Said(".lead"), StringComparison.Ordinal);
    }

    private static bool IsWarning(LogEvent logEvent) =>
        logEvent.MessageTemplate.Text.Contains(Warning, StringComparison.Ordinal);

    private Task<HttpResponseMessage> ForwardedAsync(string address, string schemes)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("X-Forwarded-Proto", schemes);
        request.Headers.Add("X-Forwarded-For",
            schemes.Contains(',', StringComparison.Ordinal) ? "203.0.113.5, 10.0.0.7" : "203.0.113.5");
        request.Headers.Host = "guide.example.org";
        return _guide.Client.SendAsync(request);
    }

    /// <summary>
    /// What the link of the command answers to a browser that sends its cookies whatever the scheme is.
    /// </summary>
    private async Task<ShownPage> SignInAsync()
    {
        var link = await EditorClient.LinkAsync(_guide, "ada@example.org");
        var page = await ShownPage.OkAsync(_guide, link);
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)page.One("main form");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/edit/set-password")
        {
            Content = new FormUrlEncodedContent(form.Elements.OfType<AngleSharp.Html.Dom.IHtmlInputElement>()
                .Select(i => KeyValuePair.Create(i.Name!, i.Name == "password" ? EditorClient.Password : i.Value))),
        };
        request.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));
        using var response = await _guide.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return page with { Status = response.StatusCode, Headers = response.Headers };
    }
}
