using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>What is transferred on the first view of a page, from before it is opened.</summary>
internal sealed class WeightCheck
{
    private const int MostBytes = 50_000;

    private const int MostScriptBytes = 10_000;

    private readonly ConcurrentBag<IRequest> _requests = [];

    public WeightCheck(IBrowserContext reader) => reader.RequestFinished += (_, request) => _requests.Add(request);

    public async Task<IEnumerable<string>> DefectsAsync(IPage page)
    {
        // The icon is asked for where no event tells of it.
        var icon = await page.EvaluateAsync<int>(
            "async () => (await (await "
            + "fetch(document.querySelector('link[rel=icon]').href)).arrayBuffer()).byteLength");
        var sizes = await Task.WhenAll(_requests.Where(r => r.ResourceType != "fetch").Select(SizeAsync));
        var scripts = sizes.Where(s => s.Type == "script").ToList();
        var total = icon + sizes.Sum(s => s.Bytes);
        var defects = new List<string>();
        if (sizes.Length < 2)
            defects.Add("the page and its style sheet were not seen");
        if (scripts.Sum(s => s.Bytes) > MostScriptBytes)
            defects.Add($"scripts: {string.Join(", ", scripts)}");
        if (total > MostBytes)
            defects.Add($"{total} bytes: {string.Join(", ", sizes)}");
        return defects;
    }

    private static async Task<(string Path, string Type, int Bytes)> SizeAsync(IRequest request)
    {
        var sizes = await request.SizesAsync();
        return (new Uri(request.Url).AbsolutePath, request.ResourceType,
            sizes.ResponseHeadersSize + sizes.ResponseBodySize);
    }
}
