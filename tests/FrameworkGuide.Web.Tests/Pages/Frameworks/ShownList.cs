using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Frameworks;

/// <summary>The list of frameworks as it is shown.</summary>
internal sealed partial class ShownList
{
    private ShownList(ShownPage page)
    {
        Page = page;
        Slugs = [.. page.Document.QuerySelectorAll("#found .card h2 a")
            .Select(a => a.GetAttribute("href")!["/frameworks/".Length..])];
        Total = int.Parse(Number().Match(page.Said("#found .found-line")).Value, CultureInfo.InvariantCulture);
        Choices =
        [
            .. page.Document.QuerySelectorAll<IHtmlInputElement>("form.filters input[type=checkbox]")
                .Select(i => new OfferedChoice(i.Name!, i.Value, int.Parse(
                    i.ParentElement!.QuerySelector(".count")!.TextContent, CultureInfo.InvariantCulture), i.IsChecked)),
            .. page.Document.QuerySelectorAll<IHtmlOptionElement>("#filter-capability option")
                .Where(o => o.Value.Length > 0)
                .Select(o => new OfferedChoice("capability", o.Value,
                    int.Parse(InBrackets().Match(o.Text).Groups[1].Value, CultureInfo.InvariantCulture), false)),
        ];
    }

    public ShownPage Page { get; }

    /// <summary>Those of this page, in order.</summary>
    public IReadOnlyList<string> Slugs { get; }

    /// <summary>How many the page says there are.</summary>
    public int Total { get; }

    public IReadOnlyList<OfferedChoice> Choices { get; }

    public IReadOnlyList<string> Chips => [.. Page.AllSaid("#found .removable a").Select(c => c[..^" ×".Length])];

    public IReadOnlyList<string> ChipAddresses =>
        [.. Page.Document.QuerySelectorAll("#found .removable a").Select(a => a.GetAttribute("href")!)];

    /// <summary>What the form would send as it stands, without what is empty.</summary>
    public IReadOnlyList<string> Sent =>
    [
        .. Page.Checked().Where(c => !c.StartsWith("f=", StringComparison.Ordinal)),
        .. Page.Document.QuerySelectorAll<IHtmlSelectElement>("form.filters select")
            .Where(s => s.Value is { Length: > 0 }).Select(s => $"{s.Name}={s.Value}"),
    ];

    public static async Task<ShownList> OpenAsync(TestGuide guide, string query) =>
        new(await ShownPage.OkAsync(guide, "/frameworks" + query));

    public static async Task<ShownList> RefusedAsync(TestGuide guide, string query)
    {
        var page = await ShownPage.OpenAsync(guide, "/frameworks" + query);
        Assert.True(page.Status == HttpStatusCode.BadRequest, $"{query} answers {(int)page.Status}");
        return new ShownList(page);
    }

    /// <summary>The frameworks of all pages, in order.</summary>
    public static async Task<IReadOnlyList<string>> AllSlugsAsync(TestGuide guide, string query)
    {
        var slugs = new List<string>();
        for (var next = "/frameworks" + query; next is not null;)
        {
            var list = new ShownList(await ShownPage.OkAsync(guide, next));
            slugs.AddRange(list.Slugs);
            next = list.Page.Document.QuerySelector("nav.pages a[rel=next]")?.GetAttribute("href");
        }

        return slugs;
    }

    [GeneratedRegex(@"^\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"\((\d+)\)$")]
    private static partial Regex InBrackets();
}
