using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FrameworkGuide.Data.People;

internal sealed partial class PeopleFile
{
    /// <summary>
    /// Brings what a context wrote into the database file before the context says that it is done: what somebody was
    /// told to be saved does not depend on the -wal beside the file.
    /// </summary>
    private sealed class WrittenThrough : DbConnectionInterceptor
    {
        private readonly ConditionalWeakTable<DbConnection, object> _changesBefore = [];

        public static WrittenThrough Instance { get; } = new();

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
            Note(connection);

        public override Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Note(connection);
            return Task.CompletedTask;
        }

        public override InterceptionResult ConnectionClosing(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
        {
            WriteThrough(connection);
            return result;
        }

        public override ValueTask<InterceptionResult> ConnectionClosingAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
        {
            WriteThrough(connection);
            return ValueTask.FromResult(result);
        }

        private void Note(DbConnection connection) => _changesBefore.AddOrUpdate(connection, Changes(connection));

        private void WriteThrough(DbConnection connection)
        {
            try
            {
                if (_changesBefore.TryGetValue(connection, out var before) && !before.Equals(Changes(connection)))
                    SqliteFile.Checkpoint((SqliteConnection)connection);
            }
            catch (SqliteException)
            {
                // The connection failed, and whoever used it was told.
            }
        }

        private static object Changes(DbConnection connection)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT total_changes()";
            return command.ExecuteScalar()!;
        }
    }
}
