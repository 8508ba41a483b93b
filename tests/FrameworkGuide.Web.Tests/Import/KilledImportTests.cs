using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Settings;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace FrameworkGuide.Web.Tests.Import;

/// <summary>
/// The real program, killed once at each moment of an import: the next start serves the right content.
/// </summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Profiles = 20;

    private readonly TempFolder _folder = new();
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };

    private TestContent Content => new(_folder["content"]);

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

#if DEBUG // A release build has no moments to stop at.
    [Theory]
    [InlineData("store begun")]
    [InlineData("store migrated")]
    [InlineData("store made")]
    [InlineData("store in place")]
    [InlineData("catalog begun")]
    [InlineData("catalog without its stamp")]
    [InlineData("catalog made")]
    [InlineData("log written")]
    [InlineData("log committed")]
    [InlineData("log checkpointed")]
    [InlineData("catalog written")]
    [InlineData("catalog committed")]
    public async Task Killed_in_the_first_start_the_next_serves_the_right_content(string moment)
    {
        WriteProfiles(0);
        await KillAsync(moment, () => { });

        using (var next = TestGuide.Over(_folder))
        {
            next.Start();
            await AssertRightAsync(next.Client.BaseAddress!, 0);
        }

        AssertLogIsWhole();
    }

    [Fact]
    public async Task Killed_at_each_moment_of_an_import_the_next_start_serves_the_right_content()
    {
        WriteProfiles(0);
        using (var first = TestGuide.Over(_folder))
        {
            first.Start();
            await AssertRightAsync(first.Client.BaseAddress!, 0);
        }

        var round = 0;
        foreach (var moment in (string[])["log written", "log committed", "log checkpointed",
            "catalog written", "catalog committed"])
        {
            await KillAsync(moment, () => WriteProfiles(++round));

            // What one start finds is what the next change is imported over; every other time the
            // catalog is lost between them.
            if (round % 2 == 0)
                foreach (var suffix in (string[])["", "-wal", "-shm"])
                    File.Delete(new DataPaths(_folder["data"]).Catalog + suffix);
        }

        using (var last = TestGuide.Over(_folder))
        {
            last.Start();
            await AssertRightAsync(last.Client.BaseAddress!, round);
        }

        AssertLogIsWhole();
    }

    private async Task KillAsync(string moment, Action change)
    {
        change();
        File.WriteAllText(GuideProcess.StopFile(_folder), moment);
        using (var process = GuideProcess.Serve(_folder))
            await process.KillAtAsync(moment);
        File.Delete(GuideProcess.StopFile(_folder));
    }

    [Fact]
    public async Task Killed_while_it_watches_the_next_start_serves_the_right_content()
    {
        WriteProfiles(0);
        var round = 0;
        foreach (var moment in (string[])["log committed", "catalog written", "catalog committed"])
        {
            using var process = GuideProcess.Serve(_folder);
            await AssertRightAsync(await process.AddressAsync(), round);
            File.WriteAllText(GuideProcess.StopFile(_folder), moment);
            WriteProfiles(++round);
            await process.KillAtAsync(moment);
            File.Delete(GuideProcess.StopFile(_folder));
        }

        using (var last = TestGuide.Over(_folder))
        {
            last.Start();
            await AssertRightAsync(last.Client.BaseAddress!, round);
        }

        AssertLogIsWhole();
    }
#endif

    private void WriteProfiles(int round)
    {
        for (var i = 0; i < Profiles; i++)
            Content.Write($"frameworks/some-{i:000}.md", Some.Framework($"Some {i}", $"Words {i} of round {round}."));
    }

    private async Task AssertRightAsync(Uri address, int round)
    {
        var version = VersionOnDisk();
        await Eventually.IsTrueAsync(
            async () => (await _client.GetStringAsync(new Uri(address, "/")))
                .Contains(version, StringComparison.Ordinal),
            $"version {version} of round {round} is shown");
        Assert.Contains("\"healthy\"", await _client.GetStringAsync(new Uri(address, "/health/ready")));
        foreach (var i in (int[])[0, Profiles / 2, Profiles - 1])
            Assert.Contains($"Words {i} of round {round}.",
                await _client.GetStringAsync(new Uri(address, $"/frameworks/some-{i:000}")));
    }

    /// <summary>Every text that is shown is in the log, and none twice in a row.</summary>
    private void AssertLogIsWhole()
    {
        var people = new PeopleStore(new DataPaths(_folder["data"]).People, NullLogger<PeopleStore>.Instance);
        for (var i = 0; i < Profiles; i++)
        {
            var path = $"frameworks/some-{i:000}.md";
            var history = people.History(path);
            Assert.Equal(Content.Read(path), history[0].Text);
            Assert.All(history.Zip(history.Skip(1)), pair => Assert.NotEqual(pair.First.Hash, pair.Second.Hash));
        }

        SqliteConnection.ClearAllPools();
    }

    private string VersionOnDisk()
    {
        var lines = Directory.GetFiles(Content["frameworks"]).Order(StringComparer.Ordinal)
            .Select(f => $"frameworks/{Path.GetFileName(f)}\n"
                + $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))))[..16];
    }
}
