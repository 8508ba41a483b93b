using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.Tests.Catalog;

public sealed class LostCatalogTests : IDisposable
{
    private readonly CatalogFixture _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void A_missing_catalog_is_made_and_told()
    {
        Assert.True(_catalog.Store().Open());

        var (level, message) = Assert.Single(_catalog.Log.Lines);
        Assert.Equal(LogLevel.Information, level);
        Assert.Contains(_catalog.File, message);
        Assert.Equal(CatalogSnapshot.Empty.ContentVersion, _catalog.Opened().LoadSnapshot().ContentVersion);
    }

    [Fact]
    public void A_sound_catalog_is_kept_and_nothing_is_told()
    {
        _catalog.OpenedWith(Some.Framework("django"));
        _catalog.Log.Lines.Clear();

        Assert.False(_catalog.Store().Open());

        Assert.Empty(_catalog.Log.Lines);
        Assert.False(File.Exists(_catalog.Aside));
        Assert.Single(_catalog.Store().LoadSnapshot().Entries);
    }

    [Fact]
    public void A_catalog_of_another_program_is_put_aside()
    {
        _catalog.OpenedWith(Some.Framework("django"));

        Assert.True(_catalog.Store("other stamp").Open());

        AssertMadeAnew("another version of the program wrote it");
        Assert.False(_catalog.Store("other stamp").Open());
    }

    [Theory]
    [InlineData("random bytes")]
    [InlineData("truncated")]
    [InlineData("header overwritten")]
    [InlineData("middle overwritten")]
    [InlineData("emptied")]
    [InlineData("another database")]
    public void A_damaged_catalog_is_put_aside(string damage)
    {
        _catalog.OpenedWith([.. Some.OfEveryKind()]);
        Damage(damage);

        Assert.True(_catalog.Store().Open());

        AssertMadeAnew("");
        CatalogFixture.Publish(_catalog.Store(), Some.Framework("rails"));
        Assert.Single(_catalog.Opened().LoadSnapshot().Entries);
    }

    [Fact]
    public void A_second_damage_is_put_aside_too()
    {
        _catalog.Opened();
        Damage("random bytes");
        _catalog.Opened();
        Damage("truncated");

        Assert.True(_catalog.Store().Open());
        Assert.False(_catalog.Store().Open());
    }

    [Fact]
    public void Deletion_is_noticed()
    {
        var store = _catalog.OpenedWith(Some.Framework("django"));
        Assert.False(store.IsLost);

        File.Delete(_catalog.File);

        Assert.True(store.IsLost);
        store.Open();
        Assert.False(store.IsLost);
        Assert.Empty(store.LoadSnapshot().Entries);
    }

    [Theory]
    [InlineData("random bytes")]
    [InlineData("emptied")]
    [InlineData("another database")]
    [InlineData("unreadable profile")]
    public void A_reader_that_fails_has_the_catalog_looked_at(string damage)
    {
        var store = _catalog.OpenedWith(Some.Framework("django"));
        Damage(damage);

        Assert.ThrowsAny<Exception>(() => store.FindProfile("django"));

        Assert.True(store.IsLost);
        Assert.True(store.Open());
        Assert.False(store.IsLost);
        Assert.Null(store.FindProfile("django"));
    }

    [Fact]
    public void A_reader_does_not_make_an_empty_file_where_the_catalog_was_deleted()
    {
        var store = _catalog.OpenedWith(Some.Framework("django"));
        SqliteConnection.ClearAllPools();
        File.Delete(_catalog.File);

        Assert.Throws<SqliteException>(() => store.FindBody(DocumentKind.Framework, "django"));

        Assert.True(store.IsLost);
    }

    [Fact]
    public void An_import_that_fails_has_the_catalog_looked_at()
    {
        var store = _catalog.OpenedWith(Some.Framework("django"));
        Damage("random bytes");

        Assert.Throws<SqliteException>(() => CatalogFixture.Publish(store, Some.Framework("rails")));

        Assert.True(store.IsLost);
    }

    private void AssertMadeAnew(string reason)
    {
        var (level, message) = Assert.Single(
            _catalog.Log.Lines, l => l.Message.Contains("rebuilt", StringComparison.Ordinal));
        Assert.Equal(LogLevel.Warning, level);
        Assert.Contains(_catalog.Aside, message);
        Assert.Contains(reason, message);
        Assert.True(File.Exists(_catalog.Aside));
    }

    private void Damage(string damage)
    {
        // The last connection to close brings all of the write-ahead log into the file.
        SqliteConnection.ClearAllPools();
        var bytes = File.ReadAllBytes(_catalog.File);
        var random = new Random(7);
        switch (damage)
        {
            case "random bytes":
                random.NextBytes(bytes);
                break;
            case "truncated":
                bytes = bytes[..(bytes.Length / 2 + 100)];
                break;
            case "header overwritten":
                random.NextBytes(bytes.AsSpan(0, 100));
                break;
            case "middle overwritten":
                random.NextBytes(bytes.AsSpan(4096, bytes.Length - 4096));
                break;
            case "emptied":
                bytes = [];
                break;
            case "another database":
                File.Delete(_catalog.File);
                Execute("CREATE TABLE Other (Id INTEGER)");
                return;
            default:
                Execute("UPDATE Documents SET Details = '{'");
                return;
        }

        File.WriteAllBytes(_catalog.File, bytes);
    }

    private void Execute(string sql)
    {
        using (var connection = new SqliteConnection($"Data Source={_catalog.File};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of this test's constants.
            command.CommandText = sql;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }
}
