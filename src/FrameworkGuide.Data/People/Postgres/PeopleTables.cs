using System.Data.Common;

namespace FrameworkGuide.Data.People.Postgres;

/// <summary>The tables of a shared database: whose they are, of which version, how far the log goes.</summary>
internal static class PeopleTables
{
    private const string UndefinedTable = "42P01";

    private static readonly IReadOnlyList<string> Known = PeopleContext.MigrationsOf<SharedPeopleContext>();

    /// <exception cref="RefusedStoreException">They are another program's, or of another version.</exception>
    public static void ThrowUnlessUsable(DbConnection connection)
    {
        var applied = Applied(connection);
        if (applied.Count < Known.Count)
            throw new RefusedStoreException(
                applied.Count == 0
                    ? "it has no tables yet; run the command migrate"
                    : "its tables are from an older version; run the command migrate");
    }

    /// <summary>The migrations it has, all of which this version knows; empty where it is empty.</summary>
    /// <exception cref="RefusedStoreException">The tables are another program's, or of a newer version.</exception>
    public static IReadOnlyList<string> Applied(DbConnection connection)
    {
        var applied = History(connection);
        if (applied.Count == 0 && HasTables(connection) || !applied.Zip(Known).All(pair => pair.First == pair.Second))
            throw new RefusedStoreException("another program's tables are in it; name a database of its own");
        return applied.Count <= Known.Count
            ? applied
            : throw new RefusedStoreException(
                $"a newer version of the program migrated it ({applied[Known.Count]}); start that version");
    }

    /// <exception cref="RefusedStoreException">Its texts cannot have all characters.</exception>
    public static void ThrowUnlessUnicode(DbConnection connection)
    {
        if (Rows(connection, "SHOW server_encoding", row => row.GetString(0)) is not ["UTF8"])
            throw new RefusedStoreException("its encoding is not UTF8; make it with createdb --encoding UTF8");
    }

    /// <exception cref="RefusedStoreException">It can be read and not be written.</exception>
    public static void ThrowUnlessWritable(DbConnection connection)
    {
        var (isReadOnly, mayWrite) = Rows(
            connection,
            """
            SELECT current_setting('transaction_read_only') = 'on', has_table_privilege('"Revisions"', 'INSERT')
            """,
            row => (row.GetBoolean(0), row.GetBoolean(1)))[0];
        if (isReadOnly)
            throw new RefusedStoreException("it is read-only");
        if (!mayWrite)
            throw new RefusedStoreException("its user may not write into it");
    }

    /// <summary>The store's number, and how far its log goes.</summary>
    public static LogPosition PositionOf(DbConnection connection) => Rows(
        connection,
        """SELECT "Number", (SELECT coalesce(max("Id"), 0) FROM "Revisions") FROM "Store" """,
        row => new LogPosition(row.GetInt32(0), row.GetInt64(1))) is [var position]
            ? position
            : throw new RefusedStoreException("its table Store does not have one row; put back a backup");

    public static void Execute(DbConnection connection, string sql) => Rows(connection, sql, _ => 0);

    /// <summary>Empty where there is no table of migrations, or nothing in it.</summary>
    private static List<string> History(DbConnection connection)
    {
        try
        {
            return Rows(
                connection,
                """SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY "MigrationId" COLLATE "C" """,
                row => row.GetString(0));
        }
        catch (DbException e) when (e.SqlState == UndefinedTable)
        {
            return [];
        }
    }

    private static bool HasTables(DbConnection connection) => Rows(
        connection,
        """
        SELECT 1 FROM pg_tables
        WHERE schemaname = current_schema() AND tablename <> '__EFMigrationsHistory' LIMIT 1
        """,
        _ => true).Count > 0;

    private static List<T> Rows<T>(DbConnection connection, string sql, Func<DbDataReader, T> read)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of this folder.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }
}
