using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;

namespace FrameworkGuide.Data.Tests.Support;

/// <summary>A catalog in a folder of its own; each store is as a new run of the program would have it.</summary>
internal sealed class CatalogFixture : IDisposable
{
    private readonly TempFolder _folder = new();

    public CollectingLogger<CatalogStore> Log { get; } = new();

    public string File => _folder.File("catalog.db");

    public string Aside => File + ".aside";

    public CatalogStore Store(string stamp = "stamp") => new(File, stamp, Log);

    public CatalogStore Opened(string stamp = "stamp")
    {
        var store = Store(stamp);
        store.Open();
        return store;
    }

    public CatalogStore OpenedWith(params CatalogDocument[] documents)
    {
        var store = Opened();
        Publish(store, documents);
        return store;
    }

    public static void Publish(CatalogStore store, params CatalogDocument[] documents)
    {
        using var import = store.BeginImport();
        foreach (var document in documents)
            import.Publish(document);
        import.Commit();
    }

    public void Dispose() => _folder.Dispose();
}
