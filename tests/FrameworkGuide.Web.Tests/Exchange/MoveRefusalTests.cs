using FrameworkGuide.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Web.Tests.Exchange;

/// <summary>What cannot be moved stays as it is.</summary>
public sealed class MoveRefusalTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";
    private const string Beta = "frameworks/beta.md";

    private readonly MovedGuide _moved = new();

    private TestGuide Guide => _moved.Guide;

    public void Dispose() => _moved.Dispose();

    [Fact]
    public void A_database_with_something_in_it_is_refused()
    {
        _moved.StartOnce();
        using var folder = new SharedFolder(_moved.Database);
        folder.Push();
        var before = folder.People.Newest();

        _moved.Move(isToDatabase: true).Failed("Nothing was done: the shared database: "
            + "it is not empty; name a database that only migrate was run on.");

        Assert.Equal(before, folder.People.Newest());
        _moved.HasOnlyKeysBesideTheStore();
    }

    [Fact]
    public void Texts_that_the_log_does_not_have_are_told()
    {
        _moved.StartOnce();
        Guide.Content.Write(Alpha, Some.Framework("Alpha", "On disk."));
        Guide.Content.Write("guides/broken.md", "No guide.");
        Guide.Content.Delete(Beta);

        _moved.Move(isToDatabase: true).Refused(
            $"{Alpha}:1: is not in the log as it is here; correct what validate finds and start the site once",
            $"{Beta}:1: is in the log and not in the folder; start the site once",
            "guides/broken.md:1: is not in the log as it is here; correct what validate finds and start the site once");

        Assert.Null(new TestStore("", _moved.Database).Open().Newest());
    }

    [Fact]
    public async Task A_site_that_runs_is_refused()
    {
        Guide.Start();
        _moved.Move(isToDatabase: true).Failed($"Nothing was done: a site uses {Guide.Data.People}; stop it first.");
        Guide.Stop();
        Assert.Equal(0, _moved.Move(isToDatabase: true).Code);
        _moved.PutAsidePeople();

        Guide.Start(settings: [("FrameworkGuide:Database", _moved.Database)]);
        await Guide.IsHealthyAsync();
        await Eventually.IsTrueAsync(
            () => _moved.Move(isToDatabase: false).Error is
                ["Nothing was done: the shared database: 1 instance still uses it; stop all first."],
            "the move is refused");
        Assert.False(File.Exists(Guide.Data.People));
    }

    [Fact]
    public void A_folder_with_a_store_or_with_changes_of_its_own_is_refused()
    {
        _moved.StartOnce();
        Assert.Equal(0, _moved.Move(isToDatabase: true).Code);

        _moved.Move(isToDatabase: false).Failed(
            $"Nothing was done: {Guide.Data.People} exists; move it away, or name another DataPath.");
        _moved.PutAsidePeople();
        Guide.Content.Write(Alpha, Some.Framework("Alpha", "Mine."));
        _moved.Move(isToDatabase: false).Refused(
            $"{Alpha}:1: was changed in this folder and not published; push it first, or undo it");

        Assert.False(File.Exists(Guide.Data.People));
        _moved.HasOnlyKeysBesideTheStore();
    }

    [Fact]
    public void A_damaged_store_and_one_of_another_program_are_refused_and_left_as_they_are()
    {
        File.WriteAllText(Guide.Data.People, "This is no database, but long enough to be taken for a broken one.");
        _moved.Move(isToDatabase: true).Failed("Nothing was done: people.db: it is damaged.");
        File.Delete(Guide.Data.People);
        using (var connection = new SqliteConnection($"Data Source={Guide.Data.People};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE Orders (Id INTEGER)";
            command.ExecuteNonQuery();
        }

        _moved.Move(isToDatabase: true).Failed(
            $"Nothing was done: {Guide.Data.People} cannot be used: another program wrote it.");

        Assert.Equal(
            [Guide.Data.People, Guide.Data.Lock], Directory.GetFiles(Guide.DataPath).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_move_to_a_database_that_fails_leaves_it_empty_and_can_be_done_again()
    {
        _moved.StartOnce();
        PostgresServer.Execute(
            _moved.Database,
            """
            CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE disk_full; END';
            CREATE TRIGGER fails BEFORE INSERT ON "Pushed" EXECUTE FUNCTION fail()
            """);
        var keys = new TestStore("", _moved.Database).Everything();

        _moved.Move(isToDatabase: true).Failed("Nothing was done: the shared database: the disk is full.");

        Assert.Equal(keys, new TestStore("", _moved.Database).Everything());
        _moved.HasOnlyKeysBesideTheStore();
        PostgresServer.Execute(_moved.Database, """DROP TRIGGER fails ON "Pushed" """);
        Assert.Equal(0, _moved.Move(isToDatabase: true).Code);
    }

    [Fact]
    public void A_move_to_a_folder_that_fails_leaves_nothing_there_and_can_be_done_again()
    {
        _moved.WritePicture();
        _moved.StartOnce();
        Assert.Equal(0, _moved.Move(isToDatabase: true).Code);
        _moved.PutAsidePeople();
        using var folder = new SharedFolder(_moved.Database, isFilled: false);
        folder.Pull();
        folder.Publish(Alpha, Some.Framework("Alpha", "Browser words."));
        PostgresServer.Execute(_moved.Database, """UPDATE "Pictures" SET "Hash" = 'lost'""");
        File.Delete(Guide.Content[MovedGuide.Dot]);
        Guide.Content.Delete(Alpha);
        PostgresServer.Execute(
            _moved.Database, $"""DELETE FROM "Pushed" WHERE "Path" IN ('{Alpha}', '{MovedGuide.Dot}')""");
        var files = MovedGuide.Files(Guide.Content.Root);

        _moved.Move(isToDatabase: false).Failed(
            "Nothing was done: the shared database: it does not have assets/dot.png as it was published.");

        Assert.Equal(files, MovedGuide.Files(Guide.Content.Root));
        Assert.False(File.Exists(Guide.Data.People));
        _moved.HasOnlyKeysBesideTheStore();
        PostgresServer.Execute(
            _moved.Database, """UPDATE "Pictures" SET "Hash" = encode(sha256("Bytes"), 'hex')""");
        Assert.Equal(0, _moved.Move(isToDatabase: false).Code);
        Assert.Contains("Browser words.", Guide.Content.Read(Alpha), StringComparison.Ordinal);
    }
}
