using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Support;
using Npgsql;

namespace FrameworkGuide.Web.Tests.Commands;

public sealed class MigrateCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_makes_the_tables_and_the_first_key_once()
    {
        var database = PostgresServer.Shared.NewEmptyDatabase();

        var (code, output, error) = Migrate(database);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("is now of this version: ", output, StringComparison.Ordinal);
        Assert.Contains("_Begin, ", output, StringComparison.Ordinal);
        Assert.Equal(1, new TestStore("", database).Count("DataProtectionKeys"));

        (code, output, error) = Migrate(database);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("is of this version already.", output, StringComparison.Ordinal);
        Assert.Equal(1, new TestStore("", database).Count("DataProtectionKeys"));
    }

    [Theory]
    [InlineData("", "FrameworkGuide:Database is not set: there is no shared database, and people.db is upgraded")]
    [InlineData(
        "Host=127.0.0.1;Port=1;Database=guide;Password=secret",
        "The shared database cannot be migrated: it cannot be reached.")]
    [InlineData("secret", "FrameworkGuide:Database is not a connection string for PostgreSQL")]
    public void What_is_wrong_is_said_in_one_sentence_without_a_secret(string database, string sentence)
    {
        var (code, output, error) = Migrate(database);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_without_rights_and_another_programs_database_are_refused()
    {
        var database = PostgresServer.Shared.NewEmptyDatabase();
        var name = new NpgsqlConnectionStringBuilder(database).Database;
        PostgresServer.Execute(database, $"CREATE ROLE {name} LOGIN");
        Assert.Equal(
            $"The shared database cannot be migrated: its user lacks a permission it needs.{Environment.NewLine}",
            Migrate($"{database};Username={name}").Error);

        PostgresServer.Execute(database, "CREATE TABLE orders (id int)");
        Assert.Equal(
            "The shared database cannot be migrated: another program's tables are in it; name a database of its own."
                + Environment.NewLine,
            Migrate(database).Error);
        Assert.Equal(0, new TestStore("", database).Count("orders"));
    }

    [Fact]
    public void A_backup_of_a_shared_database_is_PostgreSQLs()
    {
        using var error = new StringWriter();

        Assert.Equal(1, BackupCommand.Run(
            _folder["backup.zip"], Settings(PostgresServer.Shared.NewDatabase()), TextWriter.Null, error));
        Assert.Contains("back it up with pg_dump", error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["backup.zip"]));
    }

    private (int Code, string Output, string Error) Migrate(string database)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = MigrateCommand.Run(Settings(database), output, error);
        return (code, output.ToString(), error.ToString());
    }

    private string[] Settings(string database) =>
        [$"--FrameworkGuide:Database={database}", $"--FrameworkGuide:DataPath={_folder["data"]}"];
}
