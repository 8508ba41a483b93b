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
    private readonly DbContextOptions<CatalogContext> _options = Options(SqliteFile.ConnectionString(path, SqliteOpenMode.ReadWrite));

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
        using var context = new CatalogContext(Options(SqliteFile.ConnectionString(path)));
        context.Database.EnsureCreated();
        context.Settings.Add(new SettingRow { Name = StampName, Value = stamp });
        context.SaveChanges();
    }

    /// <summary>Every file of the last import.</summary>
    public IReadOnlyList<StoredFile> LoadFiles()
    {
        using var context = new CatalogContext(_options);
        return [.. context.Files.AsEnumerable().Select(f => new StoredFile(f.Path, f.Kind, f.Size, f.ModifiedTicks, f.Hash, f.State, ReadProblems(f.Problems)))];
    }

    /// <summary>Everything that is published.</summary>
    public CatalogSnapshot LoadSnapshot()
    {
        using var context = new CatalogContext(_options);
        var rows = context.Documents.Select(d => new { d.Path, d.Kind, d.Slug, d.Hash, d.Summary }).ToList();
        return new CatalogSnapshot(rows.AsParallel().Select(r => new CatalogEntry(r.Path, r.Kind, r.Slug, r.Hash, ReadSummary(r.Kind, r.Summary))).ToList());
    }

    /// <summary>The words of the last import that files may refer to, as the importer wrote them; null before the first.</summary>
    public string? LoadVocabulary()
    {
        using var context = new CatalogContext(_options);
        return context.Settings.Where(s => s.Name == VocabularyName).Select(s => s.Value).FirstOrDefault();
    }

    /// <summary>A framework's whole profile with its rendered body, or null where there is none.</summary>
    public Task<(FrameworkProfile Profile, string BodyHtml)?> FindProfileAsync(string slug, CancellationToken cancellationToken) =>
        ReadAsync<(FrameworkProfile, string)?>(async context =>
        {
            var row = await context.Documents
                .Where(d => d.Kind == DocumentKind.Framework && d.Slug == slug)
                .Select(d => new { d.Details, d.BodyHtml })
                .FirstOrDefaultAsync(cancellationToken);
            return row is null ? null : (JsonSerializer.Deserialize(row.Details!, CatalogJson.Default.FrameworkProfile)!, row.BodyHtml);
        });

    /// <summary>A document's rendered body, or null where there is no such document.</summary>
    public Task<string?> FindBodyAsync(DocumentKind kind, string slug, CancellationToken cancellationToken) =>
        ReadAsync(context => context.Documents.Where(d => d.Kind == kind && d.Slug == slug).Select(d => d.BodyHtml).FirstOrDefaultAsync(cancellationToken));

    /// <summary>The rendered bodies of all documents of a kind, by slug.</summary>
    public Task<IReadOnlyDictionary<string, string>> LoadBodiesAsync(DocumentKind kind, CancellationToken cancellationToken) =>
        ReadAsync<IReadOnlyDictionary<string, string>>(async context =>
            await context.Documents.Where(d => d.Kind == kind).ToDictionaryAsync(d => d.Slug, d => d.BodyHtml, StringComparer.Ordinal, cancellationToken));

    /// <summary>Starts an import: one transaction, visible to others only once it is committed.</summary>
    public CatalogImport BeginImport()
    {
        _isDoubtful = true; // until the import is committed
        return new CatalogImport(_connection, VocabularyName, committed: () => _isDoubtful = false);
    }

    private async Task<T> ReadAsync<T>(Func<CatalogContext, Task<T>> read)
    {
        await using var context = new CatalogContext(_options);
        try
        {
            return await read(context);
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

    private static DbContextOptions<CatalogContext> Options(string connection) => new DbContextOptionsBuilder<CatalogContext>()
        .UseSqlite(connection)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .Options;

    private static IReadOnlyList<ContentProblem> ReadProblems(string? json) =>
        json is null ? [] : JsonSerializer.Deserialize(json, CatalogJson.Default.IReadOnlyListContentProblem)!;

    private static DocumentContent ReadSummary(DocumentKind kind, string json) => kind switch
    {
        DocumentKind.Framework => JsonSerializer.Deserialize(json, CatalogJson.Default.FrameworkSummary)!,
        DocumentKind.Site => JsonSerializer.Deserialize(json, CatalogJson.Default.SiteSettings)!,
        DocumentKind.Languages => JsonSerializer.Deserialize(json, CatalogJson.Default.LanguageList)!,
        DocumentKind.Capabilities => JsonSerializer.Deserialize(json, CatalogJson.Default.CapabilityList)!,
        DocumentKind.Metrics => JsonSerializer.Deserialize(json, CatalogJson.Default.MetricList)!,
        DocumentKind.Need => JsonSerializer.Deserialize(json, CatalogJson.Default.Need)!,
        DocumentKind.SampleProject => JsonSerializer.Deserialize(json, CatalogJson.Default.SampleProject)!,
        _ => JsonSerializer.Deserialize(json, CatalogJson.Default.Guide)!,
    };

    [LoggerMessage(LogLevel.Information, "A new catalog is made at {Path}")]
    private partial void LogCreated(string path);

    [LoggerMessage(LogLevel.Warning, "The catalog {Path} is made anew because {Reason}; the old one is kept as {Aside}")]
    private partial void LogPutAside(string path, string reason, string aside);
}
