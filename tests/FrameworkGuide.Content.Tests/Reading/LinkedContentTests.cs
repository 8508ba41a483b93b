using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;

namespace FrameworkGuide.Content.Tests.Reading;

/// <summary>Links are followed inside the content folder and nowhere else, and only regular files are opened.</summary>
public sealed class LinkedContentTests : IDisposable
{
    private const string Guide = "---\ntitle: T\n---\n";

    private readonly TemporaryFolder _elsewhere = new TemporaryFolder().Add("text.md", Guide)
        .Add("secret.svg", "secret").Add("deep/more.md", Guide);
    private readonly TemporaryFolder _folder = new TemporaryFolder().Add("guides/plain.md", Guide)
        .Add("assets/real.svg", "a picture");

    public void Dispose()
    {
        _folder.Dispose();
        _elsewhere.Dispose();
    }

    [Fact]
    public void What_leads_out_of_the_folder_is_an_error_each_and_nothing_of_it_is_read()
    {
        Link("guides/file.md", Path.Combine(_elsewhere.Root, "text.md"));
        Link("guides/folder.md", _elsewhere.Root);
        Link("guides/Wrong name.md", Path.Combine(_elsewhere.Root, "text.md"));
        Link("guides/relative.md", "../../" + Path.GetFileName(_elsewhere.Root) + "/text.md");
        Link("guides/by-way-of.md", "plain.md/../../.." + _elsewhere.Root + "/text.md");
        Link("guides/more", _elsewhere.Root);
        Link("needs", Path.Combine(_elsewhere.Root, "deep"));
        Link("site.yml", Path.Combine(_elsewhere.Root, "text.md"));
        Link("else", _elsewhere.Root);
        Link("assets/secret.svg", Path.Combine(_elsewhere.Root, "secret.svg"));
        Link("assets/more", _elsewhere.Root);
        Link("assets/chain.svg", Path.Combine(_folder.Root, "assets/secret.svg"));

        Assert.Equal(
            [
                "assets/chain.svg FG065", "assets/more FG065", "assets/secret.svg FG065", "else FG065",
                "guides/Wrong name.md FG065", "guides/by-way-of.md FG001",
                "guides/file.md FG065", "guides/folder.md FG065", "guides/more FG065", "guides/relative.md FG065",
                "needs FG065", "site.yml FG065",
            ],
            Problems());
        Assert.Equal(["real.svg"], Folder.Scan().Assets);
        foreach (var picture in (string[])["secret.svg", "chain.svg", "more/secret.svg"])
            Assert.Null(Folder.OpenPictureOrNull(picture));
        Assert.ThrowsAny<IOException>(() => Folder.Read("guides/file.md"));
        Assert.ThrowsAny<IOException>(() => Folder.Read("needs/more.md"));
    }

    [Fact]
    public void A_link_to_a_hidden_file_of_the_folder_is_refused_too()
    {
        _folder.Add(".git/config", "url = https://user:secret@example.org/");
        Link("assets/config.svg", "../.git/config");
        Link("guides/config.md", "../.git/config");

        Assert.Equal(["assets/config.svg FG065", "guides/config.md FG065"], Problems());
        Assert.Null(Folder.OpenPictureOrNull("config.svg"));
    }

    [Fact]
    public void Links_inside_the_folder_are_read_as_what_they_lead_to()
    {
        Link("guides/other.md", "plain.md");
        Link("assets/linked.svg", "real.svg");
        Link("assets/again", "../assets/deeper");
        _folder.Add("assets/deeper/b.svg", "b");

        // One text is two guides of one title.
        Assert.Equal(["guides/other.md FG058", "guides/plain.md FG058"], Problems());
        var scan = Folder.Scan();
        Assert.Equal(Guide.Length, scan.Files.Single(f => f.Slug == "other").Size);
        Assert.Equal(["again/b.svg", "deeper/b.svg", "linked.svg", "real.svg"],
            scan.Assets.Order(StringComparer.Ordinal));
        Assert.Equal(Folder.Read("guides/plain.md"), Folder.Read("guides/other.md"));
        using var picture = new StreamReader(Folder.OpenPictureOrNull("linked.svg")!);
        Assert.Equal("a picture", picture.ReadToEnd());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_volume_of_kubernetes_is_read_before_and_after_it_is_switched(bool foldersAreLinks)
    {
        using var volume = new TemporaryFolder().Add("..one/guides/a.md", Guide).Add("..one/assets/a.svg", "1")
            .Add("..two/guides/a.md", Guide + "Two.").Add("..two/assets/a.svg", "22");
        void Switch(string to)
        {
            File.Delete(Path.Combine(volume.Root, "..data"));
            Directory.CreateSymbolicLink(Path.Combine(volume.Root, "..data"), to);
        }

        foreach (var (folder, file) in ((string, string)[])[("guides", "a.md"), ("assets", "a.svg")])
        {
            if (foldersAreLinks)
                Directory.CreateSymbolicLink(Path.Combine(volume.Root, folder), $"..data/{folder}");
            else
                File.CreateSymbolicLink(
                    Path.Combine(Directory.CreateDirectory(Path.Combine(volume.Root, folder)).FullName, file),
                    $"../..data/{folder}/{file}");
        }

        var content = new ContentFolder(volume.Root);
        foreach (var (name, size) in ((string, int)[])[("..one", Guide.Length), ("..two", Guide.Length + 4)])
        {
            Switch(name);
            var scan = content.Scan();
            Assert.Empty(scan.Problems);
            Assert.Equal(size, Assert.Single(scan.Files).Size);
            Assert.Equal(size, content.Read("guides/a.md").Length);
            Assert.Equal("a.svg", Assert.Single(scan.Assets));
            using var picture = content.OpenPictureOrNull("a.svg");
            Assert.Equal(name == "..one" ? 1 : 2, picture!.Length);
        }
    }

    [Fact]
    public void The_folder_itself_may_be_a_link_that_is_switched()
    {
        using var link = new TemporaryFolder();
        var root = Path.Combine(link.Root, "current");
        Directory.CreateSymbolicLink(root, _elsewhere.Root);
        var content = new ContentFolder(root);
        content.Scan();
        Directory.Delete(root);
        Directory.CreateSymbolicLink(root, _folder.Root);

        Assert.Equal(Guide.Length, content.Read("guides/plain.md").Length);
        Assert.Equal("guides/plain.md", Assert.Single(content.Scan().Files).Path);
    }

    [Theory]
    [InlineData("guides/again", "guides")]
    [InlineData("guides/up", "")]
    [InlineData("assets/self", "assets/self")]
    public void A_circle_is_one_problem_at_most_and_ends(string link, string target)
    {
        Link(link, Path.Combine(_folder.Root, target));

        var problem = Assert.Single(Folder.Scan().Problems);
        Assert.Equal((link, target == link ? "FG054" : "FG068"), (problem.Path, problem.Code));
        Assert.Equal("plain", Assert.Single(Folder.Scan().Files).Slug);
    }

    [Fact]
    public void Circles_over_several_folders_and_links_that_multiply_end()
    {
        for (var level = 0; level < 8; level++)
            for (var way = 0; way < 12; way++)
                Link($"assets/{level}/{way}", $"../{level + 1}");
        Link("assets/8", "0");

        var scan = Folder.Scan();
        Assert.Contains(scan.Problems, p => p.Code == "FG068");
        Assert.True(scan.Problems.Count < 2_000, $"{scan.Problems.Count} problems");
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        var outside = Path.Combine(_elsewhere.Root, "text.md");
        Link("guides/.new.md.part", outside);
        Link("guides/linked.md", outside);
        Link("needs", _elsewhere.Root);

        Folder.Write("guides/new.md", "new"u8);
        Assert.ThrowsAny<IOException>(() => Folder.Write("guides/linked.md", "new"u8));
        Assert.ThrowsAny<IOException>(() => Folder.Write("needs/text.md", "new"u8));
        Assert.ThrowsAny<IOException>(() => Folder.Delete("needs/text.md"));

        Assert.Equal(Guide, File.ReadAllText(outside));
        Assert.Equal("new", File.ReadAllText(Path.Combine(_folder.Root, "guides/new.md")));
        Assert.Null(new FileInfo(Path.Combine(_folder.Root, "guides/new.md")).LinkTarget);
    }

    private ContentFolder Folder => new(_folder.Root);

    private List<string> Problems() =>
        ContentCheck.Run(Folder, Some.Today).Select(p => $"{p.Path} {p.Code}").ToList();

    private void Link(string path, string target)
    {
        var link = Path.Combine(_folder.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        File.CreateSymbolicLink(link, target);
    }
}
