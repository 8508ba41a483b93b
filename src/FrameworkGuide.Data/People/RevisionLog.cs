using System.Globalization;
using FrameworkGuide.Core;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Data.People;

/// <summary>Adds revisions to the log in one transaction, which is undone unless it is committed.</summary>
public sealed class RevisionLog : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _latest;
    private readonly SqliteCommand _add;
    private readonly Action<SqliteConnection> _committed;

    internal RevisionLog(string connectionString, Action<SqliteConnection> committed)
    {
        _committed = committed;
        _connection = new SqliteConnection(connectionString);
        _transaction = SqliteFile.BeginWriting(_connection);
        _latest = _connection.CreateCommand();
        _latest.Transaction = _transaction;
        _latest.CommandText = "SELECT Hash FROM Revisions WHERE Path = $path ORDER BY Id DESC LIMIT 1";
        _latest.Parameters.Add(new SqliteParameter { ParameterName = "$path" });
        _add = _connection.CreateCommand();
        _add.Transaction = _transaction;
        _add.CommandText =
            """
            INSERT INTO Revisions (Path, Hash, Text, PublishedUtc, Author, Reason)
            SELECT $path, $hash, $text, $time, COALESCE(p.Author, $author), COALESCE(p.Reason, $reason)
            FROM (SELECT 1) LEFT JOIN Publications p ON p.Path = $path AND p.Hash IS $hash;
            DELETE FROM Publications WHERE Path = $path AND Hash IS $hash
            """;
        foreach (var name in (string[])["$path", "$hash", "$text", "$time", "$author", "$reason"])
            _add.Parameters.Add(new SqliteParameter { ParameterName = name });
    }

    /// <summary>
    /// Adds a revision unless it says what the newest of its document says already: an import may be repeated. A text that somebody
    /// announced is theirs, with their reason.
    /// </summary>
    public void Add(Revision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        _latest.Parameters[0].Value = revision.Path;
        var latest = _latest.ExecuteScalar();
        if (latest is null ? revision.Hash is null : latest as string == revision.Hash)
            return;

        _add.Parameters["$path"].Value = revision.Path;
        _add.Parameters["$hash"].Value = (object?)revision.Hash ?? DBNull.Value;
        _add.Parameters["$text"].Value = (object?)revision.Text ?? DBNull.Value;
        _add.Parameters["$time"].Value = revision.PublishedUtc.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        _add.Parameters["$author"].Value = revision.Author;
        _add.Parameters["$reason"].Value = (object?)revision.Reason ?? DBNull.Value;
        _add.ExecuteNonQuery();
    }

    public void Commit()
    {
        FaultPoints.Pass("log written");
        _transaction.Commit();
        FaultPoints.Pass("log committed");
        SqliteFile.Checkpoint(_connection);
        _committed(_connection);
        FaultPoints.Pass("log checkpointed");
    }

    public void Dispose()
    {
        _latest.Dispose();
        _add.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }
}
