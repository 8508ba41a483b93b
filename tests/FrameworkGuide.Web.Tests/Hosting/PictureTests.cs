using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

public sealed class PictureTests : IDisposable
{
    private readonly TestGuide _guide = new();

    public PictureTests() => _guide.Start(watch: false);

    public void Dispose() => _guide.Dispose();

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

    private void Put(string name)
    {
        var file = _guide.Content["assets/" + name];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, Some.Png);
    }
}
