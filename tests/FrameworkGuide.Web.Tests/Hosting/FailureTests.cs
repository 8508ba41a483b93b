using System.Net;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Hosting;

public sealed class FailureTests : IDisposable
{
    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task A_request_that_fails_says_nothing_of_the_inside()
    {
        _guide.Start(watch: false); // Nothing repairs the catalog, and the document is nowhere else.
        _guide.Content.Delete("frameworks/alpha.md");
        _guide.Store.Delete();
        SqliteConnection.ClearAllPools();
        var noise = new byte[50_000];
        new Random(3).NextBytes(noise);
        File.WriteAllBytes(_guide.Data.Catalog, noise);

        for (var i = 0; i < 2; i++)
        {
            using var response = await _guide.Client.GetAsync("/frameworks/alpha");
            var text = await response.Content.ReadAsStringAsync();

            Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
            HeaderTests.AssertHeaders(response);
            Assert.Null(response.Headers.ETag);
            Assert.True(response.Headers.CacheControl is { NoStore: true } or { NoCache: true, Public: false },
                $"Cache-Control: {response.Headers.CacheControl}");
            foreach (var word in (string[])["   at ", "Sqlite", "Exception", _guide.DataPath, "catalog.db"])
                Assert.DoesNotContain(word, text);
            Assert.Contains("</html>", text);
        }

        await Eventually.IsTrueAsync(() => _guide.Log.Requests("/frameworks/alpha").Count >= 2, "both are logged");
        Assert.Equal([(LogEventLevel.Information, 500), (LogEventLevel.Information, 500)],
            _guide.Log.Requests("/frameworks/alpha"));
        Assert.True(_guide.Log.Has(LogEventLevel.Error, "SqliteException"));
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/frameworks"));
    }

    [Fact]
    public async Task While_the_content_is_watched_the_failure_is_repaired()
    {
        _guide.Start();
        SqliteConnection.ClearAllPools();
        File.WriteAllBytes(_guide.Data.Catalog, new byte[50_000]);

        await _guide.ShowsAsync("/frameworks/alpha", "Alpha words.");
    }
}
