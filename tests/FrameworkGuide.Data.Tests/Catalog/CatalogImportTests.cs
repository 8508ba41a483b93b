using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Tests.Support;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Data.Tests.Catalog;

public sealed class CatalogImportTests : IDisposable
{
    private readonly CatalogFixture _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public void An_import_that_is_not_committed_leaves_the_old_catalog()
    {
        var store = _catalog.OpenedWith(Some.Framework("django"));
        var before = store.LoadSnapshot().ContentVersion;

        using (var import = store.BeginImport())
        {
            import.Publish(Some.Framework("django", "Half", hash: 'a'));
            import.Publish(Some.Framework("rails"));
            import.Save(Some.File("frameworks/rails.md"));
            import.SaveVocabulary("half");
        }

        Assert.Equal(before, _catalog.Opened().LoadSnapshot().ContentVersion);
        Assert.Equal("Some framework", store.LoadSnapshot().FrameworksBySlug["django"].Name);
        Assert.Empty(store.LoadFiles());
        Assert.Null(store.LoadVocabulary());
    }

    [Fact]
    public void A_replacement_that_fails_half_way_leaves_the_old_catalog()
    {
        var store = _catalog.OpenedWith([.. Some.OfEveryKind()]);
        var before = store.LoadSnapshot().ContentVersion;

        Assert.Throws<ArgumentOutOfRangeException>(() =>
        {
            using var import = store.BeginImport();
            import.Publish(Some.Framework("django", "Half", hash: 'a'));
            import.Remove("guides/about.md");
            import.Publish(new CatalogDocument(
                "guides/bad.md", DocumentKind.Guide, "bad", Some.Hash('b'), new UnknownContent(), ""));
            import.Commit();
        });

        Assert.Equal(before, _catalog.Opened().LoadSnapshot().ContentVersion);
    }

    [Fact]
    public void Readers_see_the_old_catalog_until_the_commit()
    {
        var store = _catalog.OpenedWith(Some.Framework("django"));
        using var import = store.BeginImport();
        import.Publish(Some.Framework("django", "New name", hash: 'a'));

        Assert.Equal("Some framework", (store.FindProfile("django"))!.Value.Profile.Name);
        import.Commit();
        Assert.Equal("New name", (store.FindProfile("django"))!.Value.Profile.Name);
    }

    [Fact]
    public void An_import_into_a_catalog_that_is_gone_makes_no_file()
    {
        var store = _catalog.OpenedWith(Some.Framework("django"));
        SqliteConnection.ClearAllPools();
        File.Delete(_catalog.File);

        Assert.Throws<SqliteException>(() => store.BeginImport().Dispose());

        Assert.True(store.IsLost);
    }

    private sealed record UnknownContent : DocumentContent;
}
