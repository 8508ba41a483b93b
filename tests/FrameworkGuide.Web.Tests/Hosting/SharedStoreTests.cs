using System.Net;
using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>A site whose people's store is a PostgreSQL database, which other instances share.</summary>
public sealed class SharedStoreTests
{
    private const string Alpha = "frameworks/alpha.md";

    [Fact]
    public async Task What_one_instance_knows_of_editors_all_know()
    {
        var database = PostgresServer.Shared.NewDatabase();
        using var one = new TestGuide(database: database);
        using var two = new TestGuide(database: database);
        one.Start(watch: false);
        two.Start(watch: false);
        using var here = await EditorClient.SignedInAsync(one);
        using var there = here.At(two.Client.BaseAddress!);
        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync("/edit")).Status);

        await here.ReplaceAsync(Alpha, "Alpha words.", "Words of a draft.");
        var page = await there.OpenAsync(Alpha);
        Assert.Contains("Words of a draft.", page.Html, StringComparison.Ordinal);
        await here.SendAsync(page, "form.edit-document", ("text", "A page of one, sent to the other."));
        Assert.Contains(
            "A page of one, sent to the other.", (await there.OpenAsync(Alpha)).Html, StringComparison.Ordinal);

        Assert.Equal(0, await EditorCommand.RunAsync(
            two.Arguments, "ada@example.org", EditorCommand.RemoveAsync, TextWriter.Null, TextWriter.Null));
        Assert.Equal(HttpStatusCode.Redirect, (await here.GetAsync("/edit")).Status);
        Assert.Equal(0, one.Store.Count("Drafts"));
    }

    [Fact]
    public async Task Readers_do_without_a_server_that_is_away_and_editors_wait()
    {
        using var server = new PostgresServer();
        using var guide = new TestGuide(database: server.NewDatabase());
        guide.Start();
        using var editor = await EditorClient.SignedInAsync(guide);

        server.Stop();
        await guide.IsDegradedByAsync("the shared database cannot be used: ");
        foreach (var page in (string[])["/", "/frameworks/alpha", "/recommend?needs=speed", "/feed.xml"])
            Assert.Equal(HttpStatusCode.OK, await guide.StatusOfAsync(page));
        Assert.Equal(HttpStatusCode.OK, (await guide.ReadyAsync()).Code);
        await AssertEditingWaitsAsync(editor);

        server.Start();
        await guide.IsHealthyAsync();
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/edit")).Status);
        guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "Words afterwards."));
        await guide.ShowsAsync("/frameworks/beta", "Words afterwards.");
    }

    [Fact]
    public async Task A_start_without_the_server_serves_readers_and_editors_once_it_is_back()
    {
        using var server = new PostgresServer();
        using var guide = new TestGuide(database: server.NewDatabase());
        guide.Start();
        using var before = await EditorClient.SignedInAsync(guide);
        guide.Stop();
        server.Stop();

        guide.Start();

        Assert.Contains("Alpha words.", await guide.GetTextAsync("/frameworks/alpha"), StringComparison.Ordinal);
        var health = await guide.ReadyAsync();
        Assert.Equal(("degraded", HttpStatusCode.OK), (health.Status, health.Code));
        Assert.All(health.Reasons, r => Assert.Contains("the shared database", r, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, await guide.StatusOfAsync("/feed.xml"));
        using var editor = before.At(guide.Client.BaseAddress!);
        await AssertEditingWaitsAsync(editor);

        server.Start();
        await guide.IsHealthyAsync();
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/edit")).Status);
        guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "Words afterwards."));
        await guide.ShowsAsync("/frameworks/beta", "Words afterwards.");
    }

    [Fact]
    public async Task An_instance_waits_for_the_command_that_makes_the_tables()
    {
        using var guide = new TestGuide(database: PostgresServer.Shared.NewEmptyDatabase());
        guide.Start();
        Assert.Contains(
            "the shared database cannot be used: it has no tables yet; run the command migrate",
            (await guide.ReadyAsync()).Reasons[0],
            StringComparison.Ordinal);

        Assert.Equal(0, MigrateCommand.Run(guide.Arguments, TextWriter.Null, TextWriter.Null));
        Assert.Equal(0, PushCommand.Run(
            guide.Arguments, folder: null, ("ada", "The first."), isDryRun: false, TextWriter.Null, TextWriter.Null));

        await guide.IsHealthyAsync();
        using var editor = await EditorClient.SignedInAsync(guide);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/edit")).Status);
        Assert.Equal(1, guide.Store.Count("DataProtectionKeys"));
        Assert.DoesNotContain(
            Directory.GetFileSystemEntries(guide.DataPath).Select(f => Path.GetFileName(f)),
            name => !name.StartsWith("catalog.db", StringComparison.Ordinal));
    }

    [Fact]
    public async Task On_one_machine_no_driver_of_a_server_is_loaded()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TempFolder();
        Some.Content(new TestContent(folder["content"]));
        using var process = GuideProcess.Serve(folder);
        using var client = new HttpClient { BaseAddress = await process.AddressAsync() };
        foreach (var page in (string[])["/frameworks/alpha", "/feed.xml", "/edit/sign-in", "/health/ready"])
            (await client.GetAsync(new Uri(page, UriKind.Relative))).EnsureSuccessStatusCode();

        var loaded = await File.ReadAllTextAsync($"/proc/{process.Id}/maps");

        Assert.Contains("Microsoft.Data.Sqlite.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("Npgsql", loaded, StringComparison.Ordinal);
    }

    private static async Task AssertEditingWaitsAsync(EditorClient editor)
    {
        foreach (var address in (string[])["/edit", "/edit/document/" + Alpha, "/edit/sign-in"])
        {
            var page = await editor.GetAsync(address);
            if (page.Location is { } to)
                page = await editor.GetAsync(to);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
            Assert.Equal("Editing is paused", page.Said("h1"));
            Assert.Equal("5", page.Headers.RetryAfter?.ToString());
        }
    }
}
