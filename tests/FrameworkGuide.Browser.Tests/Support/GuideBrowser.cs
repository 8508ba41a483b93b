using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>One browser for the whole run, the guide with the shipped content, and one with the specimen.</summary>
public sealed class GuideBrowser : IAsyncLifetime
{
    private readonly ConcurrentDictionary<Look, Lazy<Task<IBrowserContext>>> _contexts = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<IPage>>> _readOnly = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<PageVisit>>> _visits = new();
    private IPlaywright? _playwright;
    private GuideProgram? _guide;
    private GuideProgram? _specimen;
    private IBrowser? _browser;

    private IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not started.");

    public async Task InitializeAsync()
    {
        // How long a busy machine may take for what an idle one does at once; only a failure waits that long.
        Assertions.SetDefaultExpectTimeout(20_000);
        await Task.WhenAll(
            Task.Run(async () => _guide = await GuideProgram.StartAsync(Checkout.Content)),
            Task.Run(async () => _specimen = await GuideProgram.StartAsync(Checkout.Specimen)),
            Task.Run(async () => _browser = await Chromium.StartAsync(_playwright = await Playwright.CreateAsync())));
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (var program in new[] { _guide, _specimen })
            if (program is not null)
                await program.DisposeAsync();
    }

    /// <param name="address">A path of the guide, or one of the specimen as its list of addresses gives it.</param>
    public string AddressOf(string address) => address.StartsWith(SitePages.SpecimenPrefix, StringComparison.Ordinal)
        ? new Uri(_specimen!.Address, address[SitePages.SpecimenPrefix.Length..]).AbsoluteUri
        : new Uri(_guide!.Address, address).AbsoluteUri;

    /// <summary>Opens a page in a tab of its own; tabs of one look share their cache, as a reader's do.</summary>
    public async Task<IPage> OpenAsync(string address, Look look)
    {
        var context = await _contexts.GetOrAdd(look, l => new(() => Browser.NewContextAsync(l.Options))).Value;
        var page = await context.NewPageAsync();
        await page.GotoAsync(AddressOf(address));
        return page;
    }

    /// <summary>
    /// A page that several tests look at and none changes: opening it anew for each takes longer than the looking.
    /// </summary>
    public Task<IPage> ReadAsync(string address) =>
        _readOnly.GetOrAdd(address, a => new(() => OpenAsync(a, Look.Desktop))).Value;

    /// <summary>What a check finds on a page. The first that asks about a page has all checks made.</summary>
    internal async Task<IEnumerable<string>> DefectsAsync(PageCheck check, string address) =>
        (await _visits.GetOrAdd(address, a => new(() => PageVisit.MakeAsync(this, a))).Value).DefectsOf(check);

    /// <summary>A browser that has never seen the guide.</summary>
    public Task<IBrowserContext> NewReaderAsync(Look look) => Browser.NewContextAsync(look.Options);
}
