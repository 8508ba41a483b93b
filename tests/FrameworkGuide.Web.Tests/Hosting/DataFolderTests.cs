using System.Net;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>The data folder, and a catalog in it that cannot be used or written.</summary>
public sealed class DataFolderTests : IDisposable
{
    private const string Beta = "frameworks/beta.md";

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task An_import_that_cannot_be_written_is_told_once_and_comes_back_alone()
    {
        _guide.Start();
        using (StoreFile.Lock(_guide.Data.Catalog))
        {
            _guide.Content.Write(Beta, Some.Framework("Beta", "Words meanwhile."));
            await _guide.IsDegradedByAsync(
                "content cannot be imported: catalog.db: another program has locked it; what is published stays");
            Assert.Contains("Beta words.", await _guide.GetTextAsync("/frameworks/beta"));
            Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/search?q=beta"));
        }

        await _guide.ShowsAsync("/frameworks/beta", "Words meanwhile.");
        await _guide.IsHealthyAsync();
        await _guide.Log.TellsAsync(LogEventLevel.Information, "Content can be imported again");
        Assert.Single(_guide.Log.Events,
            e => e.MessageTemplate.Text.Contains("it is tried again and again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_data_folder_deleted_while_the_site_runs_is_made_again_and_readers_are_served_meanwhile()
    {
        _guide.Start();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_guide.DataPath, recursive: true);

        foreach (var page in (string[])["/", "/frameworks/alpha", "/frameworks/beta", "/guides", "/methodology",
            "/feed.xml", "/search?q=alpha", "/api/v1/frameworks/gamma"])
            Assert.Equal((page, HttpStatusCode.OK), (page, await _guide.StatusOfAsync(page)));

        await _guide.IsDegradedByAsync("its file is missing");
        await Eventually.IsTrueAsync(() => File.Exists(_guide.Data.Catalog), "the catalog is made again");
        await _guide.ShowsAsync("/search?q=alpha", "Alpha");
    }

    [Fact]
    public async Task A_start_without_a_usable_catalog_is_unready_with_the_reason_and_recovers_even_unwatched()
    {
        Directory.CreateDirectory(_guide.Data.Catalog + "-wal"); // SQLite cannot open a database beside it.
        _guide.Start(watch: false);
        var health = await _guide.ReadyAsync();
        Assert.Equal(("unhealthy", HttpStatusCode.ServiceUnavailable), (health.Status, health.Code));
        Assert.Contains(
            health.Reasons, r => r.Contains("content cannot be imported: catalog.db: ", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/health/live"));

        Directory.Delete(_guide.Data.Catalog + "-wal");

        await _guide.ShowsAsync("/frameworks/alpha", "Alpha words.");
        await _guide.IsHealthyAsync();
    }

    [Fact]
    public async Task The_data_folder_is_private_and_what_others_left_is_put_in_order()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(_guide.Data.Keys);
        File.WriteAllText(Path.Combine(_guide.Data.Keys, "key-damaged.xml"), "<key");
        File.WriteAllText(Path.Combine(_guide.DataPath, ".write-123"), "");
        File.WriteAllText(_guide.Content["frameworks/.alpha.md.part"], "half");
        File.SetUnixFileMode(_guide.DataPath, (UnixFileMode)0b111_101_101);
        _guide.Start();
        using var editor = await EditorClient.SignedInAsync(_guide);

        Assert.False(File.Exists(Path.Combine(_guide.DataPath, ".write-123")));
        Assert.False(File.Exists(_guide.Content["frameworks/.alpha.md.part"]));
        Assert.Equal("<key", File.ReadAllText(Path.Combine(_guide.Data.Keys, "key-damaged.xml.aside")));
        Assert.True(_guide.Log.Has(LogEventLevel.Error, "key-damaged.xml"));
        foreach (var folder in (string[])[_guide.DataPath, _guide.Data.Keys])
            Assert.Equal((UnixFileMode)0b111_000_000, File.GetUnixFileMode(folder));
        Assert.NotEmpty(Directory.GetFiles(_guide.Data.Keys, "*.xml"));
        foreach (var file in Directory.GetFiles(_guide.DataPath).Concat(Directory.GetFiles(_guide.Data.Keys, "*.xml")))
            Assert.Equal((UnixFileMode)0, File.GetUnixFileMode(file) & ~(UnixFileMode)0b110_000_000);
    }
}
