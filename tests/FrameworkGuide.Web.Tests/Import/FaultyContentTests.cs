using System.Net;
using FrameworkGuide.Web.Tests.Support;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Import;

public sealed class FaultyContentTests : IDisposable
{
    private readonly TestGuide _guide = new();

    public FaultyContentTests() => _guide.Start();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task A_file_with_an_error_keeps_its_last_good_version_until_it_is_fixed()
    {
        _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "Faulty words.", "licence: [1]\n"));
        await _guide.IsDegradedByAsync("frameworks/beta.md:5:10: error FG011: ");

        Assert.Contains("Beta words.", await _guide.GetTextAsync("/frameworks/beta"));
        await _guide.Log.TellsAsync(LogEventLevel.Warning, "Kept back: frameworks/beta.md:5:10: error FG011: ");

        _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "Fixed words.", "licence: MIT\n"));
        await _guide.ShowsAsync("/frameworks/beta", "Fixed words.");
        await _guide.IsHealthyAsync();
    }

    [Fact]
    public async Task A_merge_that_was_not_finished_keeps_the_last_good_version()
    {
        _guide.Content.Write(
            "guides/first.md", Some.Guide("First", "Before.\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> branch\n"));
        await _guide.IsDegradedByAsync("guides/first.md:7:1: error FG072: ");

        Assert.Contains("Alpha</a>", await _guide.GetTextAsync("/guides/first"));
    }

    [Fact]
    public async Task The_others_go_on_while_one_is_faulty()
    {
        _guide.Content.Write("frameworks/beta.md", "");
        await _guide.IsDegradedByAsync("frameworks/beta.md:1:1: error FG003: ");

        _guide.Content.Write("frameworks/gamma.md", Some.Framework("Gamma", "Other words."));
        await _guide.ShowsAsync("/frameworks/gamma", "Other words.");
        Assert.Contains("Beta words.", await _guide.GetTextAsync("/frameworks/beta"));
    }

    [Fact]
    public async Task A_new_file_with_an_error_is_not_shown_but_named()
    {
        _guide.Content.Write("frameworks/delta.md", "no front matter");

        await _guide.IsDegradedByAsync("frameworks/delta.md:1:1: error FG005: ");
        Assert.Equal(HttpStatusCode.NotFound, await _guide.StatusOfAsync("/frameworks/delta"));
    }

    [Fact]
    public async Task A_faulty_file_that_is_deleted_takes_its_document_and_the_warning_away()
    {
        _guide.Content.Write("frameworks/gamma.md", "");
        await _guide.IsDegradedByAsync("frameworks/gamma.md");

        _guide.Content.Delete("frameworks/gamma.md");

        await _guide.AnswersAsync("/frameworks/gamma", HttpStatusCode.NotFound);
        await _guide.IsHealthyAsync();
    }

    [Fact]
    public async Task Faults_are_still_known_after_a_restart()
    {
        _guide.Content.Write("frameworks/beta.md", "");
        await _guide.IsDegradedByAsync("frameworks/beta.md");
        _guide.Stop();

        _guide.Start(watch: false);

        Assert.True((await _guide.ReadyAsync()).IsDegradedBy("frameworks/beta.md:1:1: error FG003: "));
        Assert.Contains("Beta words.", await _guide.GetTextAsync("/frameworks/beta"));
    }

    [Fact]
    public async Task Many_faults_are_told_in_a_bounded_list()
    {
        for (var i = 0; i < 30; i++)
            _guide.Content.Write($"guides/faulty-{i}.md", "");

        await _guide.IsDegradedByAsync("and 10 more");
        Assert.Equal(21, (await _guide.ReadyAsync()).Reasons.Count);
    }
}
