using FrameworkGuide.Core.Accounts;
using FrameworkGuide.Web.Tests.Accounts;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Exchange;

/// <summary>From one machine to several, and back: nobody notices but by the settings.</summary>
public sealed class MoveTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";
    private const string Beta = "frameworks/beta.md";

    private readonly MovedGuide _moved = new();

    private TestGuide Guide => _moved.Guide;

    public void Dispose() => _moved.Dispose();

    [Fact]
    public async Task Whoever_was_signed_in_stays_signed_in_and_has_drafts_history_and_second_factor()
    {
        _moved.WritePicture();
        Guide.Start();
        Guide.Clock.Stop();
        using var ada = await EditorClient.SignedInAsync(Guide);
        var (key, codes) = await Guide.TurnOnSecondFactorAsync(ada);
        await ada.ReplaceAsync(Alpha, "Alpha words.", "Words 0.");
        await ada.PublishAsync(Alpha, "Reason 0.");
        await ada.ReplaceAsync(Beta, "Beta words.", "A draft of Ada.");

        var database = _moved.Database;
        for (var i = 1; i <= 4; i++)
        {
            var isToDatabase = i % 2 == 1;
            Guide.Stop();
            if (i == 3)
                database = PostgresServer.Shared.NewDatabase();
            var moved = _moved.Move(isToDatabase, database);
            Assert.True(moved.Code == 0, string.Join('\n', moved.Error));
            if (isToDatabase)
                _moved.PutAsidePeople();
            Guide.Start(settings: isToDatabase ? [("FrameworkGuide:Database", database)] : []);
            using var there = ada.At(Guide.Client.BaseAddress!);

            await Guide.IsHealthyAsync();
            Assert.Contains($"Words {i - 1}.", await Guide.GetTextAsync("/frameworks/alpha"), StringComparison.Ordinal);
            Assert.Equal(Some.Png, await Guide.Client.GetByteArrayAsync("/assets/dot.png"));
            Assert.Contains(
                "A draft of Ada.", (await there.OpenAsync(Beta)).One("#text").TextContent, StringComparison.Ordinal);
            Assert.Contains(
                "Reason 0.", (await there.GetAsync($"/edit/history/{Alpha}")).Html, StringComparison.Ordinal);
            await there.ReplaceAsync(Alpha, $"Words {i - 1}.", $"Words {i}.");
            await there.PublishAsync(Alpha, $"Reason {i}.");
            await Guide.ShowsAsync("/frameworks/alpha", $"Words {i}.");

            Guide.Later();
            using var elsewhere = new EditorClient(Guide.Client.BaseAddress!);
            var asked = await elsewhere.SignInAsync();
            Assert.Equal("/edit", (await elsewhere.SendAsync(
                asked, "main form", ("code", AppCodes.CodeAt(key, Guide.Clock.GetUtcNow())))).Location);
            using var byCode = new EditorClient(Guide.Client.BaseAddress!);
            Assert.Equal("/edit", (await byCode.SendAsync(
                await byCode.SignInAsync(), "main form", ("code", codes[i]))).Location);
        }
    }

    [Fact]
    public async Task There_and_back_every_row_file_and_key_is_the_same()
    {
        Guide.Start();
        using (var ada = await EditorClient.SignedInAsync(Guide))
        {
            await Guide.TurnOnSecondFactorAsync(ada);
            await ada.ReplaceAsync(Alpha, "Alpha words.", "New words.");
            await ada.PublishAsync(Alpha);
            await ada.ReplaceAsync(Beta, "Beta words.", "A draft.");
        }

        using (var bob = await EditorClient.SignedInAsync(Guide, "bob@example.org"))
        using (var stranger = new EditorClient(Guide.Client.BaseAddress!))
            for (var i = 0; i < 5; i++)
                await stranger.SignInAsync(password: "not the password", email: "bob@example.org");
        await Guide.Store.Open().AnnounceAsync(Beta, "a hash", "bob@example.org", "A \0 reason \u001A.", default);
        Guide.Stop();
        var (rows, files, keys) =
            (_moved.Rows(), MovedGuide.Files(Guide.Content.Root), MovedGuide.Files(Guide.Data.Keys));
        Assert.All(
            (string[])
            ["AspNetUsers", "AspNetUserTokens", "Drafts", "Publications", "Revisions", "Sessions", "Versions"],
            table => Assert.NotEmpty(rows[table]));

        // A move that was killed left it.
        Directory.CreateDirectory(Path.Combine(Guide.DataPath, $"move-{Environment.ProcessId}"));
        File.WriteAllText(Path.Combine(Guide.DataPath, $"move-{Environment.ProcessId}", "people.db"), "Half of it");

        var there = _moved.Move(isToDatabase: true);
        Directory.Delete(Guide.Content.Root, recursive: true);
        _moved.PutAsidePeople();
        Directory.Delete(Guide.Data.Keys, recursive: true);
        var back = _moved.Move(isToDatabase: false);

        Assert.True(back.Code == 0, string.Join('\n', back.Error));
        Assert.Contains("AspNetUsers: 2 rows, ", string.Join('\n', there.Output), StringComparison.Ordinal);
        Assert.Equal(there.Output.SkipLast(1), back.Output.SkipLast(1));
        Assert.Equal(rows, _moved.Rows());
        Assert.Equal(files, MovedGuide.Files(Guide.Content.Root).Where(f => f.Key != ".published"));
        Assert.Equal(keys, MovedGuide.Files(Guide.Data.Keys));
        _moved.HasOnlyKeysBesideTheStore();
    }
}
