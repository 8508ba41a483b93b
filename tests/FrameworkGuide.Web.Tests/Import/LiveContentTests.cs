using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Import;

public sealed class LiveContentTests : IDisposable
{
    private readonly TestGuide _guide = new();

    public LiveContentTests() => _guide.Start();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task Changed_added_renamed_and_deleted_files_go_live_and_no_request_fails()
    {
        await using var hammer = new Hammer(
            _guide.Client, "/", "/frameworks", "/frameworks/beta", "/guides", "/methodology", "/about", "/health/live");

        _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "Other words."));
        await _guide.ShowsAsync("/frameworks/beta", "Other words.");

        _guide.Content.Write("frameworks/delta.md", Some.Framework("Delta", "Delta words."));
        await _guide.ShowsAsync("/frameworks/delta", "Delta words.");

        _guide.Content.Rename("frameworks/delta.md", "frameworks/epsilon.md");
        await _guide.ShowsAsync("/frameworks/epsilon", "Delta words.");
        await _guide.AnswersAsync("/frameworks/delta", HttpStatusCode.NotFound);

        _guide.Content.Delete("frameworks/epsilon.md");
        await _guide.AnswersAsync("/frameworks/epsilon", HttpStatusCode.NotFound);

        _guide.Content.Write("site.yml", "title: Another title\n");
        await _guide.ShowsAsync("/", "Another title");

        await hammer.StopAsync();
        await _guide.IsHealthyAsync();
    }

    [Fact]
    public async Task Many_files_at_once_go_live_and_no_request_fails()
    {
        await using var hammer = new Hammer(_guide.Client, "/", "/frameworks/alpha", "/frameworks/beta");
        for (var i = 0; i < 200; i++)
            _guide.Content.Write($"frameworks/many-{i}.md", Some.Framework($"Many {i}", $"Words {i}."));

        await Eventually.IsTrueAsync(() => _guide.Snapshot.Frameworks.Count == 203, "all of them are live");
        await _guide.ShowsAsync("/frameworks/many-199", "Words 199.");

        await hammer.StopAsync();
    }

    [Fact]
    public async Task A_file_that_is_replaced_by_renaming_over_it_goes_live()
    {
        _guide.Content.Write("frameworks/.beta.md.tmp", Some.Framework("Beta", "Renamed words."));
        File.Move(_guide.Content["frameworks/.beta.md.tmp"], _guide.Content["frameworks/beta.md"], overwrite: true);

        await _guide.ShowsAsync("/frameworks/beta", "Renamed words.");
    }

    [Fact]
    public async Task A_renamed_guide_and_the_link_to_it_go_live_together()
    {
        _guide.Content.Rename("guides/first.md", "guides/second.md");
        _guide.Content.Write("frameworks/alpha.md", Some.Framework("Alpha", "See [the guide](/guides/second)."));

        await _guide.ShowsAsync("/frameworks/alpha", "href=\"/guides/second\"");
        await _guide.AnswersAsync("/guides/first", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_watching_a_change_waits_for_the_next_start()
    {
        _guide.Stop();
        _guide.Start(watch: false);
        _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "Other words."));
        Assert.Contains("Beta words.", await _guide.GetTextAsync("/frameworks/beta"));

        _guide.Stop();
        _guide.Start(watch: false);
        Assert.Contains("Other words.", await _guide.GetTextAsync("/frameworks/beta"));
    }
}
