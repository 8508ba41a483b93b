using FrameworkGuide.Core;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Exchange;

public sealed class PushTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";
    private const string About = "guides/about.md";
    private const string Dot = "assets/dot.png";

    private readonly SharedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_that_was_edited_publishes_what_changed_with_author_and_message()
    {
        var first = _folder.Push();
        Assert.Equal((0, 9), (first.Code, first.Output.Count));
        _folder.Push().Did();
        _folder.Replace(Alpha, "Alpha words.", "New words.");
        _folder.Content.Write("guides/third.md", Some.Guide("Third"));
        _folder.Content.Delete("guides/first.md");
        _folder.WritePicture(Dot, Some.Png);

        var told = _folder.Push(author: "Ada Lovelace", message: "A new release.");

        told.Did($"added {Dot}", $"changed {Alpha}", "removed guides/first.md", "added guides/third.md");
        Assert.Equal($"4 published, as revision {_folder.People.Newest()!.Id}.", told.Output[^1]);
        Assert.Equal(_folder.Content.Read(Alpha), _folder.Published(Alpha));
        Assert.Null(_folder.Published("guides/first.md"));
        var picture = _folder.People.NewestOfEach().Single(r => r.Path == Dot);
        Assert.Equal(Some.Png, _folder.People.FindPicture(picture.Hash!));
        var revision = _folder.People.History(Alpha)[0];
        Assert.Equal(("Ada Lovelace", "A new release."), (revision.Author, revision.Reason));
    }

    [Fact]
    public void What_was_edited_in_a_browser_is_merged_and_stays()
    {
        _folder.Push();
        var edited = _folder.Content.Read(Alpha).Replace("Alpha words.", "Browser words.", StringComparison.Ordinal);
        _folder.Publish(Alpha, edited);
        _folder.Publish(About, Some.Guide("About", "Browser words."));
        _folder.Replace(Alpha, "language: Python", "language: PHP");

        _folder.Push().Did($"merged {Alpha}");
        _folder.Push().Did();

        Assert.Equal(edited.Replace("Python", "PHP", StringComparison.Ordinal), _folder.Published(Alpha));
        Assert.Equal(Some.Guide("About", "Browser words."), _folder.Published(About));
        _folder.Replace(Alpha, "language: PHP", "language: Ruby");
        _folder.Push().Did($"merged {Alpha}");
        Assert.Equal(edited.Replace("Python", "Ruby", StringComparison.Ordinal), _folder.Published(Alpha));
    }

    [Fact]
    public void Conflicts_are_told_at_their_lines_and_nothing_is_published()
    {
        _folder.WritePicture(Dot, Some.Png);
        _folder.Push();
        _folder.Publish(Alpha, _folder.Content.Read(Alpha).Replace("Alpha words.", "There.", StringComparison.Ordinal));
        _folder.Publish(About, null);
        _folder.Publish("frameworks/beta.md", Some.Framework("Beta", "There."));
        _folder.Replace(Alpha, "Alpha words.", "Here.");
        _folder.Replace(About, "About words.", "Here.");
        _folder.Content.Delete("frameworks/beta.md");
        _folder.Replace("frameworks/gamma.md", "Gamma words.", "Here.");
        var before = _folder.People.Newest();

        var told = _folder.Push();

        const string since = "since this folder was pushed or pulled last";
        told.Refused(
            $"{Alpha}:12: a paragraph under “Overview” was changed here and elsewhere {since}: "
            + "“Here.” here, “There.” there",
            $"frameworks/beta.md:1: is no longer in this folder, but was changed elsewhere {since}",
            $"{About}:1: is changed in this folder, but was removed elsewhere {since}");
        Assert.Equal("Nothing was published: 3 problems to solve first.", told.Error[^1]);
        Assert.Equal(before, _folder.People.Newest());
    }

    [Fact]
    public void Pictures_that_were_replaced_on_both_sides_are_a_conflict()
    {
        _folder.WritePicture(Dot, Some.Png);
        _folder.Push();
        _folder.PublishPicture(Dot, [.. Some.Png, 1]);
        _folder.Push().Did();
        _folder.WritePicture(Dot, [.. Some.Png, 2]);

        _folder.Push().Refused(
            $"{Dot}:1: this picture was replaced here and elsewhere since this folder was pushed or pulled last");
    }

    [Fact]
    public void A_dry_run_says_the_same_and_publishes_nothing()
    {
        _folder.Push();
        var before = (_folder.People.Newest(), _folder.People.PushedFiles().Count);
        _folder.Content.Write("guides/third.md", Some.Guide("Third"));

        var told = _folder.Push(isDryRun: true);

        told.Did("added guides/third.md");
        Assert.Equal("1 would be published.", told.Output[^1]);
        Assert.Equal(before, (_folder.People.Newest(), _folder.People.PushedFiles().Count));
        _folder.Push().Did("added guides/third.md");
    }

    [Fact]
    public void What_an_editor_publishes_during_a_push_is_merged()
    {
        _folder.Push();
        _folder.Replace(Alpha, "language: Python", "language: PHP");

        DuringAPush(() => _folder.Publish(Alpha, Some.Framework(
            "Alpha", "Ada's words.", Some.Ratings("rest-api", "speed")))).Did($"merged {Alpha}");

        Assert.Contains("language: PHP", _folder.Published(Alpha), StringComparison.Ordinal);
        Assert.Contains("Ada's words.", _folder.Published(Alpha), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_pushes_at_once_one_is_done_and_the_other_does_not_undo_it()
    {
        _folder.Push();
        using var other = new SharedFolder(_folder.Database);
        _folder.Replace(Alpha, "Alpha words.", "One.");
        other.Content.Write("guides/third.md", Some.Guide("Third"));

        DuringAPush(() => other.Push().Did("added guides/third.md")).Refused(
            ".:1: another push was done meanwhile; push once more, from a folder that has its changes");

        Assert.Contains("Alpha words.", _folder.Published(Alpha), StringComparison.Ordinal);
        _folder.Content.Write("guides/third.md", Some.Guide("Third"));
        _folder.Push().Did($"changed {Alpha}");
    }

    [Fact]
    public async Task Readers_see_it_and_the_history_says_who_pushed_and_why()
    {
        using var guide = new TestGuide(database: _folder.Database);
        guide.Start();
        using var ada = await EditorClient.SignedInAsync(guide);
        Assert.Equal(0, _folder.Push().Code);
        _folder.Replace(Alpha, "Alpha words.", "Pushed words.");

        Assert.Equal(0, _folder.Push(author: "Build <42>", message: "Release & more.").Code);

        await guide.ShowsAsync("/frameworks/alpha", "Pushed words.");
        var history = (await ada.GetAsync($"/edit/history/{Alpha}")).Said("main");
        Assert.Contains("Build <42>", history, StringComparison.Ordinal);
        Assert.Contains("Release & more.", history, StringComparison.Ordinal);
    }

    /// <summary>Pushes, and has something else happen once between the comparing and the publishing.</summary>
    private Told DuringAPush(Action happens)
    {
        var (thread, next) = (Environment.CurrentManagedThreadId, happens);
        FaultPoints.Passed = name =>
        {
            if (name != "push planned" || Environment.CurrentManagedThreadId != thread)
                return;
            var now = next;
            next = () => { };
            now();
        };
        try
        {
            return _folder.Push();
        }
        finally
        {
            FaultPoints.Passed = null;
        }
    }
}
