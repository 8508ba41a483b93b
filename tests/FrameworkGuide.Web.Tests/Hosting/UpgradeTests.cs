using System.Net;
using FrameworkGuide.Web.Settings;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>The program on a data folder that an older version left.</summary>
public sealed class UpgradeTests : IDisposable
{
    private const string Next = "20261129172512_Sessions";

    private readonly TempFolder _folder = new();

    public UpgradeTests() => Some.Content(new TestContent(_folder["content"]));

    private string People => new DataPaths(_folder["data"]).People;

    private string Backup => $"{People}.before-{Next}";

    public void Dispose()
    {
        Let(write: true);
        _folder.Dispose();
    }

    [Fact]
    public async Task The_log_names_the_backup()
    {
        await MakeOlderAsync();

        using var process = GuideProcess.Serve(_folder);
        await process.AddressAsync();

        await process.SaysAsync("The tables of the people's store", Next, Backup);
        Assert.True(File.Exists(Backup));
    }

#if DEBUG // A release build has no moments to stop at.
    [Theory]
    [InlineData("store backed up")]
    [InlineData("store migrated")]
    public async Task Killed_in_an_upgrade_the_next_start_has_everything(string moment)
    {
        await MakeOlderAsync();
        File.WriteAllText(GuideProcess.StopFile(_folder), moment);
        using (var killed = GuideProcess.Serve(_folder))
            await killed.KillAtAsync(moment);
        File.Delete(GuideProcess.StopFile(_folder));

        using var process = GuideProcess.Serve(_folder);
        await AssertHealthyAsync(await process.AddressAsync());
        Assert.Equal([Path.GetFileName(Backup)], Directory.GetFiles(_folder["data"])
            .Select(Path.GetFileName).Where(f => f!.Contains("before", StringComparison.Ordinal)));
        Assert.False(File.Exists(People + ".backup.part"));
        Assert.Equal(1, new TestStore(_folder["data"], null).Count("AspNetUsers"));
    }
#endif

    [Fact]
    public async Task Where_no_backup_can_be_written_readers_are_served_and_the_store_stays_as_it_is()
    {
        if (OperatingSystem.IsWindows())
            return; // Rights are another matter there.
        await MakeOlderAsync();
        var before = await File.ReadAllBytesAsync(People);
        Let(write: false);

        using var process = GuideProcess.ServeBoundByRights(_folder);
        using var client = new HttpClient { BaseAddress = await process.AddressAsync() };
        var health = await client.GetStringAsync("/health/ready");
        Assert.Contains("\"degraded\"", health, StringComparison.Ordinal);
        Assert.Contains("people.db cannot be used: ", health, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/frameworks/alpha")).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/edit/sign-in")).StatusCode);
        Assert.Equal(before, await File.ReadAllBytesAsync(People));

        Let(write: true);
        Directory.CreateDirectory(People + ".backup.part");
        await Eventually.IsTrueAsync(async () => (await client.GetStringAsync("/health/ready")).Contains(
            $"people.db cannot be used: its tables have to change ({Next}), and the backup before that cannot be "
                + "written: people.db.backup.part may not be read or written; readers are served",
            StringComparison.Ordinal), "it says what is in the way");

        Directory.Delete(People + ".backup.part");
        await AssertHealthyAsync(client.BaseAddress!);
        Assert.True(File.Exists(Backup));
    }

    private static async Task AssertHealthyAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        await Eventually.IsTrueAsync(async () => (await client.GetStringAsync("/health/ready"))
            .Contains("\"healthy\"", StringComparison.Ordinal), "it is healthy");
    }

    /// <summary>A store with an account, with its tables as they were before there were sessions.</summary>
    private async Task MakeOlderAsync()
    {
        using (var process = GuideProcess.Serve(_folder))
            await AssertHealthyAsync(await process.AddressAsync());
        var (code, _, error) = await GuideProcess.RunAsync(
            _folder.Root, "editor", "add", "--email", "ada@example.org",
            $"--FrameworkGuide:ContentPath={_folder["content"]}", $"--FrameworkGuide:DataPath={_folder["data"]}");
        Assert.True(code == 0, error);
        StoreFile.Execute(People, $"""
            DROP TABLE Sessions; DROP TABLE Versions;
            DELETE FROM __EFMigrationsHistory WHERE MigrationId >= '{Next}'
            """);
    }

    private void Let(bool write)
    {
        if (OperatingSystem.IsWindows() || !Directory.Exists(_folder["data"]))
            return;
        var folder = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        File.SetUnixFileMode(_folder["data"], folder | UnixFileMode.UserWrite);
        foreach (var file in Directory.GetFiles(_folder["data"]))
            File.SetUnixFileMode(file, UnixFileMode.UserRead | (write ? UnixFileMode.UserWrite : UnixFileMode.None));
        if (!write)
            File.SetUnixFileMode(_folder["data"], folder);
    }
}
