using System.Text;
using FrameworkGuide.Data.People;
using FrameworkGuide.Data.People.Postgres;
using FrameworkGuide.Data.Tests.Support;
using Npgsql;

namespace FrameworkGuide.Data.Tests.People;

/// <summary>What keeps a shared database from being used is said in one sentence; nothing of it is changed.</summary>
public sealed class RefusedDatabaseTests
{
    private const string Path = "frameworks/django.md";

    [Theory]
    [InlineData("CREATE TABLE orders (id int)", "another program's tables are in it; name a database of its own")]
    [InlineData(
        """
        CREATE TABLE "__EFMigrationsHistory" ("MigrationId" text);
        INSERT INTO "__EFMigrationsHistory" VALUES ('1_X')
        """,
        "another program's tables are in it; name a database of its own")]
    public void Another_programs_database_is_refused_and_left_as_it_is(string sql, string reason)
    {
        var database = PostgresServer.Shared.NewEmptyDatabase();
        PostgresServer.Execute(database, sql);
        var store = Store(database);

        Assert.Equal(reason, Refusal.ReasonOf(() => store.History(Path)));
        Assert.Equal(reason, Refusal.ReasonOf(() => PeopleMigration.Run(PostgresServer.Address(database))));
        PostgresServer.Execute(database, "DROP TABLE IF EXISTS orders, \"__EFMigrationsHistory\"");
        Assert.Equal(
            "it has no tables yet; run the command migrate", Refusal.ReasonOf(() => Store(database).History(Path)));
    }

    [Theory]
    [InlineData(
        """INSERT INTO "__EFMigrationsHistory" VALUES ('99990101000000_Later', '99.0')""",
        "a newer version of the program migrated it (99990101000000_Later); start that version")]
    [InlineData(
        """DELETE FROM "__EFMigrationsHistory" """, "another program's tables are in it; name a database of its own")]
    [InlineData(
        """ALTER DATABASE "{0}" SET default_transaction_read_only = on""", "it is read-only")]
    [InlineData(
        """CREATE ROLE "{0}" LOGIN""", "its user lacks a permission it needs", true)]
    [InlineData(
        """
        CREATE ROLE "{0}" LOGIN; GRANT pg_read_all_data TO "{0}"
        """,
        "its user may not write into it", true)]
    [InlineData("""ALTER DATABASE "{0}" CONNECTION LIMIT 0""", "the server has too many connections", true)]
    public void What_keeps_a_database_from_being_used_is_said_in_one_sentence(
        string sql, string reason, bool isByAnother = false)
    {
        var database = PostgresServer.Shared.NewDatabase();
        var name = new NpgsqlConnectionStringBuilder(database).Database!;
        PostgresServer.Execute(database, string.Format(null, CompositeFormat.Parse(sql), name));
        if (isByAnother && sql.StartsWith("ALTER", StringComparison.Ordinal))
            PostgresServer.Execute(database, $"CREATE ROLE \"{name}\" LOGIN");
        var store = Store(isByAnother ? $"{database};Username={name}" : database);

        var trouble = Assert.Single(store.Troubles());

        Assert.Equal(
            $"the shared database cannot be used: {reason}; "
            + "readers are served without the latest changes, and editing is paused",
            trouble);
    }

    [Theory]
    [InlineData("Host=nowhere.invalid;Database=guide;Username=u;Password=secret", "it cannot be reached")]
    [InlineData("Host=127.0.0.1;Port=1;Database=guide;Username=u;Password=secret", "it cannot be reached")]
    [InlineData("Host=/nowhere;Database=guide;Username=u;Password=secret", "it cannot be reached")]
    public void A_server_that_is_not_there_is_said_to_be_away_without_a_secret(string database, string reason)
    {
        var trouble = Assert.Single(Store(database).Troubles());

        Assert.Contains(reason, trouble);
        Assert.DoesNotContain("secret", trouble);
        Assert.DoesNotContain("secret", PostgresServer.Address(database).ToString());
    }

    [Fact]
    public void A_database_whose_texts_are_bytes_gets_no_tables()
    {
        var database = PostgresServer.Shared.NewDatabaseOfBytes();

        Assert.Equal("its encoding is not UTF8; make it with createdb --encoding UTF8",
            Refusal.ReasonOf(() => PeopleMigration.Run(PostgresServer.Address(database))));
        Assert.Equal("it has no tables yet; run the command migrate",
            Refusal.ReasonOf(() => Store(database).History(Path)));
    }

    [Fact]
    public void A_database_that_does_not_exist_is_not_made()
    {
        var database = PostgresServer.Shared.NewEmptyDatabase() + ";Database=no_such";

        Assert.Equal("the server has no database of that name", Refusal.ReasonOf(() => Store(database).History(Path)));
        Assert.Equal("the server has no database of that name",
            Refusal.ReasonOf(() => PeopleMigration.Run(PostgresServer.Address(database))));
        Assert.Equal("the server has no database of that name", Refusal.ReasonOf(() => Store(database).History(Path)));
    }

    [Theory]
    [InlineData("postgresql://ada:secret@db.example.org/guide")]
    [InlineData("Host=db.example.org;Database=guide;Passwort=secret")]
    [InlineData("Host=db.example.org;Database=guide;Port=secret")]
    [InlineData("Host=db.example.org")]
    [InlineData("Database=guide")]
    [InlineData("")]
    public void What_is_no_connection_string_is_none(string text) =>
        Assert.False(DatabaseAddress.TryParse(text, out _));

    private static PeopleStore Store(string database) => new(PostgresServer.Address(database));
}
