using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Web.Exchange;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Import;

/// <summary>Two instances on one database: what one publishes, the other shows.</summary>
public sealed class SharedContentTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";

    private readonly TestGuide _one;
    private readonly TestGuide _other;

    public SharedContentTests()
    {
        var database = PostgresServer.Shared.NewDatabase();
        _one = new TestGuide(database: database);
        _other = new TestGuide(database: database) { IsPushed = false };
    }

    public void Dispose()
    {
        _one.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task What_is_published_at_one_instance_is_read_at_the_other_and_both_say_how_far_they_are()
    {
        Start();
        using var ada = await EditorClient.SignedInAsync(_one);
        await ada.ReplaceAsync(Alpha, "Alpha words.", "New words.");

        await ada.PublishAsync(Alpha);

        Assert.Contains("New words.", await _one.GetTextAsync("/frameworks/alpha"), StringComparison.Ordinal);
        await _other.ShowsAsync("/frameworks/alpha", "New words.");
        Assert.Equal(_one.Snapshot.ContentVersion, _other.Snapshot.ContentVersion);
        Assert.Equal(_one.Store.Open().Newest()!.Id, await RevisionOfAsync(_one));
        Assert.Equal(await RevisionOfAsync(_one), await RevisionOfAsync(_other));
    }

    [Fact]
    public async Task Whoever_published_is_shown_it_by_whichever_instance_answers()
    {
        Start();
        using var ada = await EditorClient.SignedInAsync(_one);
        using var there = ada.At(_other.Client.BaseAddress!);
        for (var i = 0; i < 5; i++)
        {
            await ada.ReplaceAsync(Alpha, i == 0 ? "Alpha words." : $"Words {i - 1}.", $"Words {i}.");
            var location = (await ada.PublishAsync(Alpha)).Location!;

            Assert.Contains("Readers see it now", (await there.GetAsync(location)).Html, StringComparison.Ordinal);
            Assert.Contains(
                $"Words {i}.", await _other.GetTextAsync("/frameworks/alpha"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_instance_that_does_not_follow_says_so_and_does_not_write_over_what_it_has_not_seen()
    {
        _one.Start();
        _other.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_one);
        using var bob = (await EditorClient.SignedInAsync(_one, "bob@example.org")).At(_other.Client.BaseAddress!);
        await bob.ReplaceAsync(Alpha, "language: Python", "language: Python # and more");
        await ada.ReplaceAsync(Alpha, "Alpha words.", "Ada's words.");
        var location = (await ada.PublishAsync(Alpha)).Location!;
        using var adaThere = ada.At(_other.Client.BaseAddress!);

        Assert.Contains(
            "This machine shows it to readers in a moment",
            (await adaThere.GetAsync(location)).Html,
            StringComparison.Ordinal);
        await bob.PublishAsync(Alpha);

        Assert.Equal(
            Some.Framework("Alpha", "Ada's words.", Some.Ratings("rest-api", "speed"))
                .Replace("language: Python", "language: Python # and more", StringComparison.Ordinal),
            _one.Content.Read(Alpha));
        Assert.Contains("Ada's words.", await _other.GetTextAsync("/frameworks/alpha"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_that_nobody_was_told_of_is_found_all_the_same()
    {
        Start();
        var words = Some.Framework("Alpha", "Silent words.", Some.Ratings("rest-api", "speed"));

        PostgresServer.Execute(
            _one.Store.Database!,
            $"""
            INSERT INTO "Revisions" ("Path", "Hash", "Text", "PublishedUtc", "Author")
            VALUES ('{Alpha}', '{PublishedTexts.HashOf(words)}', '{words}', now(), 'somebody')
            """);

        await _one.ShowsAsync("/frameworks/alpha", "Silent words.");
        await _other.ShowsAsync("/frameworks/alpha", "Silent words.");
    }

    [Fact]
    public async Task Numbers_that_go_backwards_are_a_backup_that_was_put_back()
    {
        Start();
        _one.Content.Write("guides/first.md", Some.Guide("First", "Published after the backup."));
        await _one.ShowsAsync("/guides/first", "Published after the backup.");
        await _other.ShowsAsync("/guides/first", "Published after the backup.");
        var last = _one.Store.Open().Newest()!.Id;
        _other.Stop();

        PostgresServer.Execute(
            _one.Store.Database!,
            $"""
            DELETE FROM "Revisions" WHERE "Id" = {last};
            ALTER SEQUENCE "Revisions_Id_seq" RESTART WITH {last}
            """);
        await _one.ShowsAsync("/guides/first", "See <a");
        _one.Content.Write("guides/about.md", Some.Guide("About", "The same number again."));
        _other.Start();

        Assert.Equal(last, _one.Store.Open().Newest()!.Id);
        foreach (var guide in (TestGuide[])[_one, _other])
        {
            await guide.ShowsAsync("/about", "The same number again.");
            await guide.ShowsAsync("/guides/first", "See <a");
        }
    }

    [Fact]
    public async Task Pictures_are_handed_out_by_every_instance_and_one_that_is_published_no_more_by_none()
    {
        File.WriteAllBytes(Picture("assets/dot.png"), Some.Png);
        Start();
        foreach (var guide in (TestGuide[])[_one, _other])
            Assert.Equal(Some.Png, await guide.Client.GetByteArrayAsync("/assets/dot.png"));

        using var ada = await EditorClient.SignedInAsync(_other);
        var changes = await ada.GetAsync("/edit/changes");
        Assert.Contains("assets/dot.png", changes.AllSaid(".edit-revisions code"));
        Assert.False(changes.Has(".edit-revisions [href*='assets']"));

        File.Delete(Picture("assets/dot.png"));
        Push();

        foreach (var guide in (TestGuide[])[_one, _other])
            await guide.AnswersAsync("/assets/dot.png", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_pushed_together_is_seen_together()
    {
        Start();
        var seen = new ConcurrentDictionary<(string? About, string? First), bool>();
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                var snapshot = _other.Snapshot; // What one request reads.
                seen[(
                    snapshot.EntriesByPath.GetValueOrDefault("guides/about.md")?.Hash,
                    snapshot.EntriesByPath.GetValueOrDefault("guides/first.md")?.Hash)] = true;
                Thread.Yield();
            }
        });
        for (var i = 0; i < 5; i++)
        {
            File.WriteAllText(_one.Content["guides/about.md"], Some.Guide("About", $"Words {i}."));
            File.WriteAllText(_one.Content["guides/first.md"], Some.Guide("First", $"Words {i}."));
            Push();
            await _other.ShowsAsync("/about", $"Words {i}.");
        }

        await stop.CancelAsync();
        await reading;
        Assert.Equal(6, seen.Count);
    }

    [Fact]
    public async Task An_empty_database_is_told_with_the_command_that_fills_it()
    {
        _other.Start();

        var ready = await _other.ReadyAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Code);
        Assert.Equal(["the shared log has no content; put a folder into it with the command push"], ready.Reasons);
        Push();
        await _other.ShowsAsync("/frameworks/alpha", "Alpha words.");
    }

    private static async Task<long> RevisionOfAsync(TestGuide guide)
    {
        using var json = JsonDocument.Parse(await guide.GetTextAsync("/health/ready"));
        return json.RootElement.GetProperty("contentRevision").GetInt64();
    }

    private void Start()
    {
        _one.Start();
        _other.Start();
    }

    private string Picture(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_one.Content[path])!);
        return _one.Content[path];
    }

    private void Push() => Assert.Empty(
        new ContentPush(_one.Store.Open(), _one.Clock, "push", message: null)
            .Run(new ContentFolder(_one.Content.Root))!.Refusals);
}
