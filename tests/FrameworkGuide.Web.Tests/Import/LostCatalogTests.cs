using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Web.Tests.Import;

/// <summary>
/// The catalog can be lost any time; a document that is faulty on disk at that moment still shows its last good text.
/// </summary>
public sealed class LostCatalogTests : IDisposable
{
    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Theory]
    [InlineData("deleted")]
    [InlineData("random bytes")]
    [InlineData("truncated")]
    [InlineData("summary changed")]
    [InlineData("tables dropped")]
    [InlineData("emptied")]
    public async Task A_catalog_lost_while_stopped_is_made_again(string loss)
    {
        var version = await MakeOneFaultyAsync();
        _guide.Stop();
        Lose(loss);

        _guide.Start();

        await AssertWholeAsync(version);
    }

    [Theory]
    [InlineData("deleted")]
    [InlineData("random bytes")]
    [InlineData("truncated")]
    public async Task A_catalog_lost_while_running_is_made_again(string loss)
    {
        var version = await MakeOneFaultyAsync();

        Lose(loss);

        // A request that needs the catalog may fail until it is repaired; it is what brings the damage to light.
        await Eventually.IsTrueAsync(
            async () =>
            {
                await _guide.StatusOfAsync("/frameworks/gamma");
                return Holds(version);
            },
            "the catalog is rebuilt");
        await AssertWholeAsync(version);
    }

    [Fact]
    public async Task A_damage_that_only_an_import_meets_is_repaired_too()
    {
        var version = await MakeOneFaultyAsync();
        Lose("random bytes");

        _guide.Content.Write("frameworks/gamma.md", Some.Framework("Gamma", "Later words."));

        await _guide.ShowsAsync("/frameworks/gamma", "Later words.");
        await _guide.ShowsAsync("/frameworks/beta", "Last good words.");
        Assert.NotEqual(version, _guide.Snapshot.ContentVersion);
        await Eventually.IsTrueAsync(
            () => Holds(_guide.Snapshot.ContentVersion), "the new catalog holds what is shown");
    }

    [Fact]
    public async Task When_the_catalog_and_most_files_are_gone_memory_keeps_what_was_shown()
    {
        _guide.Start();
        var version = _guide.Snapshot.ContentVersion;
        foreach (var folder in (string[])["frameworks", "guides"])
            Directory.Move(_guide.Content[folder], _guide.Content["." + folder]);
        await _guide.IsDegradedByAsync("vanished at once");
        Lose("deleted");
        _guide.Content.Write("needs/later.md", Some.Need("Later"));
        await _guide.IsDegradedByAsync("5 of 8 content files vanished at once");

        foreach (var folder in (string[])["frameworks", "guides"])
            Directory.Move(_guide.Content["." + folder], _guide.Content[folder]);
        _guide.Content.Delete("needs/later.md");

        await Eventually.IsTrueAsync(() => Holds(version), "the new catalog holds all of it");
        Assert.Equal(version, _guide.Snapshot.ContentVersion);
    }

    /// <summary>A guide in which beta is faulty on disk and shows its last good text.</summary>
    private async Task<string> MakeOneFaultyAsync()
    {
        _guide.Start();
        _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "Last good words."));
        await _guide.ShowsAsync("/frameworks/beta", "Last good words.");
        _guide.Content.Write("frameworks/beta.md", "---\nname: Beta\n");
        await _guide.IsDegradedByAsync("frameworks/beta.md");
        return _guide.Snapshot.ContentVersion;
    }

    private async Task AssertWholeAsync(string version)
    {
        var stored = _guide.Service<CatalogStore>();
        Assert.Equal(version, _guide.Snapshot.ContentVersion);
        Assert.Equal(version, stored.LoadSnapshot().ContentVersion);
        Assert.Contains("Last good words.", stored.FindBody(DocumentKind.Framework, "beta"));
        Assert.Contains("Last good words.", await _guide.GetTextAsync("/frameworks/beta"));
        Assert.Contains("Alpha words.", await _guide.GetTextAsync("/frameworks/alpha"));
        Assert.True((await _guide.ReadyAsync()).IsDegradedBy("frameworks/beta.md"));
        Assert.Equal(2, _guide.History("frameworks/beta.md").Count);
    }

    private bool Holds(string version)
    {
        try
        {
            return _guide.Service<CatalogStore>().LoadSnapshot().ContentVersion == version;
        }
        catch (SqliteException)
        {
            return false; // It is being made.
        }
    }

    private void Lose(string loss)
    {
        SqliteConnection.ClearAllPools();
        switch (loss)
        {
            case "deleted":
                _guide.DeleteCatalog();
                break;
            case "emptied":
                _guide.DeleteCatalog();
                File.WriteAllBytes(_guide.Data.Catalog, []);
                break;
            case "random bytes":
                var bytes = new byte[50_000];
                new Random(5).NextBytes(bytes);
                File.WriteAllBytes(_guide.Data.Catalog, bytes);
                break;
            case "truncated":
                using (var file = new FileStream(_guide.Data.Catalog, FileMode.Open))
                    file.SetLength(file.Length / 2);
                break;
            case "summary changed":
                Execute("UPDATE Documents SET Summary = '{'");
                break;
            default:
                Execute("DROP TABLE Documents");
                break;
        }
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_guide.Data.Catalog};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of this test's constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
