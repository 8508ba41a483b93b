using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Search;

/// <summary>What a search shows.</summary>
internal sealed class FoundPages(ShownPage page)
{
    public ShownPage Page { get; } = page;

    /// <summary>The addresses, in order.</summary>
    public IReadOnlyList<string> Addresses { get; } =
        [.. page.Document.QuerySelectorAll("ul.entries h3 a").Select(a => a.GetAttribute("href")!)];

    public IReadOnlyList<string> Frameworks =>
    [
        .. Addresses.Where(a => a.StartsWith("/frameworks/", StringComparison.Ordinal))
            .Select(a => a["/frameworks/".Length..]),
    ];

    public IReadOnlyList<string> Marked => Page.AllSaid("ul.entries p mark");

    public string Line => Page.Said(".found-line");

    public static async Task<FoundPages> OfAsync(TestGuide guide, string text) =>
        new(await ShownPage.OkAsync(guide, "/search?q=" + Uri.EscapeDataString(text)));

    /// <summary>The frameworks that the list has for a text.</summary>
    public static async Task<IReadOnlyList<string>> ListedAsync(TestGuide guide, string text) =>
    [
        .. (await ShownPage.OkAsync(guide, "/frameworks?q=" + Uri.EscapeDataString(text))).Document
            .QuerySelectorAll("#found .card h2 a")
            .Select(a => a.GetAttribute("href")!["/frameworks/".Length..]),
    ];
}
