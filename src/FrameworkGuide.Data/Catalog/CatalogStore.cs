using System.Text.Json;
using FrameworkGuide.Core;
using FrameworkGuide.Core.Catalog;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FrameworkGuide.Data.Catalog;

/// <summary>The catalog in its SQLite file. One writer at a time; any number of readers.</summary>
/// <param name="path">The database file; its folder exists.</param>
/// <param name="stamp">Names the program that wrote the catalog; one with another stamp is put aside and made again.</param>
public sealed partial class CatalogStore(string path, string stamp, ILogger<CatalogStore> logger)
{
    private const string StampName = "stamp";
    private const string VocabularyName = "vocabulary";

    // Readers never make a file: an empty one where the catalog was deleted would look like a catalog. Nobody else writes here for
    // long: who waits longer waits for a program that has it locked, and has the documents elsewhere.
    private readonly string _connection = SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, timeout: 3);
    private SqliteReader _reader = new(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, timeout: 1));
    private bool _isReadOnly;

    private volatile bool _isDoubtful;
    private volatile bool _isUnreadable;
    private volatile bool _isUnfilled;

    /// <summary>
    /// Finds documents where the catalog cannot be read, by kind and slug; a slug of null means all of the kind. They are those that are
    /// published, or none; null where nothing else has documents.
    /// </summary>
    public Func<DocumentKind, string?, IReadOnlyList<CatalogDocument>>? FindElsewhere { get; init; }

    /// <summary>
    /// Makes the catalog ready. A missing, damaged or foreign one is made anew, empty; the old file is put aside. One that can only be
    /// read is read.
    /// </summary>
    /// <returns>Whether the catalog was made anew.</returns>
    /// <exception cref="SqliteException">It can be neither read nor made for now.</exception>
    public bool Open()
    {
        _isDoubtful = true;
        var isNew = !SqliteFile.Exists(path);
        if (isNew)
        {
            LogCreated(path);
            Create();
        }
        else if ((_isUnreadable ? "a document in it cannot be read" : ReasonToRebuild()) is { } reason)
        {
            Rebuild(reason);
            isNew = true;
        }

        _isDoubtful = false;
        return isNew;
    }

    /// <summary>Puts the catalog aside and makes a new one, empty.</summary>
    public void Rebuild(string reason)
    {
        LogPutAside(path, reason, SqliteFile.PutAside(path, keepOlder: false));
        Create();
    }

    /// <summary>Whether the catalog was made anew and the first import into it is not committed: what is published is elsewhere until then.</summary>
    public bool IsUnfilled
    {
        get => _isUnfilled;
        private set => _isUnfilled = value;
    }

    /// <summary>Whether the file is gone, or a reader or an import stumbled over it: <see cref="Open"/> then looks what it is.</summary>
    public bool IsLost => _isDoubtful || !File.Exists(path);

    private void Create()
    {
        (_isUnreadable, IsUnfilled) = (false, true);
        SqliteConnection.ClearAllPools();
        PrivateFiles.CreateFolder(Path.GetDirectoryName(path)!);
        PrivateFiles.CreateEmpty(path);
        FaultPoints.Pass("catalog begun");
        using var context = new CatalogContext(new DbContextOptionsBuilder<CatalogContext>().UseSqlite(_connection).Options);
        context.Database.ExecuteSqlRaw("PRAGMA journal_mode = 'wal'");
        context.Database.EnsureCreated();
        context.Database.ExecuteSqlRaw(SearchIndex.Create);
        context.Settings.Add(new SettingRow { Name = StampName, Value = stamp });
        FaultPoints.Pass("catalog without its stamp");
        context.SaveChanges();
        FaultPoints.Pass("catalog made");
    }

    /// <summary>Every file of the last import.</summary>
    public IReadOnlyList<StoredFile> LoadFiles() => _reader.Rows(
        "SELECT Path, Kind, Size, ModifiedTicks, Hash, State, Problems FROM Files",
        row => new StoredFile(
            row.GetString(0),
            (DocumentKind)row.GetInt32(1),
            row.GetInt64(2),
            row.GetInt64(3),
            row.GetString(4),
            (FileState)row.GetInt32(5),
            row.IsDBNull(6) ? [] : CatalogJson.ReadProblems(row.GetString(6))));

    /// <summary>Everything that is published.</summary>
    public CatalogSnapshot LoadSnapshot()
    {
        var rows = _reader.Rows(
            "SELECT Path, Kind, Slug, Hash, Summary FROM Documents",
            row => (Path: row.GetString(0), Kind: (DocumentKind)row.GetInt32(1), Slug: row.GetString(2), Hash: row.GetString(3), Summary: row.GetString(4)));
        return new CatalogSnapshot(
            rows.AsParallel().Select(r => new CatalogEntry(r.Path, r.Kind, r.Slug, r.Hash, CatalogJson.ReadSummary(r.Kind, r.Summary))).ToList());
    }

    /// <summary>The words of the last import that files may refer to, as the importer wrote them; null before the first.</summary>
    public string? LoadVocabulary() => LoadSetting(VocabularyName);

    /// <summary>How far the log went that has everything in this catalog, as the importer wrote it; null where none has.</summary>
    public string? LoadLogPosition() => LoadSetting(CatalogImport.LogPositionName);

    /// <summary>A framework's whole profile with its rendered body, or null where there is none.</summary>
    public (FrameworkProfile Profile, string BodyHtml)? FindProfile(string slug) => FindOr(
        "SELECT Details, BodyHtml FROM Documents WHERE Kind = $1 AND Slug = $2",
        row => ((FrameworkProfile, string)?)(CatalogJson.ReadProfile(row.GetString(0)), row.GetString(1)),
        document => ((FrameworkProfile)document.Content, document.BodyHtml),
        DocumentKind.Framework,
        slug);

    /// <summary>A document's rendered body, or null where there is no such document.</summary>
    public string? FindBody(DocumentKind kind, string slug) => FindOr(
        "SELECT BodyHtml FROM Documents WHERE Kind = $1 AND Slug = $2", row => row.GetString(0), document => document.BodyHtml, kind, slug);

    /// <summary>The rendered bodies of all documents of a kind, by slug.</summary>
    public IReadOnlyDictionary<string, string> LoadBodies(DocumentKind kind)
    {
        if (IsUnfilled && FindElsewhere is not null)
            return FindElsewhere(kind, null).ToDictionary(d => d.Slug, d => d.BodyHtml, StringComparer.Ordinal);
        try
        {
            return NoteDoubt(() => _reader.Rows(
                "SELECT Slug, BodyHtml FROM Documents WHERE Kind = $1", row => (Slug: row.GetString(0), Body: row.GetString(1)), (int)kind)
                .ToDictionary(r => r.Slug, r => r.Body, StringComparer.Ordinal));
        }
        catch (SqliteException) when (FindElsewhere is not null)
        {
            return FindElsewhere(kind, null).ToDictionary(d => d.Slug, d => d.BodyHtml, StringComparer.Ordinal);
        }
    }

    /// <summary>The frameworks, needs and guides that have every word, or a word that begins so.</summary>
    /// <param name="words">Letters, digits and the signs of names; at least one.</param>
    public FoundPaths Search(IReadOnlyList<string> words) => NoteDoubt(() => SearchIndex.Find(_reader, words));

    /// <summary>Whether any framework, need or guide has a word, or one that begins so.</summary>
    public bool HasWord(string word) => NoteDoubt(() => SearchIndex.Has(_reader, word));

    /// <summary>
    /// For some of the paths a search found, the place where the document has most of the words, as plain text, each found word between
    /// <see cref="SearchSnippet.Open"/> and <see cref="SearchSnippet.Close"/>. A document that no longer has them is left out.
    /// </summary>
    /// <param name="words">Those of the search.</param>
    public IReadOnlyDictionary<string, string> Snippets(IReadOnlyList<string> words, IReadOnlyList<string> paths) =>
        NoteDoubt(() => SearchIndex.Snippets(_reader, words, paths));

    /// <summary>Starts an import: one transaction, visible to others only once it is committed.</summary>
    public CatalogImport BeginImport()
    {
        var import = NoteDoubt(() => new CatalogImport(_connection, VocabularyName, NoteFailure, committed: () => IsUnfilled = false));
        if (_isReadOnly)
            (_reader, _isReadOnly) = (new SqliteReader(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, timeout: 1)), false); // It can be written again.
        return import;
    }

    /// <summary>One document; where the catalog cannot be read, or is being made again, from elsewhere.</summary>
    private T? FindOr<T>(string sql, Func<SqliteDataReader, T> read, Func<CatalogDocument, T> elsewhere, DocumentKind kind, string slug)
    {
        try
        {
            if (NoteDoubt(() => _reader.Rows(sql, read, (int)kind, slug)) is [var found, ..])
                return found;
            return FindElsewhere?.Invoke(kind, slug) is [var document, ..] ? elsewhere(document) : default;
        }
        catch (Exception e) when (e is SqliteException or JsonException && FindElsewhere?.Invoke(kind, slug) is [var document, ..])
        {
            return elsewhere(document);
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

    private string? LoadSetting(string name) =>
        _reader.Rows("SELECT Value FROM Settings WHERE Name = $1", row => row.GetString(0), name).FirstOrDefault();

    private string? ReasonToRebuild()
    {
        if (Directory.Exists(path))
            return "a folder stands in its place";
        try
        {
            return ReasonToRebuild(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, pooling: false));
        }
        catch (SqliteException e) when (!StoreFailure.IsTemporary(e))
        {
            return SqliteFile.IsDamage(e) ? "it is damaged" : $"it cannot be used ({e.Message})";
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 8 or 14 && !_isReadOnly) // SQLITE_READONLY, SQLITE_CANTOPEN
        {
            return ReasonNotToRead(e);
        }
    }

    /// <summary>In a folder that cannot be written, SQLite cannot make the files it wants beside a database; it can read one that nobody changes.</summary>
    private string? ReasonNotToRead(SqliteException failure)
    {
        var unchanging = SqliteFile.UnchangingConnectionString(path);
        try
        {
            if (new FileInfo(path + "-wal") is { Exists: true, Length: > 0 } || ReasonToRebuild(unchanging) is not null)
                throw failure;
        }
        catch (SqliteException)
        {
            throw failure;
        }

        (_reader, _isReadOnly) = (new SqliteReader(unchanging), true);
        return null;
    }

    private string? ReasonToRebuild(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        if ((string?)command.ExecuteScalar() is var check && check != "ok")
            return $"it is damaged ({check})";
        command.CommandText = $"SELECT Value FROM Settings WHERE Name = '{StampName}'";
        return (string?)command.ExecuteScalar() == stamp ? null : "another version of the program wrote it";
    }

    [LoggerMessage(LogLevel.Information, "A new catalog is made at {Path}")]
    private partial void LogCreated(string path);

    [LoggerMessage(LogLevel.Warning, "The catalog {Path} is made anew because {Reason}; the old one is kept as {Aside}")]
    private partial void LogPutAside(string path, string reason, string aside);
}
