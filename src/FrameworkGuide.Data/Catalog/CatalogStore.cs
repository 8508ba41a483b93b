using System.Text.Json;
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

    // Readers never make a file: an empty one where the catalog was deleted would look like a catalog.
    private readonly string _connection = SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite);
    private readonly SqliteReader _reader = new(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite));

    private volatile bool _isDoubtful;
    private volatile bool _isUnreadable;

    /// <summary>
    /// Makes the catalog ready. A missing, damaged or foreign one is made anew, empty; the old file is put aside.
    /// </summary>
    /// <returns>Whether the catalog was made anew.</returns>
    public bool Open()
    {
        _isDoubtful = false;
        if (!File.Exists(path))
        {
            LogCreated(path);
            Create();
            return true;
        }

        if ((_isUnreadable ? "a document in it cannot be read" : ReasonToRebuild()) is not { } reason)
            return false;
        Rebuild(reason);
        return true;
    }

    /// <summary>Puts the catalog aside and makes a new one, empty.</summary>
    public void Rebuild(string reason)
    {
        LogPutAside(path, reason, SqliteFile.PutAside(path, keepOlder: false));
        Create();
    }

    /// <summary>Whether the file is gone, or a reader or an import stumbled over it: <see cref="Open"/> then looks what it is.</summary>
    public bool IsLost => _isDoubtful || !File.Exists(path);

    private void Create()
    {
        _isUnreadable = false;
        SqliteConnection.ClearAllPools();
        using var context = new CatalogContext(new DbContextOptionsBuilder<CatalogContext>().UseSqlite(SqliteFile.ConnectionString(path)).Options);
        context.Database.EnsureCreated();
        context.Database.ExecuteSqlRaw(SearchIndex.Create);
        context.Settings.Add(new SettingRow { Name = StampName, Value = stamp });
        context.SaveChanges();
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
    public string? LoadVocabulary() =>
        _reader.Rows("SELECT Value FROM Settings WHERE Name = $1", row => row.GetString(0), VocabularyName).FirstOrDefault();

    /// <summary>A framework's whole profile with its rendered body, or null where there is none.</summary>
    public (FrameworkProfile Profile, string BodyHtml)? FindProfile(string slug) => NoteDoubt(() => _reader.Rows(
        "SELECT Details, BodyHtml FROM Documents WHERE Kind = $1 AND Slug = $2",
        row => ((FrameworkProfile, string)?)(CatalogJson.ReadProfile(row.GetString(0)), row.GetString(1)),
        (int)DocumentKind.Framework,
        slug).FirstOrDefault());

    /// <summary>A document's rendered body, or null where there is no such document.</summary>
    public string? FindBody(DocumentKind kind, string slug) => NoteDoubt(() => _reader.Rows(
        "SELECT BodyHtml FROM Documents WHERE Kind = $1 AND Slug = $2", row => row.GetString(0), (int)kind, slug).FirstOrDefault());

    /// <summary>The rendered bodies of all documents of a kind, by slug.</summary>
    public IReadOnlyDictionary<string, string> LoadBodies(DocumentKind kind) => NoteDoubt(() => _reader.Rows(
        "SELECT Slug, BodyHtml FROM Documents WHERE Kind = $1", row => (Slug: row.GetString(0), Body: row.GetString(1)), (int)kind)
        .ToDictionary(r => r.Slug, r => r.Body, StringComparer.Ordinal));

    /// <summary>The paths of the frameworks, needs and guides that have every word, or a word that begins so; best first.</summary>
    /// <param name="words">Each of letters and digits alone; at least one.</param>
    public IReadOnlyList<string> Search(IReadOnlyList<string> words) => NoteDoubt(() => SearchIndex.Find(_reader, words));

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
        _isDoubtful = true; // until the import is committed
        return new CatalogImport(_connection, VocabularyName, committed: () => _isDoubtful = false);
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
            _isDoubtful = true;
            throw;
        }
    }

    private string? ReasonToRebuild()
    {
        try
        {
            using var connection = new SqliteConnection(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite, pooling: false));
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA quick_check(1)";
            if ((string?)command.ExecuteScalar() is var check && check != "ok")
                return $"it is damaged ({check})";
            command.CommandText = $"SELECT Value FROM Settings WHERE Name = '{StampName}'";
            return (string?)command.ExecuteScalar() == stamp ? null : "another version of the program wrote it";
        }
        catch (SqliteException e)
        {
            return SqliteFile.IsDamage(e) ? "it is damaged" : $"it cannot be used ({e.Message})";
        }
    }

    [LoggerMessage(LogLevel.Information, "A new catalog is made at {Path}")]
    private partial void LogCreated(string path);

    [LoggerMessage(LogLevel.Warning, "The catalog {Path} is made anew because {Reason}; the old one is kept as {Aside}")]
    private partial void LogPutAside(string path, string reason, string aside);
}
