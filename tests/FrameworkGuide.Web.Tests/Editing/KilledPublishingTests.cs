using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Settings;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit.Abstractions;

namespace FrameworkGuide.Web.Tests.Editing;

/// <summary>The real program, killed at random moments while an editor publishes.</summary>
public sealed class KilledPublishingTests(ITestOutputHelper output) : IDisposable
{
    private const int Rounds = 8;
    private const string Alpha = "frameworks/alpha.md";

    private readonly TempFolder _folder = new();
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly int _seed = Environment.TickCount;

    private TestContent Content => new(_folder["content"]);

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Either_the_old_or_the_new_text_stands_there_whole_and_the_catalog_agrees()
    {
        output.WriteLine($"Seed {_seed}");
        var random = new Random(_seed);
        Some.Content(Content);
        Content.Settle();
        var possible = new HashSet<string> { Content.Read(Alpha) };
        for (var round = 0; round < Rounds; round++)
        {
            using var process = Run();
            var address = await process.AddressAsync();
            await AssertAgreesAsync(address, possible);
            possible = [Content.Read(Alpha)];
            using var editor = await SignInAsync(address);
            var publishing = PublishUntilItEndsAsync(editor, round, possible);
            await Task.Delay(random.Next(30, 600));
            process.Kill();
            await publishing;
        }

        using (var last = Run())
            await AssertAgreesAsync(await last.AddressAsync(), possible);
        AssertLogIsOfTheEditor();
    }

    private GuideProcess Run() => GuideProcess.Serve(_folder);

    private async Task<EditorClient> SignInAsync(Uri address)
    {
        var editor = new EditorClient(address);
        var page = await editor.GetAsync(await EditorClient.LinkAsync(_folder["data"], Content.Root, "ada@example.org"));
        await editor.SendAsync(page, "main form", ("password", EditorClient.Password));
        return editor;
    }

    private static async Task PublishUntilItEndsAsync(EditorClient editor, int round, HashSet<string> possible)
    {
        try
        {
            for (var i = 0; i < 1000; i++)
            {
                var text = Some.Framework("Alpha", $"Words {i} of round {round}. {new string('x', 5000)}");
                lock (possible)
                    possible.Add(text);
                await editor.WriteAsync(Alpha, text);
                await editor.PublishAsync(Alpha);
            }
        }
        catch (HttpRequestException)
        {
            // The program was killed.
        }
    }

    private async Task AssertAgreesAsync(Uri address, HashSet<string> possible)
    {
        var text = Content.Read(Alpha);
        Assert.Contains(text, possible);
        var words = text.Split("## Overview")[1].Trim();
        Assert.Contains(words, await _client.GetStringAsync(new Uri(address, "/frameworks/alpha")), StringComparison.Ordinal);
        Assert.Contains("\"healthy\"", await _client.GetStringAsync(new Uri(address, "/health/ready")), StringComparison.Ordinal);
    }

    private void AssertLogIsOfTheEditor()
    {
        var history = new PeopleStore(new DataPaths(_folder["data"]).People, NullLogger<PeopleStore>.Instance).History(Alpha);
        Assert.Equal(Content.Read(Alpha), history[0].Text);
        Assert.All(history.SkipLast(1), r => Assert.Equal("ada@example.org", r.Author));
        Assert.True(history.Count > 1, "nothing was published");
        SqliteConnection.ClearAllPools();
    }
}
