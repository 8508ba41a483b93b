using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Exchange;

/// <summary>Folders that are not published as they are, and why.</summary>
public sealed class PushRefusalTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";
    private const string About = "guides/about.md";

    private readonly SharedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

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
}
