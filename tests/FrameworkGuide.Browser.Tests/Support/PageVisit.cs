using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>
/// One page, opened once in each look, and what each check found there: opening it again for each check takes longer
/// than the checks. A check that breaks leaves the others to go on.
/// </summary>
internal sealed class PageVisit(GuideBrowser browser, string address)
{
    private readonly ConcurrentDictionary<PageCheck, ConcurrentQueue<string>> _defects = new();
    private readonly ConcurrentDictionary<PageCheck, Exception> _broken = new();

    private string Url { get; } = browser.AddressOf(address);

    public static async Task<PageVisit> MakeAsync(GuideBrowser browser, string address)
    {
        var visit = new PageVisit(browser, address);
        await Task.WhenAll(visit.LookOnDesktopAsync(), visit.LookOnPhoneAsync());
        return visit;
    }

    /// <summary>What a check found; throws where it broke, or where it was not made.</summary>
    public IEnumerable<string> DefectsOf(PageCheck check)
    {
        if (_broken.TryGetValue(check, out var broken))
            ExceptionDispatchInfo.Throw(broken);
        return _defects.TryGetValue(check, out var defects)
            ? defects
            : throw new InvalidOperationException($"{check} was not checked on {address}.");
    }

    /// <summary>What needs the page as it comes is first, what opens its boxes last.</summary>
    private async Task LookOnDesktopAsync()
    {
        await using var reader = await browser.NewReaderAsync(Look.Desktop);
        var privacy = await PrivacyWatch.OnAsync(reader, Url, SitePages.StatusOf(address));
        var page = await reader.NewPageAsync();
        var answer = await page.GotoAsync(Url);
        await TryAsync(PageCheck.Shift, () => ShiftCheck.DefectsAsync(page));
        await TryAsync(PageCheck.WithoutScripts, () => WithoutScriptsAsync(page));
        await TryAsync(PageCheck.Tab, () => TabCheck.DefectsAsync(page));
        await PrintAsync(page);
        await page.LoadAxeAsync();
        if (await page.Locator("details:not([open])").CountAsync() > 0)
            await TryAsync(PageCheck.Axe, () => page.RunAxeAsync(), "on the desktop, boxes closed");
        await page.OpenDetailsAsync();
        await TryAsync(PageCheck.Privacy, () => privacy.DefectsAsync(page, answer));
        await RunAxeAsync(page, "on the desktop, boxes open", AxeColors.Beside);
        await TryAsync(PageCheck.Windows, () => LayoutCheck.InEveryWindowAsync(page));
        await TryAsync(PageCheck.Zoom, ZoomAsync);
    }

    private async Task LookOnPhoneAsync()
    {
        await using var reader = await browser.NewReaderAsync(Look.Phone);
        var weight = new WeightCheck(reader);
        var page = await reader.NewPageAsync();
        await page.GotoAsync(Url);
        await TryAsync(PageCheck.Shift, () => ShiftCheck.DefectsAsync(page));
        await TryAsync(PageCheck.Weight, () => weight.DefectsAsync(page));

        if (SitePages.IsTabbedOnPhones(address))
            await TryAsync(PageCheck.Tab, () => TabCheck.DefectsAsync(page));
        await page.LoadAxeAsync();
        if (TestRun.TriesAll)
            await TryAsync(PageCheck.Axe, () => page.RunAxeAsync(), "on the phone, boxes closed");
        await page.OpenDetailsAsync();
        await RunAxeAsync(page, "on the phone, boxes open", [AxeColors.Dark]);
        await TryAsync(PageCheck.Letters, () => LayoutCheck.WithOtherLettersAsync(page));
    }

    private async Task PrintAsync(IPage page)
    {
        await page.SetViewportSizeAsync(Look.Sheet.Width, Look.Height);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await TryAsync(PageCheck.Paper, () => PrintCheck.WholeAsync(page));
        await TryAsync(PageCheck.Clickable, () => PrintCheck.ClickableAsync(page));
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.SetViewportSizeAsync(Look.Desktop.Width, Look.Height);
    }

    private async Task RunAxeAsync(IPage page, string where, IReadOnlyList<AxeColors> colors)
    {
        await TryAsync(PageCheck.Axe, () => page.RunAxeAsync(), where);
        foreach (var (name, media) in colors)
        {
            await page.EmulateMediaAsync(media);
            await TryAsync(PageCheck.Axe, () => page.RunAxeOnColorsAsync(), $"{where}, {name}");
        }

        await page.EmulateMediaAsync(AxeColors.Light.Media);
    }

    private async Task<IEnumerable<string>> WithoutScriptsAsync(IPage with)
    {
        var without = await browser.OpenAsync(address, Look.Desktop with { Scripts = false });
        var defects = await ScriptCheck.DefectsAsync(with, without);
        await without.CloseAsync();
        return defects;
    }

    private async Task<IEnumerable<string>> ZoomAsync()
    {
        var page = await browser.OpenAsync(address, Look.Zoomed);
        await page.OpenDetailsAsync();
        var defects = await LayoutCheck.DefectsAsync(page, "zoomed");
        await page.CloseAsync();
        return defects;
    }

    private async Task TryAsync(PageCheck check, Func<Task<IEnumerable<string>>> run, string how = "")
    {
        var defects = _defects.GetOrAdd(check, _ => new());
        try
        {
            foreach (var defect in await run())
                defects.Enqueue($"{address}{(how.Length > 0 ? $", {how}" : "")}: {defect}");
        }
        catch (Exception e)
        {
            _broken[check] = e;
        }
    }
}
