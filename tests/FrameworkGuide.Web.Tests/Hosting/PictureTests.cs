using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

public sealed class PictureTests(RunningGuide running) : IClassFixture<RunningGuide>
{
    private readonly TestGuide _guide = running.Guide;

    [Fact]
    public async Task Pictures_are_handed_out_as_soon_as_they_are_there()
    {
        Assert.Equal(HttpStatusCode.NotFound, await _guide.StatusOfAsync("/assets/deep/dot.png"));
        Put("deep/dot.png");

        using var response = await _guide.Client.GetAsync("/assets/deep/dot.png");

        Assert.Equal("image/png", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(Some.Png, await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(TimeSpan.FromHours(1), response.Headers.CacheControl!.MaxAge);
        HeaderTests.AssertHeaders(response);
    }

    [Theory]
    [InlineData("png", "image/png")]
    [InlineData("jpg", "image/jpeg")]
    [InlineData("jpeg", "image/jpeg")]
    [InlineData("webp", "image/webp")]
    [InlineData("avif", "image/avif")]
    [InlineData("gif", "image/gif")]
    [InlineData("svg", "image/svg+xml")]
    public async Task Every_kind_of_picture_has_its_type(string ending, string type)
    {
        Put($"some.{ending}");

        using var response = await _guide.Client.GetAsync($"/assets/some.{ending}");

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("page.html")]
    [InlineData("script.js")]
    [InlineData("CAPITAL.PNG")]
    [InlineData("png")]
    [InlineData(".hidden.png")]
    public async Task Other_files_are_not_handed_out(string name)
    {
        Put(name);

        Assert.Equal(HttpStatusCode.NotFound, await _guide.StatusOfAsync($"/assets/{name}"));
    }

    [Theory]
    [InlineData("/site.yml")]
    [InlineData("/assets/../site.yml")]
    [InlineData("/assets/%2e%2e/other.png")]
    [InlineData("/assets/..%2fother.png")]
    [InlineData("/other.png")]
    [InlineData("/assetsother.png")]
    public async Task Nothing_beside_the_folder_is_handed_out(string path)
    {
        Put("dot.png");
        File.WriteAllBytes(_guide.Content["other.png"], Some.Png);

        Assert.Equal(HttpStatusCode.NotFound, await _guide.StatusOfAsync(path));
    }

    [Fact]
    public async Task A_link_hands_out_the_whole_of_a_picture_of_the_folder_and_nothing_else()
    {
        using var elsewhere = new TempFolder();
        File.WriteAllText(elsewhere["secret.svg"], "secret");
        Put("drawings/dot.png");
        _guide.Content.Write(".git/config", "secret");
        void Link(string name, string target) => File.CreateSymbolicLink(_guide.Content["assets/" + name], target);
        Link("linked.png", "drawings/dot.png");
        Link("folder", "drawings");
        Link("file.svg", elsewhere["secret.svg"]);
        Link("padded.svg", "../assets/" + string.Concat(Enumerable.Repeat("./", 500)) + "../../../../../../../.."
            + elsewhere["secret.svg"]);
        Link("out", elsewhere.Root);
        Link("hidden.svg", "../.git/config");
        Link("round.svg", "round.svg");
        Link("device.svg", "/dev/zero");

        foreach (var path in (string[])["/assets/linked.png", "/assets/folder/dot.png"])
        {
            using var response = await _guide.Client.GetAsync(path);
            Assert.Equal(Some.Png.Length, response.Content.Headers.ContentLength);
            Assert.Equal(Some.Png, await response.Content.ReadAsByteArrayAsync());
        }

        foreach (var name in (string[])["file.svg", "padded.svg", "out/secret.svg", "hidden.svg",
            "round.svg", "device.svg"])
            Assert.Equal((name, HttpStatusCode.NotFound), (name, await _guide.StatusOfAsync("/assets/" + name)));
        Assert.DoesNotContain(_guide.Log.Events, e => e.Level >= Serilog.Events.LogEventLevel.Error);
    }

    [Fact]
    public async Task A_picture_can_be_asked_for_in_parts_and_only_when_it_changed()
    {
        Put("dot.png");
        using var whole = await _guide.Client.GetAsync("/assets/dot.png");

        Assert.Equal(HttpStatusCode.NotModified,
            await StatusAsync(HttpMethod.Get, r => r.Headers.IfNoneMatch.Add(whole.Headers.ETag!)));
        Assert.Equal(HttpStatusCode.NotModified,
            await StatusAsync(HttpMethod.Get, r => r.Headers.IfModifiedSince = whole.Content.Headers.LastModified));
        Assert.Equal(HttpStatusCode.PartialContent,
            await StatusAsync(HttpMethod.Get, r => r.Headers.Range = new(1, 3)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(HttpMethod.Head, _ => { }));
        File.WriteAllBytes(_guide.Content["assets/dot.png"], [.. Some.Png, 0]);
        Assert.Equal(HttpStatusCode.OK,
            await StatusAsync(HttpMethod.Get, r => r.Headers.IfNoneMatch.Add(whole.Headers.ETag!)));

        async Task<HttpStatusCode> StatusAsync(HttpMethod method, Action<HttpRequestMessage> change)
        {
            using var request = new HttpRequestMessage(method, "/assets/dot.png");
            change(request);
            using var response = await _guide.Client.SendAsync(request);
            return response.StatusCode;
        }
    }

    private void Put(string name)
    {
        var file = _guide.Content["assets/" + name];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, Some.Png);
    }
}
