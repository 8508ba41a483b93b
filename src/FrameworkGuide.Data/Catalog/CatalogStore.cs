using System.Text.Json;
using FrameworkGuide.Core.Catalog;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.Catalog;

/// <summary>The catalog in its SQLite file. One writer at a time; any number of readers.</summary>
public sealed partial class CatalogStore
{
    private readonly CatalogFile _file;
    private SqliteReader _reader;
    private bool _isReadOnly;

    private volatile bool _isDoubtful;
    private volatile bool _isUnreadable;
    private volatile bool _isUnfilled;

    /// <param name="path">The database file; its folder exists.</param>
    /// <param name="stamp">
    /// Names the program that wrote the catalog; one with another stamp is put aside and made again.
    /// </param>
    public CatalogStore(string path, string stamp, ILogger<CatalogStore> logger)
    {
        _file = new CatalogFile(path, stamp, logger);
        _reader = new SqliteReader(_file.ToRead);
    }

    /// <summary>
    /// Finds documents where the catalog cannot be read, by kind and slug; a slug of null means all of the kind. They
    /// are those that are published, or none; null where nothing else has documents.
    /// </summary>
    public Func<DocumentKind, string?, IReadOnlyList<CatalogDocument>>? FindElsewhere { get; init; }

    /// <summary>
    /// Whether the catalog was made anew and the first import into it is not committed: what is published is elsewhere
    /// until then.
    /// </summary>
    public bool IsUnfilled
    {
        get => _isUnfilled;
        private set => _isUnfilled = value;
    }

    /// <summary>
    /// Whether the file is gone, or a reader or an import stumbled over it: <see cref="Open"/> then looks what it is.
    /// </summary>
    public bool IsLost => _isDoubtful || !_file.IsThere;

    /// <summary>
    /// Makes the catalog ready. A missing, damaged or foreign one is made anew, empty; the old file is put aside. One
    /// that can only be read is read.
    /// </summary>
    /// <returns>Whether the catalog was made anew.</returns>
    /// <exception cref="SqliteException">It can be neither read nor made for now.</exception>
    public bool Open()
    {
        _isDoubtful = true;
        var isNew = true;
        if (_file.IsMissing)
            BeginAnew(_file.MakeMissing);
        else if ((_isUnreadable ? "a document in it cannot be read" : ReasonToRebuild()) is { } reason)
            Rebuild(reason);
        else
            isNew = false;
        _isDoubtful = false;
        return isNew;
    }

    /// <summary>Puts the catalog aside and makes a new one, empty.</summary>
    public void Rebuild(string reason) => BeginAnew(() => _file.MakeAnew(reason));

    /// <summary>Starts an import: one transaction, visible to others only once it is committed.</summary>
    public CatalogImport BeginImport()
    {
        var import = NoteDoubt(
            () => new CatalogImport(_file.ToWrite, NoteFailure, committed: () => IsUnfilled = false));
        if (_isReadOnly)
            (_reader, _isReadOnly) = (new SqliteReader(_file.ToRead), false); // It can be written again.
        return import;
    }

    private void BeginAnew(Action make)
    {
        (_isUnreadable, IsUnfilled) = (false, true);
        make();
    }

    private string? ReasonToRebuild()
    {
        try
        {
            return _file.ReasonToRebuild();
        }
        catch (SqliteException e) when (SqliteFile.CannotBeWritten(e) && !_isReadOnly && _file.IsReadableAsUnchanging())
        {
            (_reader, _isReadOnly) = (new SqliteReader(_file.ToReadUnchanging), true);
            return null;
        }
    }

    private T NoteDoubt<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is SqliteException or JsonException)
        {
            _isUnreadable |= e is JsonException;
            NoteFailure(e);
            throw;
        }
    }

    /// <summary>A full disk or a lock passes; after anything else the catalog has to be looked at.</summary>
    private void NoteFailure(Exception exception) => _isDoubtful |= !StoreFailure.IsTemporary(exception);
}
