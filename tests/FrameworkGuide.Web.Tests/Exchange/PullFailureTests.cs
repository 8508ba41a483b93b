using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Exchange;

/// <summary>Folders, marks and databases that are not as they should be.</summary>
public sealed class PullFailureTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";
    private const string About = "guides/about.md";

    private readonly SharedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_mark_of_another_database_or_with_anything_else_in_it_counts_for_nothing()
    {
        _folder.Push();
        _folder.Pull();
        foreach (var mark in (string[])["1 1\n", "9", "", new string('9', 100_000), "\0\0"])
        {
            _folder.Content.Write(".published", mark);
            _folder.Pull().Did();
            Assert.Equal($"{_folder.People.FindPosition()}\n", _folder.Content.Read(".published"));
        }
    }

    [Fact]
    public void A_link_is_not_written_through()
    {
        _folder.Push();
        using var outside = new TempFolder();
        File.WriteAllText(outside["mine"], _folder.Content.Read(Alpha));
        File.Delete(_folder.Content[Alpha]);
        File.CreateSymbolicLink(_folder.Content[Alpha], outside["mine"]);
        _folder.Publish(Alpha, Some.Framework("Alpha", "Browser words."));

        var told = _folder.Pull();

        Assert.StartsWith(
            $"{Alpha}:1: this link leads out of the content folder", told.Error[0], StringComparison.Ordinal);
        Assert.Equal(1, told.Code);
        Assert.Contains("Alpha words.", File.ReadAllText(outside["mine"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_fails_on_the_way_is_undone()
    {
        _folder.Push();
        _folder.Publish(Alpha, Some.Framework("Alpha", "Browser words."));
        _folder.Publish(About, null);
        PostgresServer.Execute(
            _folder.Database,
            """
            INSERT INTO "Revisions" ("Path", "Hash", "Text", "PublishedUtc", "Author")
            VALUES ('guides/third.md', 'of another text', 'Damaged.', now(), 'somebody')
            """);
        var before = _folder.Files;

        _folder.Pull().Failed(
            "Nothing was done: the shared database: it does not have guides/third.md as it was published.");

        Assert.Equal(before, _folder.Files);
    }

    [Fact]
    public void An_empty_database_empties_no_folder()
    {
        _folder.Pull().Refused(".:1: nothing is published in the database yet; push a folder first");

        Assert.Equal(8, _folder.Files.Count);
    }
}
