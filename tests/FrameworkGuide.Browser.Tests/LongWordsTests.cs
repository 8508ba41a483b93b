using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

/// <summary>
/// Names, addresses and code that have no place to break, in every text that is shown: no page
/// becomes wider than a small phone.
/// </summary>
[Collection(SecondBrowser.Name)]
public sealed class LongWordsTests(GuideBrowser browser) : IAsyncLifetime
{
    private const string Pair = $"f={LongWords.A}&f={LongWords.B}";
    private const string Password = "four words and more";
    private const string Document = $"frameworks/{LongWords.A}.md";

    private static readonly Look SmallPhone = new(320);

    private readonly string _content = Directory.CreateTempSubdirectory("guide-long-").FullName;
    private GuideProgram? _guide;

    private GuideProgram Guide => _guide ?? throw new InvalidOperationException("The guide does not run.");

    public async Task InitializeAsync()
    {
        LongWords.Write(_content);
        _guide = await GuideProgram.StartAsync(_content);
    }

    public async Task DisposeAsync()
    {
        await Guide.DisposeAsync();
        Directory.Delete(_content, recursive: true);
    }

    [Fact]
    public async Task On_readers_pages()
    {
        var (word, text) = (LongWords.Word, new string('z', 150));
        string[] addresses =
        [
            "/", "/frameworks", $"/frameworks?q={word}", $"/frameworks?style={word[..50]}A&size=small",
            $"/frameworks?language={text}", $"/frameworks/{LongWords.A}", $"/frameworks/{LongWords.B}",
            "/compare", $"/compare?{Pair}",
            $"/compare?{Pair}&only=differences&size=small&language=Python&need.api=must", $"/compare?f={word}&f={text}",
            "/recommend", "/recommend/all", $"/recommend/all?size=small&language={LongWords.Language}&need.api=must",
            $"/recommend?step=needs&language={LongWords.Language}&need.api=must", "/recommend?step=team",
            $"/recommend?step=questions&language={LongWords.Language}",
            $"/recommend/all?size={word}&need.api=must&need.{text}=must",
            "/recommend/result?size=small&need.live=important",
            $"/recommend/result?size=small&language={LongWords.Language}&policy=require&need.api=must&need.live=nice",
            "/recommend/result?size=small&need.api=must&need.live=must", $"/recommend/result?language=Near{word[..30]}",
            $"/search?q={word}", $"/search?q={text}", $"/search?q=Other{word}", $"/search?q=A{word}%20B{word}",
            "/guides", "/guides/pair", "/methodology", "/about", "/about/style", "/api", $"/nothing/{word}{word}",
        ];
        await using var reader = await browser.NewReaderAsync(SmallPhone);
        var page = await reader.NewPageAsync();
        var defects = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(AddressOf(address));
            defects.AddRange(await DefectsAsync(page, address));
        }

        Defects.AssertNone(defects);
    }

    [Fact]
    public async Task On_editors_pages()
    {
        await using var editor = await browser.NewReaderAsync(SmallPhone);
        var page = await editor.NewPageAsync();
        await page.GotoAsync(await Guide.EditorLinkAsync(new string('a', 60) + "@example.org"));
        var defects = await DefectsAsync(page, "the link");
        await page.Locator("#password").FillAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync("/edit");

        // What is typed has such words too, and mistakes in them.
        await page.GotoAsync(AddressOf($"/edit/document/{Document}"));
        await page.Locator("#text").FillAsync(await page.Locator("#text").InputValueAsync()
            + $"\n{LongWords.Word}{LongWords.Word}\n\n[a](/frameworks/{LongWords.Word})\n");
        await Assertions.Expect(page.Locator("#problems")).ToContainTextAsync("error");
        defects.AddRange(await DefectsAsync(page, "typing"));
        await page.Locator("#text").FillAsync((await page.Locator("#text").InputValueAsync())
            .Replace($"[a](/frameworks/{LongWords.Word})", "", StringComparison.Ordinal));
        await page.Locator("button[value=publish]").ClickAsync();
        await page.ArrivesAtAsync($"/edit/publish/{Document}");
        defects.AddRange(await DefectsAsync(page, "publishing"));
        await page.Locator("#reason").FillAsync(LongWords.Word);
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync("?published=true");

        // Every editor's page that a link of one leads to.
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(
            ["/edit", $"/edit/document/frameworks/{LongWords.Broken}.md", $"/edit/remove/{Document}"]));
        while (open.TryDequeue(out var address) && seen.Count < 80)
        {
            if (!seen.Add(address))
                continue;
            await page.GotoAsync(AddressOf(address));
            defects.AddRange(await DefectsAsync(page, address));
            foreach (var link in await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main "
                + "a[href^=\"/edit\"]')].map(a => a.getAttribute('href').split('#')[0])"))
                open.Enqueue(link);
        }

        Assert.True(seen.Count > 15, $"only {seen.Count} pages were found");
        Defects.AssertNone(defects);
    }

    private string AddressOf(string path) => new Uri(Guide.Address, path).AbsoluteUri;

    private static async Task<List<string>> DefectsAsync(IPage page, string what)
    {
        await page.OpenDetailsAsync();
        return [.. (await page.EvaluateAsync<string[]>(LayoutScripts.WiderThanTheWindow)).Select(d => $"{what}: {d}")];
    }
}
