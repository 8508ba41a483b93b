using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

public sealed class HeaderTests(RunningGuide running) : IClassFixture<RunningGuide>
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private readonly TestGuide _guide = running.Guide;

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/frameworks", HttpStatusCode.OK)]
    [InlineData("/frameworks/alpha", HttpStatusCode.OK)]
    [InlineData("/frameworks?page=0", HttpStatusCode.BadRequest)]
    [InlineData("/frameworks/nobody", HttpStatusCode.NotFound)]
    [InlineData("/nothing/here.html", HttpStatusCode.NotFound)]
    [InlineData("/error", HttpStatusCode.NotFound)]
    [InlineData("/FRAMEWORKS", HttpStatusCode.MovedPermanently)]
    [InlineData("/css/site.css", HttpStatusCode.OK)]
    [InlineData("/assets/dot.png", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    public async Task Every_answer_carries_the_headers_and_no_cookie(string path, HttpStatusCode status)
    {
        foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head])
        {
            using var response = await _guide.Client.SendAsync(new HttpRequestMessage(method, path));

            Assert.Equal(status, response.StatusCode);
            AssertHeaders(response);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/frameworks")]
    [InlineData("/frameworks/alpha")]
    [InlineData("/guides/first")]
    [InlineData("/methodology")]
    [InlineData("/nothing")]
    [InlineData("/error")]
    [InlineData("/health/ready")]
    public async Task Methods_that_would_change_something_are_refused_and_never_fail(string path)
    {
        foreach (var method in (string[])["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
        {
            using var response = await _guide.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

            Assert.True(response.StatusCode is HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotFound,
                $"{method} {path} answers {response.StatusCode}");
            AssertHeaders(response);
            if (response.StatusCode == HttpStatusCode.MethodNotAllowed)
                Assert.Contains("GET", response.Content.Headers.Allow);
        }
    }

    [Fact]
    public async Task An_address_is_never_reflected_into_a_page_unescaped()
    {
        var text = await (await _guide.Client.GetAsync("/frameworks/%3Cscript%3Ealert(1)%3C/script%3E")).Content
            .ReadAsStringAsync();

        Assert.DoesNotContain("<script>alert", text, StringComparison.OrdinalIgnoreCase);
    }

    internal static void AssertHeaders(HttpResponseMessage response)
    {
        Assert.Equal(ContentSecurityPolicy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("strict-origin-when-cross-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("camera=()", Assert.Single(response.Headers.GetValues("Permissions-Policy")));
        foreach (var name in (string[])["Set-Cookie", "Server", "X-Powered-By", "X-Frame-Options"])
            Assert.False(response.Headers.Contains(name), $"{name} is sent.");
    }
}
