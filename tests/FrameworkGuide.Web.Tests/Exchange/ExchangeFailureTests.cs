using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Support;
using Npgsql;

namespace FrameworkGuide.Web.Tests.Exchange;

/// <summary>What is wrong with a database is said in one sentence, and nothing is changed.</summary>
public sealed class ExchangeFailureTests : IDisposable
{
    private readonly SharedFolder _folder = new(database: "");

    public static TheoryData<string, string> Databases => new()
    {
        { "", "FrameworkGuide:Database is not set: on one machine the content folder itself is what is published." },
        {
            "Host=127.0.0.1;Port=1;Database=guide;Password=secret",
            "Nothing was done: the shared database: it cannot be reached."
        },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Databases))]
    public void No_database_and_one_that_is_away(string database, string sentence)
    {
        _folder.Database = database;

        foreach (var told in All())
            told.Failed(sentence);
    }

    [Fact]
    public void No_connection_string()
    {
        _folder.Database = "secret";

        foreach (var told in All())
        {
            Assert.Equal((1, 0), (told.Code, told.Output.Count));
            Assert.Contains(
                "FrameworkGuide:Database is not a connection string", told.Error[^1], StringComparison.Ordinal);
            Assert.DoesNotContain("secret", string.Concat(told.Error), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_database_without_tables_anothers_one_and_one_that_does_not_exist()
    {
        _folder.Database = PostgresServer.Shared.NewEmptyDatabase();
        foreach (var told in All())
            told.Failed("Nothing was done: the shared database: it has no tables yet; run the command migrate.");

        PostgresServer.Execute(_folder.Database, "CREATE TABLE orders (id int)");
        foreach (var told in All())
            told.Failed("Nothing was done: the shared database: "
                + "another program's tables are in it; name a database of its own.");

        _folder.Database += ";Database=nowhere";
        foreach (var told in All())
            told.Failed("Nothing was done: the shared database: the server has no database of that name.");
    }

    [Fact]
    public void A_user_without_rights()
    {
        _folder.Database = PostgresServer.Shared.NewDatabase();
        Assert.Equal(0, _folder.Push().Code);
        var name = new NpgsqlConnectionStringBuilder(_folder.Database).Database;
        PostgresServer.Execute(_folder.Database, $"CREATE ROLE {name} LOGIN");
        _folder.Database += $";Username={name}";
        _folder.Content.Write("guides/third.md", Some.Guide("Third"));

        foreach (var told in All())
            told.Failed("Nothing was done: the shared database: its user lacks a permission it needs.");
    }

    [Fact]
    public void Arguments_that_cannot_be()
    {
        foreach (var arguments in (string[][])
            [["push", " "], ["pull", ""], ["move"], ["move", "--to-database", "--to-folder"],
                ["push", "--author", " "], ["push", "--message", new string('x', 301)]])
            Assert.Equal(1, GuideCommands.Run(
                arguments, _ => throw new InvalidOperationException("No site is needed.")));
    }

    private IEnumerable<Told> All() =>
    [
        _folder.Push(), _folder.Push(isDryRun: true), _folder.Pull(),
        Move(isToDatabase: true), Move(isToDatabase: false),
    ];

    private Told Move(bool isToDatabase) =>
        Told.By((output, error) => MoveCommand.Run(_folder.Arguments, isToDatabase, output, error));
}
