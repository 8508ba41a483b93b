using FrameworkGuide.Data.People;
using FrameworkGuide.Data.Tests.Support;

namespace FrameworkGuide.Data.Tests.People;

/// <summary>Tests that every people's store has to pass, whatever its database.</summary>
public abstract class StoreTests : IDisposable
{
    private readonly PeopleStores _stores;

    protected StoreTests(bool isShared) => _stores = new PeopleStores(isShared);

    public void Dispose()
    {
        _stores.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The store as another run of the program, or another instance, has it.</summary>
    protected PeopleStore Store() => _stores.Open();

    protected static void Add(PeopleStore store, params Revision[] revisions)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(revisions);
        using var log = store.BeginLog();
        foreach (var revision in revisions)
            log.Add(revision);
        log.Commit();
    }
}
