using System.Diagnostics;
using System.Text;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Tests.Support;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Import;

/// <summary>
/// What is wrong with names, links and folders is told while the site runs, and keeps back nothing else.
/// </summary>
public sealed class FolderProblemTests : IDisposable
{
    private readonly TestGuide _guide = new();

    public FolderProblemTests() => _guide.Start();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task Wrong_names_are_told_until_they_are_gone()
    {
        string[] wrong =
        [
            "frameworks/Next.js.md",
            "frameworks/beta (conflicted copy 2026-01-01).md",
            "frameworks/beta.sync-conflict-20260101-120000-ABCDEFG.md",
        ];
        string[] notRead = ["frameworks/beta.MD", "frameworks/fast-api.markdown", "new/fiber.md"];
        foreach (var path in wrong.Concat(notRead))
            _guide.Content.Write(path, Some.Framework("Copy"));
        _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "Other words."));

        await _guide.ShowsAsync("/frameworks/beta", "Other words.");
        foreach (var path in wrong)
            await _guide.IsDegradedByAsync($"{path}:1:1: error FG008: ");
        Assert.Equal(3, (await _guide.ReadyAsync()).Reasons.Count);
        foreach (var path in wrong)
            await _guide.Log.TellsAsync(LogEventLevel.Warning, $"Not read: {path}:1:1: error FG008: ");
        foreach (var path in (string[])["frameworks/beta.MD", "frameworks/fast-api.markdown", "new"])
            await _guide.Log.TellsAsync(LogEventLevel.Warning, $"Not read: {path}:1:1: warning FG054: ");
        await Eventually.IsTrueAsync(
            () => _guide.Service<CurrentCatalog>().Folder.Problems.Count == 6, "the pages of editors can show them");

        foreach (var path in wrong)
            _guide.Content.Delete(path);
        await _guide.IsHealthyAsync();
        _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "Words after."));
        await _guide.ShowsAsync("/frameworks/beta", "Words after.");
        Assert.Equal(6,
            _guide.Log.Events.Count(e => e.MessageTemplate.Text.StartsWith("Not read", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_listed_keeps_what_was_published_from_it()
    {
        using var elsewhere = new TempFolder();
        Directory.Move(_guide.Content["guides"], _guide.Content[".guides"]);
        Directory.CreateSymbolicLink(_guide.Content["guides"], elsewhere.Root);
        _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "See [the first](/guides/first)."));

        await _guide.IsDegradedByAsync("guides:1:1: error FG065: ");
        await _guide.ShowsAsync("/frameworks/beta", "href=\"/guides/first\"");
        Assert.Contains("About words.", await _guide.GetTextAsync("/about"));
        Assert.Single((await _guide.ReadyAsync()).Reasons);

        Directory.Delete(_guide.Content["guides"]);
        Directory.Move(_guide.Content[".guides"], _guide.Content["guides"]);
        await _guide.IsHealthyAsync();
    }

    [Fact]
    public async Task A_document_that_becomes_a_link_out_of_the_folder_keeps_its_last_good_version()
    {
        using var elsewhere = new TempFolder();
        File.WriteAllText(elsewhere["secret.md"], Some.Framework("Beta", "Secret words."));
        _guide.Content.Delete("frameworks/beta.md");
        File.CreateSymbolicLink(_guide.Content["frameworks/beta.md"], elsewhere["secret.md"]);

        await _guide.IsDegradedByAsync("frameworks/beta.md:1:1: error FG065: ");
        Assert.Contains("Beta words.", await _guide.GetTextAsync("/frameworks/beta"));
        Assert.DoesNotContain(
            _guide.History("frameworks/beta.md"), r => r.Text?.Contains("Secret", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_file_that_goes_and_comes_back_at_once_is_never_gone()
    {
        await using var hammer = new Hammer(_guide.Client, "/frameworks/beta");
        for (var round = 0; round < 5; round++)
        {
            _guide.Content.Delete("frameworks/beta.md");
            _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", $"Words {round}."));
            await _guide.ShowsAsync("/frameworks/beta", $"Words {round}.");
        }

        await hammer.StopAsync();
        Assert.False(_guide.Log.Has(LogEventLevel.Information, "Removed: "));
    }

    [Fact]
    public async Task A_file_that_is_written_in_parts_is_seen_whole()
    {
        for (var attempt = 1; ; attempt++)
        {
            var old = await _guide.Client.GetStringAsync("/frameworks/beta");
            var (longestPause, seen) = await WriteInPartsAsync(Some.Framework(
                "Beta", $"Words of attempt {attempt}, and so on, until the end."));
            await _guide.ShowsAsync("/frameworks/beta", $"Words of attempt {attempt}, and so on, until the end.");
            if (longestPause > TimeSpan.FromSeconds(1.9) && attempt < 5)
                continue; // The machine paused, longer than the site waits.
            Assert.All(seen, page => Assert.Equal(old, page));
            return;
        }
    }

    /// <summary>A slow upload: pauses longer than two looks, and each part ends within a line.</summary>
    private async Task<(TimeSpan LongestPause, List<string> Seen)> WriteInPartsAsync(string text)
    {
        var seen = new List<string>();
        var longest = TimeSpan.Zero;
        var parts = new[] { text[..80], text[80..95], text[95..^8], text[^8..] };
        await using var file = new FileStream(
            _guide.Content["frameworks/beta.md"], FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
        foreach (var part in parts)
        {
            if (file.Position > 0)
            {
                var pause = Stopwatch.StartNew();
                while (pause.Elapsed < TimeSpan.FromMilliseconds(700))
                    seen.Add(await _guide.Client.GetStringAsync("/frameworks/beta"));
                longest = pause.Elapsed > longest ? pause.Elapsed : longest;
            }

            file.Write(Encoding.UTF8.GetBytes(part));
            await file.FlushAsync();
        }

        return (longest, seen);
    }

    [Fact]
    public async Task What_was_left_by_a_killed_write_goes_at_the_next_start()
    {
        _guide.Stop();
        _guide.Content.Write("frameworks/.beta.md.part", "half a");
        _guide.Start();

        Assert.False(File.Exists(_guide.Content["frameworks/.beta.md.part"]));
        await _guide.IsHealthyAsync();
    }
}
