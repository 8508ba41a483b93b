using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Accounts;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Web.Tests.Exchange;

/// <summary>From one machine to several, and back: nobody notices but by the settings.</summary>
public sealed class MoveTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";
    private const string Beta = "frameworks/beta.md";
    private const string Dot = "assets/dot.png";

    private readonly TestGuide _guide = TestGuide.OnOneMachine();
    private readonly string _database = PostgresServer.Shared.NewDatabase();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task Whoever_was_signed_in_stays_signed_in_and_has_drafts_history_and_second_factor()
    {
        WritePicture();
        _guide.Start();
        _guide.Clock.Stop();
        using var ada = await EditorClient.SignedInAsync(_guide);
        var (key, codes) = await _guide.TurnOnSecondFactorAsync(ada);
        await ada.ReplaceAsync(Alpha, "Alpha words.", "Words 0.");
        await ada.PublishAsync(Alpha, "Reason 0.");
        await ada.ReplaceAsync(Beta, "Beta words.", "A draft of Ada.");

        var database = _database;
        for (var i = 1; i <= 4; i++)
        {
            var isToDatabase = i % 2 == 1;
            _guide.Stop();
            if (i == 3)
                database = PostgresServer.Shared.NewDatabase();
            var moved = Move(isToDatabase, database);
            Assert.True(moved.Code == 0, string.Join('\n', moved.Error));
            if (isToDatabase)
                PutAsidePeople();
            _guide.Start(settings: isToDatabase ? [("FrameworkGuide:Database", database)] : []);
            using var there = ada.At(_guide.Client.BaseAddress!);

            await _guide.IsHealthyAsync();
            Assert.Contains($"Words {i - 1}.", await _guide.GetTextAsync("/frameworks/alpha"), StringComparison.Ordinal);
            Assert.Equal(Some.Png, await _guide.Client.GetByteArrayAsync("/assets/dot.png"));
            Assert.Contains(
                "A draft of Ada.", (await there.OpenAsync(Beta)).One("#text").TextContent, StringComparison.Ordinal);
            Assert.Contains(
                "Reason 0.", (await there.GetAsync($"/edit/history/{Alpha}")).Html, StringComparison.Ordinal);
            await there.ReplaceAsync(Alpha, $"Words {i - 1}.", $"Words {i}.");
            await there.PublishAsync(Alpha, $"Reason {i}.");
            await _guide.ShowsAsync("/frameworks/alpha", $"Words {i}.");

            _guide.Later();
            using var elsewhere = new EditorClient(_guide.Client.BaseAddress!);
            var asked = await elsewhere.SignInAsync();
            Assert.Equal("/edit", (await elsewhere.SendAsync(
                asked, "main form", ("code", AppCodes.CodeAt(key, _guide.Clock.GetUtcNow())))).Location);
            using var byCode = new EditorClient(_guide.Client.BaseAddress!);
            Assert.Equal("/edit", (await byCode.SendAsync(
                await byCode.SignInAsync(), "main form", ("code", codes[i]))).Location);
        }
    }

    [Fact]
    public async Task There_and_back_every_row_file_and_key_is_the_same()
    {
        _guide.Start();
        using (var ada = await EditorClient.SignedInAsync(_guide))
        {
            await _guide.TurnOnSecondFactorAsync(ada);
            await ada.ReplaceAsync(Alpha, "Alpha words.", "New words.");
            await ada.PublishAsync(Alpha);
            await ada.ReplaceAsync(Beta, "Beta words.", "A draft.");
        }

        using (var bob = await EditorClient.SignedInAsync(_guide, "bob@example.org"))
        using (var stranger = new EditorClient(_guide.Client.BaseAddress!))
            for (var i = 0; i < 5; i++)
                await stranger.SignInAsync(password: "not the password", email: "bob@example.org");
        await _guide.Store.Open().AnnounceAsync(Beta, "a hash", "bob@example.org", "A \0 reason \u001A.", default);
        _guide.Stop();
        var (rows, files, keys) = (Rows(), Files(_guide.Content.Root), Files(_guide.Data.Keys));
        Assert.All(
            (string[])["AspNetUsers", "AspNetUserTokens", "Drafts", "Publications", "Revisions", "Sessions", "Versions"],
            table => Assert.NotEmpty(rows[table]));

        var there = Move(isToDatabase: true, _database);
        Directory.Delete(_guide.Content.Root, recursive: true);
        PutAsidePeople();
        Directory.Delete(_guide.Data.Keys, recursive: true);
        var back = Move(isToDatabase: false, _database);

        Assert.True(back.Code == 0, string.Join('\n', back.Error));
        Assert.Equal(there.Output.SkipLast(1), back.Output.SkipLast(1));
        Assert.Equal(rows, Rows());
        Assert.Equal(files, Files(_guide.Content.Root).Where(f => f.Key != ".published"));
        Assert.Equal(keys, Files(_guide.Data.Keys));
        Assert.Equal([_guide.Data.Keys], Directory.GetDirectories(_guide.DataPath));
    }

    [Fact]
    public void A_database_with_something_in_it_is_refused()
    {
        StartOnce();
        using var folder = new SharedFolder(_database);
        folder.Push();
        var before = folder.People.Newest();

        Move(isToDatabase: true, _database).Failed("Nothing was done: the shared database: "
            + "it is not empty; name a database that only migrate was run on.");

        Assert.Equal(before, folder.People.Newest());
        Assert.Equal([_guide.Data.Keys], Directory.GetDirectories(_guide.DataPath));
    }

    [Fact]
    public void Texts_that_the_log_does_not_have_are_told()
    {
        StartOnce();
        _guide.Content.Write(Alpha, Some.Framework("Alpha", "On disk."));
        _guide.Content.Write("guides/broken.md", "No guide.");
        _guide.Content.Delete(Beta);

        Move(isToDatabase: true, _database).Refused(
            $"{Alpha}:1: is not in the log as it is here; correct what validate finds and start the site once",
            $"{Beta}:1: is in the log and not in the folder; start the site once",
            "guides/broken.md:1: is not in the log as it is here; correct what validate finds and start the site once");

        Assert.Null(new TestStore("", _database).Open().Newest());
    }

    [Fact]
    public async Task A_site_that_runs_is_refused()
    {
        StartOnce();
        using (var site = new SqliteConnection($"Data Source={_guide.Data.People};Pooling=False"))
        {
            site.Open();
            Read(site, "SELECT 1 FROM Revisions");
            Move(isToDatabase: true, _database).Failed(
                $"Nothing was done: a site uses {_guide.Data.People}; stop it first.");
        }

        Assert.Equal(0, Move(isToDatabase: true, _database).Code);
        PutAsidePeople();

        _guide.Start(settings: [("FrameworkGuide:Database", _database)]);
        await _guide.IsHealthyAsync();
        await Eventually.IsTrueAsync(
            () => Move(isToDatabase: false, _database).Error is
                ["Nothing was done: the shared database: 1 instance still uses it; stop all first."],
            "the move is refused");
        Assert.False(File.Exists(_guide.Data.People));
    }

    [Fact]
    public void A_folder_with_a_store_or_with_changes_of_its_own_is_refused()
    {
        StartOnce();
        Assert.Equal(0, Move(isToDatabase: true, _database).Code);

        Move(isToDatabase: false, _database).Failed(
            $"Nothing was done: {_guide.Data.People} exists; move it away, or name another DataPath.");
        PutAsidePeople();
        _guide.Content.Write(Alpha, Some.Framework("Alpha", "Mine."));
        Move(isToDatabase: false, _database).Refused(
            $"{Alpha}:1: was changed in this folder and not published; push it first, or undo it");

        Assert.False(File.Exists(_guide.Data.People));
        Assert.Equal([_guide.Data.Keys], Directory.GetDirectories(_guide.DataPath));
    }

    [Fact]
    public void A_damaged_store_and_one_of_another_program_are_refused_and_left_as_they_are()
    {
        File.WriteAllText(_guide.Data.People, "This is no database, but long enough to be taken for a broken one.");
        Move(isToDatabase: true, _database).Failed("Nothing was done: people.db: it is damaged.");
        File.Delete(_guide.Data.People);
        using (var connection = new SqliteConnection($"Data Source={_guide.Data.People};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE Orders (Id INTEGER)";
            command.ExecuteNonQuery();
        }

        Move(isToDatabase: true, _database).Failed(
            $"Nothing was done: {_guide.Data.People} cannot be used: another program wrote it.");

        Assert.Equal([_guide.Data.People], Directory.GetFiles(_guide.DataPath));
    }

    private void StartOnce()
    {
        _guide.Start(watch: false);
        _guide.Stop();
    }

    private void WritePicture()
    {
        Directory.CreateDirectory(_guide.Content["assets"]);
        File.WriteAllBytes(_guide.Content[Dot], Some.Png);
    }

    private Told Move(bool isToDatabase, string database)
    {
        string[] arguments = [.. _guide.Arguments, $"--FrameworkGuide:Database={database}"];
        return Told.By((output, error) => MoveCommand.Run(arguments, isToDatabase, output, error));
    }

    /// <summary>As the docs say, so that the site can move back into the same folder.</summary>
    private void PutAsidePeople()
    {
        foreach (var file in Directory.GetFiles(_guide.DataPath, "people.db*"))
            File.Delete(file);
    }

    private Dictionary<string, List<string>> Rows()
    {
        using var connection = new SqliteConnection($"Data Source={_guide.Data.People};Pooling=False");
        connection.Open();
        var tables = Read(connection, "SELECT Name FROM sqlite_master WHERE Type = 'table'")
            .Where(t => !t.StartsWith("__EF", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        return tables.ToDictionary(
            t => t,
            t => Read(connection, $"SELECT * FROM \"{t}\"").Order(StringComparer.Ordinal).ToList(),
            StringComparer.Ordinal);
    }

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names are those that the database tells.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i))));
        return rows;
    }

    private static Dictionary<string, string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(File.ReadAllBytes(f)));
}
