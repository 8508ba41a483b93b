using System.Collections.Concurrent;
using FrameworkGuide.Browser.Tests.Support;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests;

[Collection(SharedBrowser.Name)]
public sealed class WeightTests(GuideBrowser browser)
{
    private const int MostBytes = 50_000;

    private const int MostScriptBytes = 10_000;

    [Theory]
    [MemberData(nameof(SitePages.Existing), MemberType = typeof(SitePages))]
    public async Task A_first_view_is_light_and_so_are_its_scripts(string address)
    {
        await using var reader = await browser.NewReaderAsync(Look.Phone);
        var requests = new ConcurrentBag<IRequest>();
        reader.RequestFinished += (_, request) => requests.Add(request);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(browser.AddressOf(address));

        // The icon is asked for where no event tells of it.
        var icon = await page.EvaluateAsync<int>("async () => (await (await fetch(document.querySelector('link[rel=icon]').href)).arrayBuffer()).byteLength");
        var sizes = await Task.WhenAll(requests.Where(r => r.ResourceType != "fetch").Select(SizeAsync));
        Assert.True(sizes.Length >= 2, "the page and its style sheet were not seen");
        var scripts = await Task.WhenAll(requests.Where(r => r.ResourceType == "script").Select(SizeAsync));
        Assert.True(scripts.Sum(s => s.Bytes) <= MostScriptBytes, $"{address}: {string.Join(", ", scripts)}");
        var total = icon + sizes.Sum(s => s.Bytes);
        Assert.True(total <= MostBytes, $"{address}: {total} bytes: {string.Join(", ", sizes)}");
    }

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Nothing_moves_while_a_page_loads(string address)
    {
        var shifts = await Task.WhenAll(ShiftOnFirstViewAsync(address, Look.Desktop), ShiftOnFirstViewAsync(address, Look.Phone));
        Assert.All(shifts, shift => Assert.Equal(0, shift));
    }

    [Fact]
    public async Task The_check_sees_a_page_that_moves()
    {
        var page = await browser.OpenAsync("/guides", Look.Desktop);
        await page.EvaluateAsync(
            """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {
              document.querySelector('h1').style.marginTop = '300px';
              requestAnimationFrame(() => requestAnimationFrame(done));
            })))
            """);
        Assert.True(await ShiftAsync(page) > 0);
        await page.CloseAsync();
    }

    private async Task<double> ShiftOnFirstViewAsync(string address, Look look)
    {
        await using var reader = await browser.NewReaderAsync(look);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(browser.AddressOf(address));
        return await ShiftAsync(page);
    }

    private static Task<double> ShiftAsync(IPage page) => page.EvaluateAsync<double>(
        """
        () => new Promise((done, fail) => {
          if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return fail('This browser does not tell of shifts.');
          let sum = 0;
          const observer = new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value; });
          observer.observe({ type: 'layout-shift', buffered: true });
          // What happened before is told in a task of its own; two frames and a task later it has been.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))));
        })
        """);

    private static async Task<(string Path, int Bytes)> SizeAsync(IRequest request)
    {
        var sizes = await request.SizesAsync();
        return (new Uri(request.Url).AbsolutePath, sizes.ResponseHeadersSize + sizes.ResponseBodySize);
    }
}
