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
        Assert.Equal(Some.Png, _folder.People.FindPicture(_folder.People.NewestOfEach().Single(r => r.Path == Dot).Hash!));
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
            $"{Alpha}:12: a paragraph under “Overview” was changed here and elsewhere {since}: “Here.” here, “There.” there",
            $"frameworks/beta.md:1: is not in this folder any more, and was changed elsewhere {since}",
            $"{About}:1: is changed in this folder, and was removed elsewhere {since}");
        Assert.Equal("Nothing was published: 3 to solve first.", told.Error[^1]);
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
    public void Errors_of_the_whole_refuse_it_and_those_that_are_published_only_together_do_not()
    {
        _folder.Push();
        _folder.Content.Write("needs/extra.md", Some.Need("Extra"));
        _folder.Content.Write("frameworks/delta.md", Some.Framework("Delta", "Words.", Some.Ratings("extra")));
        _folder.Push().Did("added frameworks/delta.md", "added needs/extra.md");

        _folder.Content.Delete("needs/extra.md");
        _folder.Content.Write("guides/broken.md", "---\ntitle: [\n---\n");
        var told = _folder.Push();

        Assert.Equal(1, told.Code);
        Assert.Contains(told.Error, l => l.StartsWith("frameworks/delta.md:6: ", StringComparison.Ordinal)
            && l.EndsWith("(FG016)", StringComparison.Ordinal));
        Assert.Contains(told.Error, l => l.StartsWith("guides/broken.md:", StringComparison.Ordinal));
        Assert.NotNull(_folder.Published("needs/extra.md"));
    }

    [Fact]
    public void A_need_that_a_browser_began_to_use_cannot_be_taken_away()
    {
        _folder.Push();
        _folder.Publish("frameworks/gamma.md", Some.Framework("Gamma", "Words.", Some.Ratings("speed")));
        _folder.Content.Delete("needs/speed.md");
        _folder.Replace(Alpha, "  speed:", "  rest-api2:");
        var told = _folder.Push();

        Assert.Equal(1, told.Code);
        Assert.Contains(told.Error, l => l.StartsWith("frameworks/gamma.md:6: ", StringComparison.Ordinal));
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
    public void A_folder_without_documents_and_one_that_is_not_there_take_nothing_away()
    {
        _folder.Push();
        using var empty = new SharedFolder(_folder.Database, isFilled: false);
        File.WriteAllText(empty.Content["README.md"], "Not content.");

        empty.Push().Refused(".:1: there is no document in this folder; name the content folder");
        Directory.Delete(empty.Content.Root, recursive: true);
        empty.Push().Failed($"Nothing was done: the folder {empty.Content.Root} does not exist.");

        Assert.NotNull(_folder.Published(Alpha));
    }

    [Fact]
    public void Files_that_cannot_be_read_are_told_in_the_words_of_the_check()
    {
        _folder.Push();
        File.Delete(_folder.Content[About]);
        File.CreateSymbolicLink(_folder.Content[About], "/etc/hostname");
        File.WriteAllBytes(_folder.Content["guides/latin.md"], [0x2d, 0x2d, 0x2d, 0x0a, 0xe9]);

        var told = _folder.Push();

        told.Refused(
            $"{About}:1: this link leads out of the content folder, or to a hidden file in it; "
            + "expected a file, or a link to one, inside the folder (FG065)");
        File.Delete(_folder.Content[About]);
        _folder.Content.Write(About, Some.Guide("About", "About words."));
        Assert.Contains("guides/latin.md:2: the file is not UTF-8", _folder.Push().Error[0], StringComparison.Ordinal);
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
