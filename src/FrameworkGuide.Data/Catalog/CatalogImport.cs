using FrameworkGuide.Core;
using FrameworkGuide.Core.Catalog;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Data.Catalog;

/// <summary>
/// One import into the catalog: a transaction that is undone unless it is committed. Rows are written by prepared
/// statements, because tracking ten thousand entities takes longer than writing them.
/// </summary>
public sealed class CatalogImport : IDisposable
{
    internal const string LogPositionName = "log";
    internal const string VocabularyName = "vocabulary";
    internal const string NotedVersionName = "version";

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly List<SqliteCommand> _commands = [];
    private readonly SqliteCommand _saveDocument;
    private readonly SqliteCommand _saveFile;
    private readonly SqliteCommand _removeDocument;
    private readonly SqliteCommand _removeFile;
    private readonly SqliteCommand _saveSetting;
    private readonly SqliteCommand _savePath;
    private readonly SqliteCommand _saveTexts;
    private readonly SqliteCommand _saveJoined;
    private readonly SqliteCommand _removeTexts;
    private readonly SqliteCommand _removePath;

    /// <summary>Most documents have the same: each is written once.</summary>
    private readonly HashSet<(string, string)> _joined = [];

    private readonly Action<Exception> _failed;
    private readonly Action _committed;

    /// <param name="failed">Is told what statements meet.</param>
    internal CatalogImport(string connectionString, Action<Exception> failed, Action committed)
    {
        _committed = committed;
        _failed = failed;
        _connection = new SqliteConnection(connectionString);
        _transaction = SqliteFile.BeginWriting(_connection);
        _saveDocument = Prepare(
            "INSERT OR REPLACE INTO Documents (Path, Kind, Slug, Hash, Summary, Details, BodyHtml)"
            + " VALUES ($1, $2, $3, $4, $5, $6, $7)",
            7);
        _saveFile = Prepare(
            "INSERT OR REPLACE INTO Files (Path, Kind, Size, ModifiedTicks, Hash, State, Problems)"
            + " VALUES ($1, $2, $3, $4, $5, $6, $7)",
            7);
        _removeDocument = Prepare("DELETE FROM Documents WHERE Path = $1", 1);
        _removeFile = Prepare("DELETE FROM Files WHERE Path = $1", 1);
        _savePath = Prepare(SearchIndex.InsertPath, 1);
        _saveTexts = Prepare(SearchIndex.InsertTexts, 6);
        _saveJoined = Prepare(SearchIndex.InsertJoined, 2);
        _removeTexts = Prepare(SearchIndex.DeleteTexts, 1);
        _removePath = Prepare(SearchIndex.DeletePath, 1);
        _saveSetting = Prepare("INSERT OR REPLACE INTO Settings (Name, Value) VALUES ($1, $2)", 2);
    }

    /// <summary>Adds a document, or replaces the one of the same path.</summary>
    public void Publish(CatalogDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var details = document.Content is FrameworkProfile profile ? CatalogJson.Details(profile) : null;
        RemoveTexts(document.Path);
        Run(
            _saveDocument,
            document.Path,
            (int)document.Kind,
            document.Slug,
            document.Hash,
            CatalogJson.Summary(document.Content),
            details,
            document.BodyHtml);
        if (IndexedTexts.Of(document) is not { } indexed)
            return;
        Run(_savePath, document.Path);
        Run(_saveTexts, [.. indexed.Texts]);
        foreach (var name in indexed.Joined)
            if (_joined.Add(name))
                Run(_saveJoined, name.Joined, name.Parts);
    }

    /// <summary>Remembers a file as it was looked at.</summary>
    public void Save(StoredFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var problems = file.Problems.Count == 0 ? null : CatalogJson.Problems(file.Problems);
        Run(_saveFile, file.Path, (int)file.Kind, file.Size, file.ModifiedTicks, file.Hash, (int)file.State, problems);
    }

    /// <summary>Takes a document and its file away.</summary>
    public void Remove(string path)
    {
        RemoveTexts(path);
        Run(_removeDocument, path);
        Run(_removeFile, path);
    }

    public void SaveVocabulary(string vocabulary) => Run(_saveSetting, VocabularyName, vocabulary);

    /// <summary>Notes how far the log goes that has everything in the catalog.</summary>
    /// <param name="position">Empty where none has.</param>
    public void SaveLogPosition(string position) => Run(_saveSetting, LogPositionName, position);

    /// <summary>Notes which version of the content the log knows itself to be.</summary>
    /// <param name="version">Empty where it does not know the one of this import.</param>
    public void SaveNotedVersion(string version) => Run(_saveSetting, NotedVersionName, version);

    public void Commit()
    {
        FaultPoints.Pass("catalog written");
        _transaction.Commit();
        _committed();
        FaultPoints.Pass("catalog committed");
    }

    public void Dispose()
    {
        foreach (var command in _commands)
            command.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    private void RemoveTexts(string path)
    {
        Run(_removeTexts, path);
        Run(_removePath, path);
    }

    private SqliteCommand Prepare(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Every text passed in is a constant of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = _transaction;
        for (var i = 1; i <= parameters; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        command.Prepare();
        _commands.Add(command);
        return command;
    }

    private void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException e)
        {
            _failed(e);
            throw;
        }
    }
}
