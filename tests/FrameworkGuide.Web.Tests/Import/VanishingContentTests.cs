using System.Net;
using FrameworkGuide.Web.Tests.Support;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Import;

public sealed class VanishingContentTests : IDisposable
{
    private readonly TestGuide _guide = new();

    public VanishingContentTests() => _guide.Start();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task When_more_than_half_of_the_files_vanish_the_import_waits_until_they_are_back()
    {
        var version = _guide.Snapshot.ContentVersion;
        Directory.Move(_guide.Content["frameworks"], _guide.Content[".frameworks"]);
        Directory.Move(_guide.Content["guides"], _guide.Content[".guides"]);

        await _guide.IsDegradedByAsync("5 of 8 content files vanished at once");
        Assert.Contains("Beta words.", await _guide.GetTextAsync("/frameworks/beta"));
        Assert.Equal(version, _guide.Snapshot.ContentVersion);
        await _guide.Log.TellsAsync(LogEventLevel.Warning, "The import waits: 5 of 8");

        Directory.Move(_guide.Content[".frameworks"], _guide.Content["frameworks"]);
        Directory.Move(_guide.Content[".guides"], _guide.Content["guides"]);

        await _guide.IsHealthyAsync();
        Assert.Equal(version, _guide.Snapshot.ContentVersion);
    }

    [Fact]
    public async Task Half_of_the_files_may_go()
    {
        Directory.Delete(_guide.Content["frameworks"], recursive: true);
        _guide.Content.Delete("guides/first.md");

        await _guide.AnswersAsync("/frameworks/beta", HttpStatusCode.NotFound);
        await _guide.Log.TellsAsync(LogEventLevel.Information, "Removed: frameworks/beta.md");
    }

    [Fact]
    public async Task A_folder_that_is_away_for_a_while_changes_nothing()
    {
        var version = _guide.Snapshot.ContentVersion;
        var away = _guide.Content.Root + "-away";
        Directory.Move(_guide.Content.Root, away);
        await _guide.IsDegradedByAsync("the content folder cannot be read");
        Assert.Contains("Beta words.", await _guide.GetTextAsync("/frameworks/beta"));
        Assert.Equal(version, _guide.Snapshot.ContentVersion);

        Directory.Move(away, _guide.Content.Root);
        await _guide.IsHealthyAsync();

        _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "Words after."));
        await _guide.ShowsAsync("/frameworks/beta", "Words after.");
    }

    [Fact]
    public async Task What_vanished_while_the_program_did_not_run_waits_too()
    {
        _guide.Stop();
        foreach (var folder in (string[])["frameworks", "needs", "guides"])
            Directory.Delete(_guide.Content[folder], recursive: true);

        _guide.Start();

        Assert.True((await _guide.ReadyAsync()).IsDegradedBy("7 of 8 content files vanished at once"));
        Assert.Contains("Beta words.", await _guide.GetTextAsync("/frameworks/beta"));
    }
}
