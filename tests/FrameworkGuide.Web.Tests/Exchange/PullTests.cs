using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Exchange;

public sealed class PullTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";
    private const string About = "guides/about.md";
    private const string Dot = "assets/dot.png";

    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly SharedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_empty_folder_gets_all_byte_for_byte_and_then_there_is_nothing_to_do()
    {
        _folder.WritePicture(Dot, Some.Png);
        _folder.Content.Write(
            About,
            "\uFEFF" + Some.Guide("About", "Wörter.").Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(0, _folder.Push().Code);
        using var other = new SharedFolder(_folder.Database, isFilled: false);
        Directory.Delete(other.Content.Root);

        var told = other.Pull();

        Assert.Equal((0, 10), (told.Code, told.Output.Count));
        Assert.Contains($"added {Dot}", told.Output);
        Assert.Equal(
            $"9 written; the folder is as published in revision {other.People.Newest()!.Id}.", told.Output[^1]);
        Assert.Equal($"{other.People.FindPosition()}\n", other.Content.Read(".published"));
        Assert.Equal(
            _folder.Files.OrderBy(f => f.Key, StringComparer.Ordinal),
            other.Files.Where(f => f.Key != ".published").OrderBy(f => f.Key, StringComparer.Ordinal));
        other.Pull().Did();
        other.Push().Did();
        _folder.Pull().Did();
    }

    [Fact]
    public void Only_what_changed_is_touched_and_what_is_no_content_is_left_alone()
    {
        _folder.WritePicture(Dot, Some.Png);
        _folder.Push();
        _folder.Content.Write("README.md", "Mine.");
        _folder.Content.Write(".git/config", "Mine.");
        _folder.Content.Write("frameworks/notes.txt", "Mine.");
        foreach (var file in _folder.Files.Keys)
            File.SetLastWriteTimeUtc(_folder.Content[file], LongAgo);
        _folder.Publish(Alpha, Some.Framework("Alpha", "Browser words."));
        _folder.Publish(About, null);
        _folder.Publish(Dot, null);
        _folder.Publish("guides/third.md", Some.Guide("Third"));

        _folder.Pull().Did($"removed {Dot}", $"changed {Alpha}", $"removed {About}", "added guides/third.md");

        Assert.Equal(
            [".published", Alpha, "guides/third.md"],
            _folder.Files.Keys.Where(f => File.GetLastWriteTimeUtc(_folder.Content[f]) != LongAgo)
                .Order(StringComparer.Ordinal));
        Assert.Equal(Some.Framework("Alpha", "Browser words."), _folder.Content.Read(Alpha));
        Assert.Equal("Mine.", _folder.Content.Read("README.md"));
        Assert.DoesNotContain(About, _folder.Files.Keys);
    }

    [Fact]
    public void What_this_folder_changed_and_nobody_published_is_told_and_nothing_is_written()
    {
        _folder.Push();
        _folder.Pull();
        _folder.Publish("frameworks/gamma.md", Some.Framework("Gamma", "Browser words."));
        _folder.Publish(About, null);
        _folder.Replace(Alpha, "Alpha words.", "Mine.");
        _folder.Replace(About, "About words.", "Mine.");
        _folder.Content.Delete("frameworks/beta.md");
        _folder.Content.Write("guides/third.md", Some.Guide("Third"));
        var before = _folder.Files;

        var told = _folder.Pull();

        told.Refused(
            $"{Alpha}:1: was changed in this folder and not published; push it first, or undo it",
            "frameworks/beta.md:1: was deleted in this folder and is published; push that first, or put it back",
            $"{About}:1: is in this folder and not published; push it first, or move it away",
            "guides/third.md:1: is in this folder and not published; push it first, or move it away");
        Assert.Equal("Nothing was written: 4 problems to solve first.", told.Error[^1]);
        Assert.Equal(before, _folder.Files);
    }

    [Fact]
    public void A_dry_run_says_the_same_and_writes_nothing()
    {
        _folder.Push();
        _folder.Publish(Alpha, Some.Framework("Alpha", "Browser words."));
        var before = _folder.Files;

        var told = _folder.Pull(isDryRun: true);

        told.Did($"changed {Alpha}");
        Assert.Equal("1 would be written.", told.Output[^1]);
        Assert.Equal(before, _folder.Files);
    }

    [Fact]
    public void Pulled_committed_edited_and_pushed_again_is_no_conflict()
    {
        _folder.Push();
        for (var i = 0; i < 3; i++)
        {
            _folder.Publish(Alpha, Some.Framework("Alpha", $"Browser words {i}."));
            _folder.Pull().Did($"changed {Alpha}");
            _folder.Replace(Alpha, $"Browser words {i}.", $"Edited words {i}.");
            _folder.Push().Did($"changed {Alpha}");
            _folder.Pull().Did();
            _folder.Replace(Alpha, $"Edited words {i}.", $"Browser words {i}."); // Back to what was pulled.
            _folder.Push().Did($"changed {Alpha}");
        }
    }

    [Fact]
    public void A_conflict_is_solved_by_a_pull_into_what_was_pushed_last()
    {
        _folder.Push();
        var pushed = _folder.Content.Read(Alpha);
        _folder.Publish(Alpha, pushed.Replace("Alpha words.", "There.", StringComparison.Ordinal));
        _folder.Replace(Alpha, "Alpha words.", "Here.");
        Assert.Equal(1, _folder.Push().Code);

        _folder.Content.Write(Alpha, pushed);
        _folder.Pull().Did($"changed {Alpha}");
        _folder.Replace(Alpha, "There.", "Here and there.");

        _folder.Push().Did($"changed {Alpha}");
    }

    [Fact]
    public void What_was_pushed_since_the_last_pull_is_no_change_of_this_folder()
    {
        _folder.Push();
        _folder.Pull();
        _folder.Replace(Alpha, "Alpha words.", "Pushed words.");
        _folder.Content.Delete(About);
        _folder.Push().Did($"changed {Alpha}", $"removed {About}");
        _folder.Publish(Alpha, Some.Framework("Alpha", "Browser words."));
        _folder.Publish(About, Some.Guide("About", "It is back."));
        _folder.Push().Did();

        _folder.Pull().Did($"changed {Alpha}", $"added {About}");
    }
}
