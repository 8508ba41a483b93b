using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Import;

/// <summary>Changes that neither the size nor the time of a file shows, and times that prove nothing.</summary>
public sealed class InvisibleChangeTests : IDisposable
{
    private const string Beta = "frameworks/beta.md";

    private readonly TestGuide _guide = new(content =>
    {
        Some.Content(content);
        Some.Content(new TestContent(content["..one"]));
        foreach (var folder in (string[])["frameworks", "guides"])
        {
            Directory.Delete(content[folder], recursive: true);
            Directory.CreateSymbolicLink(content[folder], $"..data/{folder}");
        }

        Directory.CreateSymbolicLink(content["..data"], "..one");
    });

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task A_file_that_keeps_its_size_and_time_goes_live()
    {
        _guide.Start();
        WriteUnseen("..one/" + Beta, "Beta words.", "Beta wards.");
        await _guide.ShowsAsync("/frameworks/beta", "Beta wards.");

        WriteUnseen("needs/speed.md", "How it is rated.", "How it is judgd.");
        await Eventually.IsTrueAsync(
            () => _guide.History("needs/speed.md")[0].Text!.Contains("judgd", StringComparison.Ordinal),
            "the need is imported");
    }

    [Fact]
    public async Task Folders_that_are_switched_by_a_link_go_live_though_their_files_look_alike()
    {
        _guide.Start();
        Some.Content(new TestContent(_guide.Content["..two"]));
        WriteUnseen("..two/" + Beta, "Beta words.", "Beta wards.");
        foreach (var file in Directory.EnumerateFiles(_guide.Content["..two"], "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(
                file, File.GetLastWriteTimeUtc(file.Replace("..two", "..one", StringComparison.Ordinal)));
        File.Delete(_guide.Content["..data"]);
        Directory.CreateSymbolicLink(_guide.Content["..data"], "..two");

        await _guide.ShowsAsync("/frameworks/beta", "Beta wards.");
        await _guide.IsHealthyAsync();
    }

    [Fact]
    public async Task Without_events_the_files_are_compared_in_turn()
    {
        _guide.Start(watch: false);
        WriteUnseen("..one/" + Beta, "Beta words.", "Beta wards.");
        var importer = _guide.Service<ContentImporter>();
        var look = await LookAsync();
        Assert.False(look.HasChanges);

        var looks = 1;
        while (!await importer.CompareNextAsync(TimeSpan.Zero, CancellationToken.None))
            Assert.True(++looks <= look.Scan.Files.Count, "every file was compared");
        look = await LookAsync();
        Assert.True(look.HasChanges);
        Assert.Null(await importer.ImportAsync(look, CancellationToken.None));

        Assert.Contains("Beta wards.", _guide.History(Beta)[0].Text, StringComparison.Ordinal);
        Assert.False((await LookAsync()).HasChanges);
    }

    [Fact]
    public async Task Without_watching_the_next_start_compares_every_file()
    {
        _guide.Start(watch: false);
        _guide.Stop();
        WriteUnseen("..one/" + Beta, "Beta words.", "Beta wards.");

        _guide.Start(watch: false);

        Assert.Contains("Beta wards.", await _guide.GetTextAsync("/frameworks/beta"));
    }

    [Theory]
    [InlineData(2000)]
    [InlineData(0)]
    public async Task A_file_is_imported_once_whatever_its_time(int years)
    {
        foreach (var file in Directory.EnumerateFiles(_guide.Content["..one"], "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, _guide.Clock.GetUtcNow().UtcDateTime.AddYears(years));
        _guide.Start(watch: false);

        // What was written only now is compared again until it is old enough, and not imported.
        for (var look = 0; look < 3; look++)
            Assert.False((await LookAsync()).HasChanges);

        var revisions = _guide.History(Beta);
        Assert.Single(revisions);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_not_imported_again_and_again()
    {
        File.CreateSymbolicLink(_guide.Content["needs/lost.md"], "gone.md");
        _guide.Start(watch: false);
        Assert.False((await LookAsync()).HasChanges);

        _guide.Content.Write("needs/gone.md", Some.Need("Gone"));
        Assert.True((await LookAsync()).HasChanges);
    }

    private async Task<FolderLook> LookAsync() =>
        (await _guide.Service<ContentImporter>().LookAsync(_ => false, CancellationToken.None))!;

    /// <summary>Other words of the same length in a file that is as old as before.</summary>
    private void WriteUnseen(string path, string before, string after)
    {
        Assert.Equal(before.Length, after.Length);
        var time = File.GetLastWriteTimeUtc(_guide.Content[path]);
        var text = _guide.Content.Read(path).Replace(before, after, StringComparison.Ordinal);
        Assert.Contains(after, text, StringComparison.Ordinal);
        File.WriteAllText(_guide.Content[path] + ".new~", text);
        File.SetLastWriteTimeUtc(_guide.Content[path] + ".new~", time);
        File.Move(_guide.Content[path] + ".new~", _guide.Content[path], overwrite: true);
    }
}
