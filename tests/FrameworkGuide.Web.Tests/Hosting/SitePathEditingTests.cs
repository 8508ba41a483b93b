using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>Editors below a path: a browser that keeps cookies by their path, and follows what pages say.</summary>
public sealed class SitePathEditingTests : IDisposable
{
    private const string Alpha = "/guide/edit/document/frameworks/alpha.md";

    private static readonly (string, string) Below = ("FrameworkGuide:PathBase", "/guide");

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task An_editor_signs_in_writes_previews_publishes_and_signs_out_below_the_path()
    {
        _guide.Start(watch: false, Below);
        using var ada = new EditorClient(_guide.Client.BaseAddress!);
        var answer = await ada.SendAsync(await ada.GetAsync(await LinkAsync()), "main form",
            ("password", EditorClient.Password));
        Assert.Equal("/guide/edit", answer.Location);
        Assert.All(ada.Cookies.GetAllCookies(), c => Assert.Equal("/guide/edit", c.Path));
        var documents = await ada.GetAsync("/guide/edit");
        Assert.Contains(documents.Document.QuerySelectorAll("a"), a => a.GetAttribute("href") == Alpha);

        var page = await ada.GetAsync(Alpha);
        Assert.Equal("/guide/edit/preview/frameworks/alpha.md", page.One("iframe").GetAttribute("src"));
        answer = await ada.SendAsync(page, "form.edit-document",
            ("text", Some.Framework("Alpha", "New <b href=\"/x\"> words.", Some.Ratings("rest-api", "speed"))));
        Assert.StartsWith(Alpha + "?", answer.Location, StringComparison.Ordinal);
        Assert.Contains("<b href=\"/x\">", (await ada.GetAsync(Alpha)).Said("#text"), StringComparison.Ordinal);
        Assert.Contains("href=\"/guide/frameworks\"",
            (await ada.GetAsync("/guide/edit/preview/frameworks/alpha.md")).Html, StringComparison.Ordinal);

        page = await ada.GetAsync("/guide/edit/publish/frameworks/alpha.md");
        answer = await ada.SendAsync(page, "form[action='/guide/edit/publish/frameworks/alpha.md']",
            ("reason", "Because."));
        Assert.Equal(Alpha + "?published=true", answer.Location);
        Assert.Contains("words.", await _guide.GetTextAsync("/guide/frameworks/alpha"), StringComparison.Ordinal);

        answer = await ada.SendAsync(await ada.GetAsync("/guide/edit"), ".edit-nav form");
        Assert.Equal("/guide/edit/sign-in", answer.Location);
        answer = await ada.GetAsync(Alpha);
        Assert.StartsWith("/guide/edit/sign-in?from=", answer.Location, StringComparison.Ordinal);
        Assert.Equal(Alpha, (await ada.SignInAsync(address: answer.Location!)).Location);
    }

    [Fact]
    public async Task Behind_a_trusted_proxy_at_https_cookies_are_secure_below_its_path_and_browsers_keep_to_https()
    {
        _guide.Start(watch: false, ("FrameworkGuide:TrustedProxies", "127.0.0.1"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/edit/sign-in");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "203.0.113.5");
        request.Headers.Add("X-Forwarded-Prefix", "/guide");
        request.Headers.Host = "example.org";

        using var response = await _guide.Client.SendAsync(request);

        var cookies = response.Headers.GetValues("Set-Cookie").ToList();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, c => Assert.Contains("; path=/guide/edit;", c, StringComparison.OrdinalIgnoreCase));
        Assert.All(cookies, c => Assert.Contains("; secure", c, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("max-age=31536000", Assert.Single(response.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task Editors_who_surely_came_over_http_are_sent_to_https_below_the_path()
    {
        _guide.Start(watch: false, Below, ("FrameworkGuide:TrustedProxies", "127.0.0.1"),
            ("FrameworkGuide:PublicUrl", "https://example.org"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/guide/edit/sign-in?from=%2Fedit");
        request.Headers.Add("X-Forwarded-Proto", "http");
        request.Headers.Add("X-Forwarded-For", "203.0.113.5");

        using var response = await _guide.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("https://example.org/guide/edit/sign-in?from=%2Fedit", response.Headers.Location!.OriginalString);
    }

    private Task<string> LinkAsync() => EditorClient.LinkAsync(
        [.. _guide.Arguments, $"--{Below.Item1}={Below.Item2}"], "ada@example.org");
}
