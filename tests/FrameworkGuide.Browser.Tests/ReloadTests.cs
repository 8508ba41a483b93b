using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>What an editor sees who keeps a page open.</summary>
[Collection(SecondBrowser.Name)]
public sealed class ReloadTests(GuideBrowser browser) : IDisposable
{
    private readonly string _content = Directory.CreateTempSubdirectory("guide-reload-").FullName;

    public void Dispose() => Directory.Delete(_content, recursive: true);

    [Fact]
    public async Task An_open_page_follows_what_is_saved_in_development()
    {
        foreach (var file in Directory.EnumerateFiles(Checkout.Specimen, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_content, Path.GetRelativePath(Checkout.Specimen, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? _content);
            File.Copy(file, target);
        }

        await using var guide = await GuideProgram.StartAsync(_content, isWatching: true);
        await using var editor = await browser.NewReaderAsync(Look.Desktop);
        var page = await editor.NewPageAsync();
        var looked = page.WaitForResponseAsync(r => r.Request.Method == "HEAD");
        await page.GotoAsync(new Uri(guide.Address, "/frameworks/bare").AbsoluteUri);
        await looked;

        await File.AppendAllTextAsync(
            Path.Combine(_content, "frameworks", "bare.md"), "\nA sentence that was saved just now.\n");
        await Assertions.Expect(page.GetByText("A sentence that was saved just now.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Readers_get_no_such_script()
    {
        var page = await browser.OpenAsync("/", Look.Desktop);
        await Assertions.Expect(page.Locator("script[src*=reload]")).ToHaveCountAsync(0);
        await page.CloseAsync();
    }
}
