using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Reading;

public sealed class ContentFolderTests
{
    [Fact]
    public void Every_kind_of_file_is_found_in_its_place()
    {
        using var folder = new TemporaryFolder();
        foreach (var kind in Enum.GetValues<DocumentKind>())
            folder.Add(Some.PathOf(kind), "12345");
        folder.Add("assets/logo.png", "").Add("assets/drawings/house.svg", "");

        var scan = new ContentFolder(folder.Root).Scan();

        Assert.Equal(Enum.GetValues<DocumentKind>().OrderBy(Some.PathOf, StringComparer.Ordinal),
            scan.Files.Select(f => f.Kind));
        Assert.All(scan.Files, f => Assert.Equal(
            (Some.PathOf(f.Kind), Path.GetFileNameWithoutExtension(f.Path), 5), (f.Path, f.Slug, f.Size)));
        Assert.Equal(["drawings/house.svg", "logo.png"], scan.Assets.Order(StringComparer.Ordinal));
        Assert.Empty(scan.Problems);
    }

    [Theory]
    [InlineData("frameworks/Django.md", "'django.md'")]
    [InlineData("frameworks/ruby on rails.md", "'ruby-on-rails.md'")]
    [InlineData("frameworks/spring_boot.md", "'spring-boot.md'")]
    [InlineData("needs/-a-.md", "'a.md'")]
    [InlineData("needs/a--b.md", "'a-b.md'")]
    [InlineData("guides/é.md", "'name.md'")]
    [InlineData("guides/a.b.md", "'a-b.md'")]
    [InlineData("projects/.md.md", "")]
    [InlineData("projects/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md",
        "at most 64, such as 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md'")]
    public void A_name_that_is_no_slug_is_an_error_and_the_file_is_not_read(string path, string suggestion)
    {
        using var folder = new TemporaryFolder().Add(path, Some.Valid(DocumentKind.Guide));
        var scan = new ContentFolder(folder.Root).Scan();

        Assert.Empty(scan.Files);
        if (suggestion.Length == 0)
        {
            Assert.Empty(scan.Problems); // hidden
            return;
        }

        Expect.One(scan.Problems, "1:1 FG008", suggestion);
        Assert.Equal(path, scan.Problems[0].Path);
    }

    [Theory]
    [InlineData("README.md", "this file is not read; expected site.yml, languages.yml")]
    [InlineData("site.yaml", "did you mean 'site.yml'?")]
    [InlineData("Site.yml", "did you mean 'site.yml'?")]
    [InlineData("django.md", "this file is not read")]
    [InlineData("frameworks/old/django.md", "did you mean 'frameworks/django.md'?")]
    [InlineData("frameworks/django.markdown", "did you mean 'frameworks/django.md'?")]
    [InlineData("frameworks/django.MD", "did you mean 'frameworks/django.md'?")]
    [InlineData("frameworks/django.md~", "did you mean 'frameworks/django.md'?")]
    [InlineData("assets/notes.txt", "a picture in assets")]
    [InlineData("assets/logo.PNG", "a picture in assets")]
    public void A_file_that_is_not_read_is_a_warning(string path, string message)
    {
        using var folder = new TemporaryFolder().Add(path, "text");
        var scan = new ContentFolder(folder.Root).Scan();

        Assert.Empty(scan.Files);
        Assert.Empty(scan.Assets);
        Expect.One(scan.Problems, "1:1 FG054", message);
        Assert.Equal(path, scan.Problems[0].Path);
    }

    [Theory]
    [InlineData("framework",
        "this folder is not read; expected frameworks, needs, projects, guides, assets; did you mean 'frameworks'?")]
    [InlineData("Guides", "did you mean 'guides'?")]
    [InlineData("drafts", "this folder is not read")]
    public void A_folder_that_is_not_read_is_one_warning(string name, string message)
    {
        using var folder = new TemporaryFolder().Add($"{name}/2026/idea.md", "text").Add($"{name}/django.md", "text");
        var scan = new ContentFolder(folder.Root).Scan();

        Assert.Empty(scan.Files);
        Expect.One(scan.Problems, "1:1 FG054", message);
        Assert.Equal(name, scan.Problems[0].Path);
    }

    [Theory]
    [InlineData(".git/config")]
    [InlineData(".DS_Store")]
    [InlineData("frameworks/.django.md.swp")]
    [InlineData("frameworks/.drafts/django.md")]
    [InlineData("assets/.hidden.png")]
    public void Hidden_files_are_passed_over(string path)
    {
        using var folder = new TemporaryFolder().Add(path, "text");
        var scan = new ContentFolder(folder.Root).Scan();

        Assert.Empty(scan.Files);
        Assert.Empty(scan.Assets);
        Assert.Empty(scan.Problems);
    }

    [Fact]
    public void An_empty_folder_is_an_empty_guide()
    {
        using var folder = new TemporaryFolder();
        var scan = new ContentFolder(folder.Root).Scan();

        Assert.Empty(scan.Files);
        Assert.Empty(ContentCheck.Run(new ContentFolder(folder.Root), Some.Today));
    }

    [Fact]
    public void A_folder_that_is_missing_is_told_as_such() =>
        Assert.ThrowsAny<IOException>(
            () => new ContentFolder(Path.Combine(Path.GetTempPath(), "no-such-folder-of-content")).Scan());

    [Fact]
    public void A_link_is_as_large_as_what_it_leads_to_and_a_broken_one_is_a_file_that_cannot_be_read()
    {
        using var folder = new TemporaryFolder().Add("guides/plain.md", "---\ntitle: T\n---\n")
            .Add("guides/text.md", "12345");
        File.CreateSymbolicLink(
            Path.Combine(folder.Root, "guides/good.md"), Path.Combine(folder.Root, "guides/text.md"));
        File.CreateSymbolicLink(
            Path.Combine(folder.Root, "guides/lost.md"), Path.Combine(folder.Root, "guides/gone.md"));
        File.CreateSymbolicLink(
            Path.Combine(folder.Root, "guides/round.md"), Path.Combine(folder.Root, "guides/round.md"));

        Assert.Equal(5, new ContentFolder(folder.Root).Scan().Files.Single(f => f.Slug == "good").Size);
        Assert.Equal(
            ["guides/good.md FG005", "guides/lost.md FG001", "guides/round.md FG001", "guides/text.md FG005"],
            ContentCheck.Run(new ContentFolder(folder.Root), Some.Today).Select(p => $"{p.Path} {p.Code}"));
    }
}
