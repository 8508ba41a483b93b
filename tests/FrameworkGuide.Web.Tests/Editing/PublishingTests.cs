using System.Net;
using System.Text;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Editing;

public sealed class PublishingTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";

    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task What_is_published_is_live_at_once_and_stands_in_the_history_with_who_and_why()
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        await ada.ReplaceAsync(Alpha, "Alpha words.", "New words.");
        Assert.DoesNotContain("New words.", await _guide.GetTextAsync("/frameworks/alpha"), StringComparison.Ordinal);

        var published = await ada.PublishAsync(Alpha, "They were old.");

        Assert.Equal(_guide.PublishedAt(Alpha), published.Location);
        Assert.Contains("New words.", await _guide.GetTextAsync("/frameworks/alpha"), StringComparison.Ordinal);
        Assert.Equal(Some.Framework("Alpha", "New words.", Some.Ratings("rest-api", "speed")),
            _guide.Content.Read(Alpha));
        var revision = _guide.History(Alpha)[0];
        Assert.Equal(("ada@example.org", "They were old."), (revision.Author, revision.Reason));
        Assert.Contains(
            "They were old.", (await ada.GetAsync("/edit/history/" + Alpha)).Html, StringComparison.Ordinal);
        var change = await ada.GetAsync((await ada.GetAsync("/edit/history/" + Alpha)).Document
            .QuerySelector(".edit-revisions a")!.GetAttribute("href")!);
        Assert.Equal(["Alpha"], change.AllSaid("del"));
        Assert.Equal(["New"], change.AllSaid("ins"));
        Assert.Empty(Directory.EnumerateFiles(_guide.Content["frameworks"], ".*"));
    }

    [Fact]
    public async Task Two_editors_of_other_places_need_no_question()
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        using var bob = await EditorClient.SignedInAsync(_guide, "bob@example.org");
        await ada.ReplaceAsync(Alpha, "Alpha words.", "Ada's words.");
        await bob.ReplaceAsync(Alpha, "language: Python", "language: Python # and more");
        Assert.NotNull((await ada.PublishAsync(Alpha)).Location);
        Assert.NotNull((await bob.PublishAsync(Alpha)).Location);

        Assert.Equal(
            Some.Framework("Alpha", "Ada's words.", Some.Ratings("rest-api", "speed"))
                .Replace("language: Python", "language: Python # and more", StringComparison.Ordinal),
            _guide.Content.Read(Alpha));
    }

    [Theory]
    [InlineData("mine", "Bob's words.")]
    [InlineData("theirs", "Ada's words.")]
    public async Task Two_editors_of_one_paragraph_choose(string choice, string published)
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        using var bob = await EditorClient.SignedInAsync(_guide, "bob@example.org");
        await ada.ReplaceAsync(Alpha, "Alpha words.", "Ada's words.");
        await bob.ReplaceAsync(Alpha, "Alpha words.", "Bob's words.");
        await bob.ReplaceAsync(Alpha, "reviewed: 2026-11-01", "reviewed: 2026-11-02");
        await ada.PublishAsync(Alpha);

        var page = await bob.GetAsync("/edit/publish/" + Alpha);
        Assert.Equal("A paragraph under “Overview”", page.Said("legend"));
        Assert.Equal(["Bob's words.", "Ada's words."], page.AllSaid(".edit-version .edit-words"));
        Assert.Equal(HttpStatusCode.BadRequest, (await bob.SendAsync(page, "form.edit-conflicts")).Status);
        await bob.SendAsync(page, "form.edit-conflicts", ("choice-0", choice));
        await bob.PublishAsync(Alpha);

        Assert.Equal(
            Some.Framework("Alpha", published, Some.Ratings("rest-api", "speed"))
                .Replace("11-01", "11-02", StringComparison.Ordinal),
            _guide.Content.Read(Alpha));
    }

    [Fact]
    public async Task A_change_on_disk_is_somebody_elses_and_is_logged_as_such()
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        await ada.ReplaceAsync(Alpha, "Alpha words.", "Ada's words.");
        _guide.Content.Write(Alpha, _guide.Content.Read(Alpha)
            .Replace("reviewed: 2026-11-01", "reviewed: 2026-11-02", StringComparison.Ordinal));

        Assert.NotNull((await ada.PublishAsync(Alpha)).Location);

        Assert.Equal(["ada@example.org", "disk", "disk"], _guide.History(Alpha).Select(r => r.Author));
        Assert.Contains("reviewed: 2026-11-02", _guide.Content.Read(Alpha), StringComparison.Ordinal);
        Assert.Contains("Ada's words.", _guide.Content.Read(Alpha), StringComparison.Ordinal);
    }

    [FolderFact]
    public async Task A_log_that_was_lost_begins_again_before_something_is_published()
    {
        _guide.Start(watch: false);
        _guide.Store.Delete();
        // It makes the store anew, without a log.
        Assert.Equal(HttpStatusCode.BadRequest, (await TrySignInAsync()).Status);
        using var ada = await EditorClient.SignedInAsync(_guide);
        await ada.ReplaceAsync(Alpha, "Alpha words.", "New words.");
        await ada.PublishAsync(Alpha);

        Assert.Equal(2, _guide.History(Alpha).Count);
        Assert.Single(_guide.History("frameworks/beta.md"));
    }

    private async Task<ShownPage> TrySignInAsync()
    {
        using var stranger = new EditorClient(_guide.Client.BaseAddress!);
        return await stranger.SendAsync(
            await stranger.GetAsync("/edit/sign-in"), "main form", ("email", "a@example.org"), ("password", "x"));
    }

    [Fact]
    public async Task A_draft_with_errors_is_not_published_and_says_the_line()
    {
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        var before = _guide.Content.Read(Alpha);
        await ada.ReplaceAsync(Alpha, "value: 4", "value: 9");

        Assert.Contains("error in line 6, column 21", (await ada.OpenAsync(Alpha)).AllSaid(".edit-problems a"));
        Assert.Empty((await ada.GetAsync("/edit/publish/" + Alpha)).Document.QuerySelectorAll("input[name=reason]"));
        Assert.Equal(before, _guide.Content.Read(Alpha));
    }

    [Fact]
    public async Task Line_ends_and_odd_bytes_stay_where_nothing_was_changed()
    {
        var odd = "\uFEFF" + Some.Framework("Alpha", "One. \r\nTwo.\nThree.")
            .Replace("language", "unknown-to-us: # a comment\r\nlanguage", StringComparison.Ordinal)
            .Replace("unknown-to-us:", "# kept ", StringComparison.Ordinal);
        _guide.Content.Write(Alpha, odd);
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);

        await ada.ReplaceAsync(Alpha, "Three.", "Four.");
        await ada.PublishAsync(Alpha);

        Assert.Equal(odd.Replace("Three.", "Four.", StringComparison.Ordinal),
            Encoding.UTF8.GetString(_guide.Content.ReadBytes(Alpha)));
    }

    [FolderFact]
    public async Task The_list_shows_states_and_finds()
    {
        _guide.Content.Write("frameworks/beta.md", "faulty");
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);
        await ada.ReplaceAsync(Alpha, "Alpha words.", "New words.");

        var list = await ada.GetAsync("/edit");
        var rows = list.AllSaid("tbody tr");
        Assert.Contains(rows, r => r.Contains("frameworks/beta.md", StringComparison.Ordinal)
            && r.Contains("1 error", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("Alpha", StringComparison.Ordinal)
            && r.EndsWith("ada@example.org frameworks/alpha.md", StringComparison.Ordinal));
        Assert.Single((await ada.GetAsync("/edit?state=kept-back")).AllSaid("tbody tr"));
        Assert.Equal(["Gamma"], (await ada.GetAsync("/edit?q=gam")).AllSaid("tbody th"));
        _guide.Clock.Set(new DateTimeOffset(2028, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var later = await EditorClient.SignedInAsync(_guide, "later@example.org");
        Assert.Contains(
            "review overdue", (await later.GetAsync("/edit?q=gamma")).Said("tbody tr"), StringComparison.Ordinal);
        Assert.Contains("reviewed on 1 Nov 2026", (await later.GetAsync("/edit/care")).Html, StringComparison.Ordinal);
    }
}
