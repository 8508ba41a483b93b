using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Import;

/// <summary>A page that is asked for while a change goes live.</summary>
public sealed class MixedPageTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";

    private readonly TempFolder _folder = new();
    private readonly HttpClient _client = new();

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

#if DEBUG // A release build has no moments to stop at.
    [Fact]
    public async Task It_is_not_kept_as_the_page_of_either_version()
    {
        var content = new TestContent(_folder["content"]);
        Some.Content(content);
        content.Settle();
        var before = content.Read(Alpha);
        using var process = GuideProcess.Serve(_folder);
        var page = new Uri(await process.AddressAsync(), "/frameworks/alpha");
        File.WriteAllText(GuideProcess.StopFile(_folder), "catalog committed");
        content.Write(Alpha, before.Replace("Alpha words.", "New words.", StringComparison.Ordinal));
        await process.WaitsAtAsync("catalog committed");

        using (var between = await _client.GetAsync(page))
        {
            Assert.Equal(HttpStatusCode.OK, between.StatusCode);
            Assert.Null(between.Headers.ETag);
        }

        File.Delete(GuideProcess.StopFile(_folder));
        await ShowsAsync(page, "New words.");
        content.Write(Alpha, before);
        await ShowsAsync(page, "Alpha words.");
    }

    private Task ShowsAsync(Uri page, string words) => Eventually.IsTrueAsync(
        async () => (await _client.GetStringAsync(page)).Contains(words, StringComparison.Ordinal),
        $"it shows '{words}'");
#endif
}
