using System.IO.Compression;
using System.Net;
using System.Text;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>
/// What clients are given that have a page already or name encodings: none of it changes the guide,
/// so that one serves all.
/// </summary>
public sealed class PageEncodingTests(RunningGuide running) : IClassFixture<RunningGuide>
{
    private const string Alpha = "/frameworks/alpha";

    private readonly TestGuide _guide = running.Guide;

    [Fact]
    public async Task Another_entity_tag_gets_the_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Alpha);
        request.Headers.TryAddWithoutValidation("If-None-Match", "\"other\"");

        Assert.Equal(HttpStatusCode.OK, (await _guide.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Tags_of_different_pages_differ()
    {
        string[] paths =
        [
            "/", "/frameworks", "/frameworks?page=1", Alpha, "/frameworks/beta", "/guides", "/about", "/methodology",
        ];
        var tags = new HashSet<string>();
        foreach (var path in paths)
            tags.Add(await TagAsync(path));

        Assert.Equal(paths.Length, tags.Count);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br;q=0", "")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("identity", "")]
    [InlineData("*", "")]
    [InlineData("gzip, *", "gzip")]
    [InlineData("br;q=0, *", "")]
    [InlineData("deflate", "")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("BR", "br")]
    public async Task A_client_gets_only_an_encoding_it_names(string? accepted, string encoding)
    {
        var plain = await _guide.GetTextAsync(Alpha);
        for (var i = 0; i < 2; i++)
        {
            // Another client's bytes must not come out of memory.
            using var other = await SendAsync(HttpMethod.Get, "br");
            Assert.Equal("br", Assert.Single(other.Content.Headers.ContentEncoding));

            using var response = await SendAsync(HttpMethod.Get, accepted);

            Assert.Equal(encoding, string.Join(',', response.Content.Headers.ContentEncoding));
            Assert.Contains("Accept-Encoding", response.Headers.Vary);
            Assert.Equal(plain, await DecodeAsync(response));
        }
    }

    [Fact]
    public async Task Each_encoding_has_a_tag_of_its_own()
    {
        var tags = new HashSet<string>();
        foreach (var accepted in (string?[])[null, "gzip", "br"])
            tags.Add((await SendAsync(HttpMethod.Get, accepted)).Headers.ETag!.Tag);

        Assert.Equal(3, tags.Count);
    }

    [Fact]
    public async Task Asking_for_the_head_gives_the_same_headers_and_no_body()
    {
        using var head = await SendAsync(HttpMethod.Head, "gzip");
        using var get = await SendAsync(HttpMethod.Get, "gzip");
        using var again = await SendAsync(HttpMethod.Head, "gzip");

        foreach (var response in (HttpResponseMessage[])[head, again])
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(get.Headers.ETag, response.Headers.ETag);
            Assert.Equal(get.Content.Headers.ContentType, response.Content.Headers.ContentType);
            Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        }

        Assert.NotEmpty(await get.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(Alpha, HttpStatusCode.NotModified)]
    [InlineData("/feed.xml", HttpStatusCode.NotModified)]
    [InlineData("/api/v1/needs", HttpStatusCode.NotModified)]
    [InlineData("/css/site.css", HttpStatusCode.NotModified)]
    [InlineData("/frameworks/nobody", HttpStatusCode.NotFound)]
    [InlineData("/frameworks?page=999", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/frameworks/nobody", HttpStatusCode.NotFound)]
    public async Task Whoever_has_any_version_is_told_that_there_is_one(string address, HttpStatusCode status)
    {
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("If-None-Match", "*");
            using var response = await _guide.Client.SendAsync(request);

            Assert.Equal(status, response.StatusCode);
            if (status == HttpStatusCode.NotModified)
                Assert.NotNull(response.Headers.ETag);
            using var plain = await _guide.Client.GetAsync(address);
            Assert.True(plain.StatusCode == (status == HttpStatusCode.NotModified ? HttpStatusCode.OK : status));
            Assert.NotEmpty(await plain.Content.ReadAsByteArrayAsync());
        }
    }

    private async Task<string> TagAsync(string path)
    {
        using var response = await _guide.Client.GetAsync(path);
        return response.Headers.ETag!.Tag;
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string? accepted)
    {
        var request = new HttpRequestMessage(method, Alpha);
        if (accepted is not null)
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return _guide.Client.SendAsync(request);
    }

    private static async Task<string> DecodeAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStreamAsync();
        using Stream stream = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
