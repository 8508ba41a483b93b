using System.Net;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Import;

public sealed class EmptyContentTests : IDisposable
{
    private readonly TestGuide _guide = new(_ => { });

    public EmptyContentTests() => _guide.Start();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task An_empty_folder_gives_pages_with_an_empty_state_and_is_not_ready()
    {
        foreach (var page in SiteMap.Pages)
            Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync(page));
        Assert.Contains("no content yet", await _guide.GetTextAsync("/"));

        var ready = await _guide.ReadyAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Code);
        Assert.Equal("unhealthy", ready.Status);
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/health/live"));
    }

    [Fact]
    public async Task The_first_files_go_live()
    {
        Some.Content(_guide.Content);

        await _guide.ShowsAsync("/frameworks/beta", "Beta words.");
        await _guide.IsHealthyAsync();
    }
}
