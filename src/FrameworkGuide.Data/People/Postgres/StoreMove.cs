using System.Data;
using System.Globalization;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace FrameworkGuide.Data.People.Postgres;

/// <summary>
/// Moves all that people made from an SQLite file into a shared database, or back: all of it, or nothing. Rows keep
/// their numbers, and are compared by their hashes before it is done.
/// </summary>
public static partial class StoreMove
{
    private const int Patience = 600;

    /// <summary>The newest revision of each document and picture.</summary>
    /// <param name="file">A copy of people.db that nobody else uses. It is brought to this version.</param>
    public static IReadOnlyList<LoggedText> NewestOfEach(string file)
    {
        var people = new PeopleFile(file, NullLogger.Instance);
        people.MakeCopyReady();
        using var context = people.OpenToRead();
        return PeopleStore.NewestOfEach(context);
    }

    /// <summary>Of each table, once they are in both.</summary>
    /// <param name="file">A copy of people.db that nobody else uses. It is brought to this version.</param>
    /// <param name="keys">The folder of keys.</param>
    /// <param name="content">The content folder, whose every document the log has as it is.</param>
    /// <exception cref="RefusedStoreException">One of the two is not what it has to be.</exception>
    public static IReadOnlyList<TableSum> ToDatabase(
        string file, DatabaseAddress address, string keys, IReadOnlyList<MovedFile> content, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(content);
        var people = new PeopleFile(file, NullLogger.Instance);
        var position = people.MakeCopyReady();
        using var from = people.OpenToRead();
        using var to = Connect(address);
        using var transaction = to.Database.BeginTransaction();
        ThrowUnlessEmpty(to);

        TableCopy.Run(from, to, like: from);
        var sums = TableCopy.SumsOf(from, like: from);
        TableCopy.ThrowUnlessSame(sums, TableCopy.SumsOf(to, like: from));
        to.Database.ExecuteSql($"""UPDATE "Store" SET "Number" = {position.Store}""");
        MoveKeys(to, KeyFiles.Read(keys));
        Count(to);
        MoveContent(to, content, now);
        PeopleTables.Execute(to.Database.GetDbConnection(), $"NOTIFY {PublicationSignal.Channel}");
        transaction.Commit();
        return sums;
    }

    /// <summary>Of each table, once they are in both.</summary>
    /// <param name="file">Where people.db is made; nothing stands there.</param>
    /// <param name="keys">The folder that the keys are written into.</param>
    /// <param name="then">
    /// What else is done before the database lets others write again; where it says false, there is no file.
    /// </param>
    public static IReadOnlyList<TableSum>? ToFile(DatabaseAddress address, string file, string keys, Func<bool> then)
    {
        ArgumentNullException.ThrowIfNull(then);
        using var from = Connect(address);
        ThrowIfServing(from);
        using var transaction = from.Database.BeginTransaction(IsolationLevel.RepeatableRead);
        var store = PeopleTables.PositionOf(from.Database.GetDbConnection()).Store;
        var people = new PeopleFile(file, NullLogger.Instance);
        people.MakeEmpty();
        IReadOnlyList<TableSum> sums;
        using (var to = people.OpenToWrite(failed: _ => { }))
        {
            using (var writing = to.Database.BeginTransaction())
            {
                TableCopy.Run(from, to, like: to);
                writing.Commit();
            }

            sums = TableCopy.SumsOf(from, like: to);
            TableCopy.ThrowUnlessSame(sums, TableCopy.SumsOf(to, like: to));
        }

        people.Finish(store);
        KeyFiles.Write(keys, KeysOf(from));
        return then() ? sums : null;
    }

    /// <summary>Lets the files go that were used.</summary>
    public static void Release() => SqliteConnection.ClearAllPools();

    /// <summary>A connection of its own, with the turn to write until it ends.</summary>
    private static SharedPeopleContext Connect(DatabaseAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var alone = new NpgsqlConnectionStringBuilder(address.ConnectionString)
        {
            Pooling = false,
            CommandTimeout = Patience,
        };
        var context = new SharedPeopleContext(PeopleDatabase.Options(alone.ConnectionString).Options);
        try
        {
            context.Database.OpenConnection();
            var connection = context.Database.GetDbConnection();
            PeopleTables.ThrowUnlessUsable(connection);
            PeopleTables.ThrowUnlessWritable(connection);
            PeopleTables.Execute(connection, WriteTurn.TakeWhileConnected);
            return context;
        }
        catch
        {
            context.Dispose();
            throw;
        }
    }

    private static void ThrowUnlessEmpty(SharedPeopleContext to)
    {
        if (to.Revisions.Any() || to.Users.Any() || to.Drafts.Any() || to.Pushed.Any())
            throw new RefusedStoreException("it is not empty; name a database that only migrate was run on");
    }

    /// <summary>Every instance listens, as long as it runs.</summary>
    private static void ThrowIfServing(SharedPeopleContext from)
    {
        if (from.Database.SqlQuery<int>(
            $"""
            SELECT count(*)::int AS "Value" FROM pg_stat_activity
            WHERE datname = current_database() AND query = {$"LISTEN {PublicationSignal.Channel}"}
            """).Single() is > 0 and var instances)
            throw new RefusedStoreException(
                $"{instances} {(instances == 1 ? "instance still uses" : "instances still use")} it; stop all first");
    }

    /// <summary>A site that had no keys yet goes on with the first one that the database has.</summary>
    private static void MoveKeys(SharedPeopleContext to, IReadOnlyList<(string Name, string Xml)> keys)
    {
        if (keys.Count == 0)
            return;
        to.DataProtectionKeys.ExecuteDelete();
        to.AddRange(keys.Select(k => new DataProtectionKey { FriendlyName = k.Name, Xml = k.Xml }));
        to.SaveChanges();
        to.ChangeTracker.Clear();
        if (!KeysOf(to).SequenceEqual(keys))
            throw new RefusedStoreException("the copy of the keys is not the same");
    }

    private static List<(string Name, string Xml)> KeysOf(SharedPeopleContext context) =>
    [
        .. context.DataProtectionKeys.OrderBy(k => k.Id).AsEnumerable().Select(k => (
            k.FriendlyName ?? string.Create(CultureInfo.InvariantCulture, $"key-{k.Id}"),
            k.Xml ?? throw new RefusedStoreException("a key in it is empty"))),
    ];

    /// <summary>New rows get numbers behind those that were copied.</summary>
    private static void Count(SharedPeopleContext to)
    {
        foreach (var table in to.Model.GetEntityTypes())
            if (table.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd, Name: "Id" } id]
                && id.ClrType != typeof(string))
                PeopleTables.Execute(
                    to.Database.GetDbConnection(),
                    $"""
                    SELECT setval(
                        pg_get_serial_sequence('"{table.GetTableName()}"', 'Id'),
                        greatest(max("Id"), 1),
                        coalesce(max("Id"), 0) > 0)
                    FROM "{table.GetTableName()}"
                    """);
    }
}
