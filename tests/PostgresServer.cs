using System.Diagnostics;
using FrameworkGuide.Data.People.Postgres;
using Npgsql;

namespace FrameworkGuide.Tests;

/// <summary>
/// A PostgreSQL server of the tests, which ends with the process that they run in, however that ends: it runs while its
/// input is open.
/// </summary>
internal sealed class PostgresServer : IDisposable
{
    private const string Template = "guide_template";

    private static readonly Lazy<PostgresServer> ForAll = new(() => new PostgresServer());
    private static int _databases;

    private readonly Process _process;
    private readonly string _server;
    private readonly Lazy<string> _template;

    public PostgresServer()
    {
        _process = Process.Start(new ProcessStartInfo(Script())
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = _process.StandardError.ReadToEndAsync();
        _server = _process.StandardOutput.ReadLine()
            ?? throw new InvalidOperationException($"PostgreSQL does not start: {errors.GetAwaiter().GetResult()}");
        _template = new Lazy<string>(() =>
        {
            Create(Template, from: "template1");
            PeopleMigration.Run(Address(ConnectionString(Template)));
            return Template;
        });
    }

    /// <summary>One for all tests of a project, which nobody stops.</summary>
    public static PostgresServer Shared => ForAll.Value;

    /// <summary>Makes a database with the tables of this version.</summary>
    /// <returns>The connection string.</returns>
    public string NewDatabase() => New(_template.Value);

    /// <summary>Makes a database with nothing in it, whose texts are bytes of no encoding.</summary>
    public string NewDatabaseOfBytes() => New("template0 ENCODING 'SQL_ASCII'");

    /// <summary>Makes a database with nothing in it.</summary>
    public string NewEmptyDatabase() => New("template1");

    /// <summary>Makes a copy of a database, as a backup does; whoever is connected to it is cut off.</summary>
    public void Copy(string connectionString, string name)
    {
        var from = NameIn(connectionString);
        Alone(from, $"DROP DATABASE IF EXISTS {name}", $"CREATE DATABASE {name} TEMPLATE {from}");
    }

    /// <summary>Puts a copy in the place of a database; whoever is connected to it is cut off.</summary>
    public void PutBack(string name, string connectionString)
    {
        var target = NameIn(connectionString);
        Alone(target, $"DROP DATABASE {target}", $"ALTER DATABASE {name} RENAME TO {target}");
    }

    /// <summary>Runs statements while nobody can connect to a database.</summary>
    private void Alone(string database, params string[] statements)
    {
        Execute(_server, $"ALTER DATABASE {database} ALLOW_CONNECTIONS false");
        Execute(_server, $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'");
        foreach (var statement in statements)
            Execute(_server, statement);
        Execute(_server, $"ALTER DATABASE {database} ALLOW_CONNECTIONS true");
    }

    private static string NameIn(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString).Database!;

    /// <summary>Runs a statement as the one who owns everything.</summary>
    public static void Execute(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = false,
        }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // It is a test's own statement.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public static DatabaseAddress Address(string connectionString) =>
        DatabaseAddress.TryParse(connectionString, out var address)
            ? address
            : throw new ArgumentException("That is no connection string.", nameof(connectionString));

    /// <summary>Ends it as a failing machine would.</summary>
    public void Stop() => Ask("stop");

    public void Start() => Ask("start");

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private string New(string from)
    {
        var name = $"guide_{Interlocked.Increment(ref _databases)}";
        Create(name, from);
        return ConnectionString(name);
    }

    /// <summary>A template must have no other connection, and two cannot be made from it at once.</summary>
    private void Create(string name, string from)
    {
        lock (_process)
            Execute(_server, $"CREATE DATABASE {name} TEMPLATE {from}");
    }

    private string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder(_server)
        {
            Database = database,
            // Each test has a database: the connections of those before it must not add up.
            ConnectionIdleLifetime = 10,
            ConnectionPruningInterval = 5,
        }.ConnectionString;

    private void Ask(string what)
    {
        _process.StandardInput.WriteLine(what);
        Assert.Equal($"{what} done", _process.StandardOutput.ReadLine());
    }

    /// <summary>From the folder of the built tests.</summary>
    private static string Script() => Path.GetFullPath("../../../../postgres", AppContext.BaseDirectory);
}
