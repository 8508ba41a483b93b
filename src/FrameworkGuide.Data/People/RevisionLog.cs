using System.Data;
using System.Data.Common;
using FrameworkGuide.Core;

namespace FrameworkGuide.Data.People;

/// <summary>
/// Adds revisions to the log in one transaction, which is undone unless it is committed. They are written by a prepared
/// statement of standard SQL, because tracking ten thousand entities takes longer than writing them.
/// </summary>
public sealed class RevisionLog : IDisposable
{
    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;
    private readonly DbCommand _add;
    private readonly DbCommand _forget;
    private readonly Dictionary<string, Announcement> _announced;
    private readonly IPeopleProvider _provider;
    private readonly Action<DbConnection> _committed;
    private DbCommand? _addPicture;
    private DbCommand? _notePushed;
    private DbCommand? _forgetPushed;

    /// <param name="transaction">The turn to write.</param>
    /// <param name="committed">Is told of the connection that committed.</param>
    internal RevisionLog(IPeopleProvider provider, DbTransaction transaction, Action<DbConnection> committed)
    {
        (_provider, _transaction, _connection, _committed) =
            (provider, transaction, transaction.Connection!, committed);
        _add = Command(
            """
            INSERT INTO "Revisions" ("Path", "Hash", "Text", "PublishedUtc", "Author", "Reason")
            SELECT @path, @hash, @text, @time, @author, @reason
            WHERE @hash IS DISTINCT FROM
                (SELECT "Hash" FROM "Revisions" WHERE "Path" = @path ORDER BY "Id" DESC LIMIT 1)
            """,
            "@path",
            "@hash",
            "@text",
            "@time",
            "@author",
            "@reason");
        _forget = Command("""DELETE FROM "Publications" WHERE "Path" = @path""", "@path");
        _announced = Announcements();
    }

    /// <summary>
    /// Adds a revision unless it says what the newest of its document says already: an import may be repeated. A text
    /// that somebody announced is theirs, with their reason.
    /// </summary>
    public void Add(Revision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        var announced = _announced.GetValueOrDefault(revision.Path) is { } a && a.Hash == revision.Hash ? a : null;
        var added = Run(
            _add,
            revision.Path,
            revision.Hash,
            _provider.Stored(revision.Text),
            UtcConverter.Stored(revision.PublishedUtc),
            announced?.Author ?? revision.Author,
            announced?.Reason ?? revision.Reason);
        if (added > 0 && announced is not null)
            Run(_forget, revision.Path);
    }

    /// <summary>
    /// Adds a picture's bytes to a shared database. Its revision is added besides, like that of a text.
    /// </summary>
    /// <param name="hash">SHA-256 of the bytes in lower-case hex.</param>
    public void AddPicture(string hash, byte[] bytes)
    {
        _addPicture ??= Prepared(
            """INSERT INTO "Pictures" ("Hash", "Bytes") VALUES (@hash, @bytes) ON CONFLICT DO NOTHING""",
            "@hash",
            "@bytes");
        Run(_addPicture, hash, bytes);
    }

    /// <summary>Notes how a file stands in the folder that is pushed to a shared database.</summary>
    public void NotePushed(PushedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        _notePushed ??= Prepared(
            """
            INSERT INTO "Pushed" ("Path", "Hash", "Text", "Revision") VALUES (@path, @hash, @text, @revision)
            ON CONFLICT ("Path") DO UPDATE SET "Hash" = @hash, "Text" = @text, "Revision" = @revision
            """,
            "@path",
            "@hash",
            "@text",
            "@revision");
        Run(_notePushed, file.Path, file.Hash, _provider.Stored(file.Text), file.Revision);
    }

    /// <summary>Notes that a file is not in the folder that is pushed.</summary>
    public void ForgetPushed(string path) =>
        Run(_forgetPushed ??= Prepared("""DELETE FROM "Pushed" WHERE "Path" = @path""", "@path"), path);

    public void Commit()
    {
        _provider.Announce(_transaction);
        FaultPoints.Pass("log written");
        _transaction.Commit();
        FaultPoints.Pass("log committed");
        _committed(_connection);
        FaultPoints.Pass("log checkpointed");
    }

    public void Dispose()
    {
        _add.Dispose();
        _forget.Dispose();
        _addPicture?.Dispose();
        _notePushed?.Dispose();
        _forgetPushed?.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    private Dictionary<string, Announcement> Announcements()
    {
        using var command = Command("""SELECT "Path", "Hash", "Author", "Reason" FROM "Publications" """);
        using var reader = command.ExecuteReader();
        var announced = new Dictionary<string, Announcement>(StringComparer.Ordinal);
        while (reader.Read())
            announced[reader.GetString(0)] =
                new Announcement(reader[1] as string, reader.GetString(2), reader[3] as string);
        return announced;
    }

    private DbCommand Command(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = _connection.CreateCommand();
        command.Transaction = _transaction;
#pragma warning disable CA2100 // Every text passed in is a constant of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var name in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            // PostgreSQL asks of what type null is.
            parameter.DbType = name switch
            {
                "@time" => DbType.DateTime,
                "@bytes" => DbType.Binary,
                "@revision" => DbType.Int64,
                _ => DbType.String,
            };
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>For what runs ten thousand times on a server.</summary>
    private DbCommand Prepared(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = Command(sql, parameters);
        command.Prepare();
        return command;
    }

    private static int Run(DbCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteNonQuery();
    }

    private sealed record Announcement(string? Hash, string Author, string? Reason);
}
