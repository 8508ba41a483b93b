using System.IO.Compression;
using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Commands;

public sealed class BackupCommandTests : IDisposable
{
    private readonly TestGuide _guide = new();
    private readonly TempFolder _folder = new();

    public void Dispose()
    {
        _guide.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_backup_made_while_the_site_runs_can_be_restored()
    {
        _guide.Start();
        _guide.Content.Write("frameworks/beta.md", Some.Framework("Beta", "Last good words."));
        await _guide.ShowsAsync("/frameworks/beta", "Last good words.");
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(_guide.Data.Keys).FullName, "key-some.xml"), "<key/>");
        var logged = _guide.History("frameworks/beta.md").Count;

        var (code, output, error) = await BackUpAsync("copy.zip");

        Assert.Equal((0, "", "Wrote copy.zip."), (code, error, output.Trim()));
        Assert.Equal(["copy.zip"], Directory.GetFileSystemEntries(_folder.Root).Select(Path.GetFileName));
        AssertPrivate(_folder["copy.zip"]);
        Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync("/frameworks/beta"));

        // Restored: the data folder is gone, the zip is unpacked into a new one, and the log has the last good text.
        _guide.Stop();
        Directory.Delete(_guide.DataPath, recursive: true);
        ZipFile.ExtractToDirectory(_folder["copy.zip"], _guide.DataPath);
        AssertPrivate(_guide.Data.People);
        Assert.Equal("<key/>", File.ReadAllText(Path.Combine(_guide.Data.Keys, "key-some.xml")));
        _guide.Content.Write("frameworks/beta.md", "faulty");
        _guide.Start(watch: false);
        Assert.Contains("Last good words.", await _guide.GetTextAsync("/frameworks/beta"));
        Assert.Equal(logged, _guide.History("frameworks/beta.md").Count);
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_overwritten()
    {
        _guide.Start(watch: false);
        File.WriteAllText(_folder["copy.zip"], "mine");

        var (code, _, error) = await BackUpAsync("copy.zip");

        Assert.Equal(1, code);
        Assert.Contains("copy.zip exists already", error);
        Assert.Equal("mine", File.ReadAllText(_folder["copy.zip"]));
        Assert.Single(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public async Task The_settings_may_stand_before_the_file()
    {
        _guide.Start(watch: false);

        var (code, _, error) = await GuideProcess.RunAsync(
            _folder.Root, "backup", $"--FrameworkGuide:DataPath={_guide.DataPath}",
            $"--FrameworkGuide:ContentPath={_guide.Content.Root}", "copy.zip");

        Assert.Equal((0, ""), (code, error));
        Assert.True(File.Exists(_folder["copy.zip"]));
    }

    [Fact]
    public async Task A_folder_without_a_store_has_nothing_to_back_up()
    {
        var (code, _, error) = await BackUpAsync("copy.zip");

        Assert.Equal(1, code);
        Assert.Contains("nothing to back up", error);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public async Task A_damaged_store_is_told_and_left_as_it_is()
    {
        File.WriteAllText(_guide.Data.People, "not a database, but long enough to be taken for one");

        var (code, _, error) = await BackUpAsync("copy.zip");

        Assert.Equal(1, code);
        Assert.Contains("The backup cannot be written", error);
        Assert.DoesNotContain("   at ", error);
        Assert.StartsWith("not a database", File.ReadAllText(_guide.Data.People), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told()
    {
        _guide.Start(watch: false);

        var (code, _, error) = await BackUpAsync("missing/copy.zip");

        Assert.Equal(1, code);
        Assert.Contains("The backup cannot be written", error);
        Assert.DoesNotContain("   at ", error);
    }

    private Task<(int Code, string Output, string Error)> BackUpAsync(string file) => GuideProcess.RunAsync(
        _folder.Root, "backup", file, $"--FrameworkGuide:DataPath={_guide.DataPath}",
        $"--FrameworkGuide:ContentPath={_guide.Content.Root}");

    /// <summary>Others on the machine may not read sessions and second factors.</summary>
    private static void AssertPrivate(string file)
    {
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }
}
