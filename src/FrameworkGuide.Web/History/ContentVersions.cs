using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Data;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.History;

/// <summary>
/// Makes versions of the content again from the log of published texts, each once, one at a time and beside the threads
/// that answer requests, and keeps a few of them.
/// </summary>
internal sealed class ContentVersions(PeopleStore people, PublishedDocuments documents) : IDisposable
{
    private const int MostKept = 4;

    private readonly RecentlyUsed<string, Task<CatalogSnapshot?>> _made = new(MostKept);
    private readonly SemaphoreSlim _making = new(1, 1);

    /// <summary>The content as it was at a moment.</summary>
    /// <param name="current">
    /// What is published now: documents that say the same in both are taken from it and not read again.
    /// </param>
    /// <returns>Null where this site's log does not have the version.</returns>
    /// <exception cref="Exception">The log cannot be read for now; <see cref="StoreFailure"/> tells.</exception>
    public async Task<PastContent?> FindAsync(KeptMoment moment, CatalogSnapshot current)
    {
        var isCurrent = moment.ContentVersion == current.ContentVersion;
        var noted = Noted(moment.ContentVersion, isCurrent);
        if (isCurrent)
            return new PastContent(current, documents, noted, moment.Day);
        return noted.Count > 0 && await MakeOnceAsync(noted[0], current) is { } snapshot
            ? new PastContent(snapshot, documents, noted, moment.Day)
            : null;
    }

    /// <summary>What was published after a kept result.</summary>
    /// <returns>Null where the log does not know the point, or cannot be read for now.</returns>
    public PublishedSince? Since(PastContent past)
    {
        try
        {
            return past.Point is { } point
                ? new PublishedSince(people.TextsAfter(point.Revision), past.Snapshot, documents)
                : null;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return null;
        }
    }

    public void Dispose() => _making.Dispose();

    /// <summary>The current version needs no log.</summary>
    private IReadOnlyList<NotedVersion> Noted(string version, bool isCurrent)
    {
        try
        {
            return people.FindVersions(version);
        }
        catch (Exception e) when (isCurrent && StoreFailure.Is(e))
        {
            return [];
        }
    }

    private async Task<CatalogSnapshot?> MakeOnceAsync(NotedVersion noted, CatalogSnapshot current)
    {
        var making = _made.GetOrAdd(noted.Version, _ => Task.Run(() => MakeAloneAsync(noted, current)));
        try
        {
            return await making;
        }
        catch
        {
            _made.Forget(noted.Version);
            throw;
        }
    }

    private async Task<CatalogSnapshot?> MakeAloneAsync(NotedVersion noted, CatalogSnapshot current)
    {
        await _making.WaitAsync();
        try
        {
            return Make(noted, current);
        }
        finally
        {
            _making.Release();
        }
    }

    private CatalogSnapshot? Make(NotedVersion noted, CatalogSnapshot current)
    {
        var texts = people.TextsAt(noted.Revision);
        var kept = texts.Select(t => t.Path).ToHashSet(StringComparer.Ordinal);
        var others = texts.Where(t => current.EntriesByPath.GetValueOrDefault(t.Path)?.Hash != t.Hash).ToList();
        var changed = people.ReadTexts([.. others.Select(t => t.Id)]).AsParallel()
            .Select(t => documents.Read(t.Path, t.Text)).OfType<CatalogDocument>().Select(CatalogEntry.Of).ToList();
        var snapshot = current.With(
            changed, [.. current.EntriesByPath.Keys.Where(p => !kept.Contains(p))]);
        return snapshot.ContentVersion == noted.Version ? snapshot : null;
    }
}
