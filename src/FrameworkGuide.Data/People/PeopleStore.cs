using System.Data.Common;
using FrameworkGuide.Core;
using FrameworkGuide.Data.People.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.People;

/// <summary>What people made. Whoever needs it first has it looked at, made or migrated.</summary>
public sealed partial class PeopleStore
{
    private readonly IPeopleProvider _provider;

    /// <summary>A store in a file of its own.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="keys">
    /// The folder of keys, which are made after the store: keys without a store say that it was lost. Null where there
    /// are none.
    /// </param>
    public PeopleStore(string path, ILogger<PeopleStore> logger, string? keys = null)
        : this(new PeopleFile(path, logger, keys))
    {
    }

    /// <summary>A store that several instances share.</summary>
    public PeopleStore(DatabaseAddress address)
        : this(new PeopleDatabase(address))
    {
    }

    private PeopleStore(IPeopleProvider provider) => _provider = provider;

    /// <summary>What it is called in messages.</summary>
    public string Name => _provider.Name;

    /// <summary>Whether there is a store.</summary>
    public bool Exists => _provider.Exists;

    /// <summary>
    /// Has EF make its model while nobody waits; the file is not touched. The first page that reads the log would take
    /// about 0.3 s longer.
    /// </summary>
    public void WarmUp()
    {
        using var context = _provider.OpenToRead();
        context.Revisions.OrderByDescending(r => r.Id).Take(1).ToQueryString();
    }

    /// <summary>How far the log goes; null where the store cannot be used for now.</summary>
    public LogPosition? FindPosition()
    {
        try
        {
            Open();
            return _position;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return null;
        }
    }

    /// <summary>
    /// How far the log goes at this moment, for those who go by it when they write: others may have put another in its
    /// place since it was last used.
    /// </summary>
    public LogPosition? FindPositionNow()
    {
        _provider.LookAgain();
        return FindPosition();
    }

    /// <summary>Starts adding to the log: one transaction, visible to others only once it is committed.</summary>
    public RevisionLog BeginLog()
    {
        Open();
        return Noted(() => new RevisionLog(_provider, _provider.BeginWriting(), committed: NotePosition));
    }

    /// <summary>
    /// Says who is about to write a text into a content file, and why. The log takes it over when it is told of that
    /// text, however long that takes and whatever happens to the program meanwhile.
    /// </summary>
    /// <param name="hash">
    /// SHA-256 of the text's bytes in lower-case hex; null where the file is about to be deleted.
    /// </param>
    public async Task AnnounceAsync(
        string documentPath, string? hash, string author, string? reason, CancellationToken cancellationToken)
    {
        await using var context = OpenContext();
        await using (var transaction = await context.BeginWritingAsync(cancellationToken))
        {
            await context.Publications.Where(p => p.Path == documentPath).ExecuteDeleteAsync(cancellationToken);
            context.Publications.Add(
                new PublicationRow { Path = documentPath, Hash = hash, Author = author, Reason = reason });
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        FaultPoints.Pass("announced");
    }

    /// <summary>
    /// Writes a consistent copy of the store as it is into a new file; the store itself is neither made nor migrated.
    /// </summary>
    /// <exception cref="DbException">There is no store, it is damaged, or others kept it locked.</exception>
    public void CopyTo(string file) => _provider.CopyTo(file);

    /// <summary>
    /// What is wrong with the store, one sentence each; empty where nothing is. It is looked at as others would find it
    /// now, so that what nobody has met yet is told too.
    /// </summary>
    public IReadOnlyList<string> Troubles()
    {
        var troubles = new List<string>();
        try
        {
            Open();
            Noted(() =>
            {
                _provider.Probe();
                return true;
            });
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            troubles.Add(
                $"{_provider.Name} cannot be used: {StoreFailure.Describe(e)}; "
                + "readers are served without the latest changes, and editing is paused");
        }

        troubles.AddRange(_provider.Losses);
        return troubles;
    }
}
