using System.Security.Cryptography;
using System.Text;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Settings;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace FrameworkGuide.Web.Tests.Import;

/// <summary>The real program, killed at random moments while it imports: the next start serves the right content.</summary>
public sealed class KilledImportTests(ITestOutputHelper output) : IDisposable
{
    private const int Rounds = 10;
    private const int Profiles = 300;

    private readonly TempFolder _folder = new();
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly int _seed = Environment.TickCount;

    private TestContent Content => new(_folder["content"]);

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Killed_at_any_moment_the_next_start_serves_the_right_content()
    {
        output.WriteLine($"Seed {_seed}");
        var random = new Random(_seed);
        WriteProfiles(0);
        for (var start = 0; start < 3; start++)
        {
            await KillWhileStartingAsync(random);
            if (start < 2 && Directory.Exists(_folder["data"]))
                Directory.Delete(_folder["data"], recursive: true);
        }

        for (var round = 1; round <= Rounds; round++)
        {
            // Every third round the kill comes somewhere in the start itself, with a catalog to be made from nothing.
            if (round % 3 == 0)
                await KillWhileStartingAsync(random);
            using var process = Run();
            var address = await process.AddressAsync();
            await AssertRightAsync(address, round - 1);
            WriteProfiles(round);
            await Task.Delay(random.Next(100, 900));
            process.Kill();
        }

        using (var last = Run())
            await AssertRightAsync(await last.AddressAsync(), Rounds);
        AssertLogIsWhole();
    }

    private async Task KillWhileStartingAsync(Random random)
    {
        if (Directory.Exists(_folder["data"]))
            File.Delete(new DataPaths(_folder["data"]).Catalog);
        using var process = Run();
        await Task.Delay(random.Next(200, 1500));
        process.Kill();
    }

    private GuideProcess Run() => GuideProcess.Serve(_folder);

    private void WriteProfiles(int round)
    {
        for (var i = 0; i < Profiles; i++)
            Content.Write($"frameworks/some-{i:000}.md", Some.Framework($"Some {i}", $"Words {i} of round {round}."));
    }

    private async Task AssertRightAsync(Uri address, int round)
    {
        var version = VersionOnDisk();
        await Eventually.IsTrueAsync(
            async () => (await _client.GetStringAsync(new Uri(address, "/"))).Contains(version, StringComparison.Ordinal),
            $"version {version} of round {round} is shown");
        Assert.Contains("\"healthy\"", await _client.GetStringAsync(new Uri(address, "/health/ready")));
        foreach (var i in (int[])[0, Profiles / 2, Profiles - 1])
            Assert.Contains($"Words {i} of round {round}.", await _client.GetStringAsync(new Uri(address, $"/frameworks/some-{i:000}")));
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
            .Select(f => $"frameworks/{Path.GetFileName(f)}\n{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))))[..16];
    }
}
