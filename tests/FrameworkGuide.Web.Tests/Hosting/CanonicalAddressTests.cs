using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

public sealed class CanonicalAddressTests(RunningGuide running) : IClassFixture<RunningGuide>
{
    private readonly TestGuide _guide = running.Guide;

    [Theory]
    [InlineData("/Frameworks", "/frameworks")]
    [InlineData("/frameworks/", "/frameworks")]
    [InlineData("/FRAMEWORKS/Alpha/", "/frameworks/alpha")]
    [InlineData("/frameworks/?q=Some%20Words&f=A&f=B", "/frameworks?q=Some%20Words&f=A&f=B")]
    [InlineData("/GUIDES/first?x=%C3%A4", "/guides/first?x=%C3%A4")]
    [InlineData("/frameworks/%C3%84", "/frameworks/%C3%A4")]
    public async Task Another_case_and_a_trailing_slash_redirect_permanently_and_keep_the_query(
        string address, string canonical)
    {
        using var response = await _guide.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(canonical, response.Headers.Location!.OriginalString);
        using var followed = await _guide.Client.GetAsync(canonical);
        Assert.NotEqual(HttpStatusCode.MovedPermanently, followed.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?Case=Kept")]
    [InlineData("/frameworks?Q=A")]
    [InlineData("/css/site.css")]
    public async Task What_is_canonical_is_not_redirected(string address) =>
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync(address));

    [Theory]
    [InlineData("//example.org/")]
    [InlineData("//example.org/%2e%2e/Frameworks/")]
    [InlineData("/\\example.org/A/")]
    public async Task No_address_redirects_to_another_host(string target)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get, new Uri(_guide.Client.BaseAddress!, "/").AbsoluteUri.TrimEnd('/') + target);
        using var response = await _guide.Client.SendAsync(request);

        Assert.Null(response.Headers.Location);
    }
}
