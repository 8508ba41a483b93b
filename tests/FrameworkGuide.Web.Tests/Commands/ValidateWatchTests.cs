using System.Diagnostics;
using System.Globalization;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Commands;

public sealed class ValidateWatchTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TestContent _content;

    public ValidateWatchTests()
    {
        _content = new TestContent(_folder["words"]);
        Some.Content(_content);
        _content.Write("frameworks/beta.md", Some.Framework("Beta"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Problems_are_printed_as_files_are_saved_until_it_is_ended()
    {
        using var guide = Watch();
        await guide.SaysAsync("words: 0 errors", "Waiting for changes");

        _content.Write("frameworks/beta.md", Some.Framework("Beta", more: "licence: [1]\n"));
        await guide.SaysAsync("words/frameworks/beta.md:5:10: error FG011: ", "words: 1 error");

        _content.Write("frameworks/beta.md", Some.Framework("Beta"));
        _content.Write("frameworks/gamma.md", "no front matter");
        await guide.SaysAsync("words/frameworks/gamma.md:1:1: error");

        Assert.Equal(143, await EndAsync(guide));
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_told_and_checked_again()
    {
        using var guide = Watch();
        await guide.SaysAsync("words: 0 errors", "Waiting for changes");

        Directory.Move(_content.Root, _folder["elsewhere"]);
        await guide.SaysAsync("The folder 'words' cannot be read");

        Directory.Move(_folder["elsewhere"], _content.Root);
        _content.Write("frameworks/beta.md", Some.Framework("Beta", more: "licence: [1]\n"));
        await guide.SaysAsync("words: 1 error");

        _content.Write("frameworks/beta.md", Some.Framework("Beta", more: "style: plain\n"));
        await guide.SaysAsync("words: 0 errors", "Waiting for changes");
        Assert.Equal(143, await EndAsync(guide));
    }

    private GuideProcess Watch() => new(_folder.Root, new Dictionary<string, string>(), "validate", "words", "--watch");

    private static async Task<int> EndAsync(GuideProcess guide)
    {
        using var kill = Process.Start("kill", ["-TERM", guide.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        return await guide.ExitCodeAsync();
    }
}
