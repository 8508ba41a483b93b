using FrameworkGuide.Data.People;
using FrameworkGuide.Data.People.Postgres;
using FrameworkGuide.Data.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Data.Tests.People;

/// <summary>What is a shared database's own: it is migrated by a command alone, refused, and away.</summary>
public sealed class PeopleDatabaseTests
{
    private const string Path = "frameworks/django.md";

    [Fact]
    public void The_model_has_no_change_without_a_migration()
    {
        using var context = new SharedContextFactory().CreateDbContext([]);

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void An_empty_database_is_refused_until_it_is_migrated_once()
    {
        var database = PostgresServer.Shared.NewEmptyDatabase();
        var store = Store(database);
        Assert.Contains("it has no tables yet; run the command migrate", Refusal.ReasonOf(() => store.History(Path)));
        Assert.Null(store.FindPosition());

        Assert.NotEmpty(PeopleMigration.Run(PostgresServer.Address(database)));
        Assert.Empty(PeopleMigration.Run(PostgresServer.Address(database)));

        Assert.True(SpinWait.SpinUntil(() => store.Troubles().Count == 0, TimeSpan.FromSeconds(60)));
        Assert.Empty(store.History(Path));
        Assert.NotEqual(0, store.FindPosition()!.Store);
    }

    [Fact]
    public async Task Many_who_migrate_at_once_do_it_once()
    {
        var database = PostgresServer.Shared.NewEmptyDatabase();
        var atOnce = 0;

        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => PeopleMigration.Run(
            PostgresServer.Address(database),
            then: () =>
            {
                Assert.Equal(1, Interlocked.Increment(ref atOnce));
                Thread.Yield();
                Assert.Equal(0, Interlocked.Decrement(ref atOnce));
            }))));

        Assert.Single(made, m => m.Count > 0);
        Add(Store(database), 'a');
    }

    [Fact]
    public void A_schema_of_its_own_beside_another_programs_tables_does()
    {
        var database = PostgresServer.Shared.NewEmptyDatabase();
        PostgresServer.Execute(database, "CREATE TABLE orders (id int); CREATE SCHEMA guide");
        var schema = database + ";Search Path=guide";

        Assert.NotEmpty(PeopleMigration.Run(PostgresServer.Address(schema)));
        Assert.Empty(PeopleMigration.Run(PostgresServer.Address(schema)));

        Add(Store(schema), 'a');
        Assert.Empty(Store(schema).Troubles());
        Assert.Single(Store(schema).History(Path));
    }

    [Fact]
    public async Task A_server_that_is_killed_fails_at_once_and_comes_back_by_itself()
    {
        using var server = new PostgresServer();
        var database = server.NewDatabase();
        var (store, idle) = (Store(database), Store(database));
        Add(store, 'a');
        Assert.Single(idle.History(Path));

        server.Stop();
        Assert.Contains(
            Refusal.ReasonOf(() => store.History(Path)), "it cannot be reached; the server is stopping or starting");
        Assert.Throws<StoreWaitsException>(() => store.History(Path));
        Assert.Contains("the shared database cannot be used: ", Assert.Single(idle.Troubles()));
        await Assert.ThrowsAnyAsync<Exception>(
            () => new DraftStore(idle).SaveAsync(Some.Draft("ada", Path, "lost"), CancellationToken.None));

        server.Start();
        Assert.True(SpinWait.SpinUntil(() => store.Troubles().Count == 0, TimeSpan.FromSeconds(60)));
        Add(store, 'b');
        Assert.Equal(["text b", "text a"], store.History(Path).Select(r => r.Text));
    }

    [Fact]
    public void An_older_copy_that_is_put_in_its_place_has_a_position_that_does_not_go_on()
    {
        var database = PostgresServer.Shared.NewDatabase();
        var store = Store(database);
        Add(store, 'a', 'b');
        var before = store.FindPosition()!;

        PostgresServer.Execute(
            database, """DELETE FROM "Revisions" WHERE "Id" = (SELECT max("Id") FROM "Revisions")""");

        Assert.True(SpinWait.SpinUntil(
            () => store.FindPosition() is { } now && !now.Continues(before), TimeSpan.FromSeconds(60)));
        Assert.Equal(before.Store, store.FindPosition()!.Store);
    }

    [Fact]
    public void A_writer_who_waits_too_long_for_the_turn_is_told_so()
    {
        var database = PostgresServer.Shared.NewDatabase();
        using var log = Store(database).BeginLog();

        Assert.Equal("another program has locked it", Refusal.ReasonOf(() => Store(database).BeginLog()));
        log.Add(Some.Revision(Path, 'a'));
        log.Commit();
        Add(Store(database), 'b');
    }

    private static PeopleStore Store(string database) => new(PostgresServer.Address(database));

    private static void Add(PeopleStore store, params char[] hashes)
    {
        using var log = store.BeginLog();
        foreach (var hash in hashes)
            log.Add(Some.Revision(Path, hash));
        log.Commit();
    }
}
