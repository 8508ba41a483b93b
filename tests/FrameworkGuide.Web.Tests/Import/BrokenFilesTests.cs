using System.Net;
using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Import;

public sealed class BrokenFilesTests : IDisposable
{
    private readonly TestGuide _guide = TestGuide.OfShippedContent();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task Whatever_file_of_the_shipped_content_breaks_the_site_goes_on()
    {
        _guide.Start(watch: false); // The test itself is the watcher: each step is one import, without a wait.
        await _guide.IsHealthyAsync();
        var version = _guide.Snapshot.ContentVersion;
        var paths = _guide.Snapshot.Entries.Select(e => e.Path).ToList();
        Assert.True(paths.Count > 40, "The content of the checkout is not there.");
        var random = new Random(11);
        var keptBack = 0;

        foreach (var path in paths)
        {
            var good = File.ReadAllBytes(_guide.Content[path]);
            var noise = new byte[good.Length];
            random.NextBytes(noise);
            foreach (var bad in (byte[][])[good[..(FrontMatterLength(good) / 2)], [], noise])
            {
                await ImportAsync(path, bad);
                // A list cut between two of its rows is a shorter list: nothing tells that from an edit.
                if (!IsPublishedAs(path, bad))
                {
                    keptBack++;
                    Assert.Equal(version, _guide.Snapshot.ContentVersion);
                    Assert.True((await _guide.ReadyAsync()).IsDegradedBy(path + ":"), path);
                }

                Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/"));
                await ImportAsync(path, good);
                Assert.Equal(version, _guide.Snapshot.ContentVersion);
                Assert.True((await _guide.ReadyAsync()).IsHealthy, path);
            }
        }

        Assert.InRange(keptBack, paths.Count * 3 - 4, paths.Count * 3);
    }

    private async Task ImportAsync(string path, byte[] bytes)
    {
        await File.WriteAllBytesAsync(_guide.Content[path], bytes);
        await _guide.Service<ContentImporter>().ImportWhatDiffersAsync(CancellationToken.None);
    }

    private bool IsPublishedAs(string path, byte[] bytes) =>
        _guide.Snapshot.Entries.Any(e => e.Path == path && e.Hash == Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>A body that is cut off is still a body, so the cut is made before it.</summary>
    private static int FrontMatterLength(byte[] bytes)
    {
        var end = Encoding.UTF8.GetString(bytes).IndexOf("\n---\n", StringComparison.Ordinal);
        return end < 0 ? bytes.Length : end;
    }
}
