using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>A page as a browser reads it.</summary>
internal sealed record ShownPage(
    string Address, HttpStatusCode Status, HttpResponseHeaders Headers, string Html, IHtmlDocument Document)
{
    private static readonly HtmlParser Parser = new();

    public string? Location => Headers.Location?.OriginalString;

    /// <summary>The page at an address; redirects are answers, not followed.</summary>
    public static async Task<ShownPage> OpenAsync(TestGuide guide, string address)
    {
        using var response = await guide.Client.GetAsync(address);
        var html = await response.Content.ReadAsStringAsync();
        return new ShownPage(address, response.StatusCode, response.Headers, html, Read(html));
    }

    /// <summary>A page without the letters of marks, which those who hear it do not get either.</summary>
    public static IHtmlDocument Read(string html)
    {
        var document = Parser.ParseDocument(html);
        foreach (var mark in document.QuerySelectorAll("svg.fw[aria-hidden=true]"))
            mark.Remove();
        return document;
    }

    /// <summary>The page at an address that must answer 200.</summary>
    public static async Task<ShownPage> OkAsync(TestGuide guide, string address)
    {
        var page = await OpenAsync(guide, address);
        Assert.True(page.Status == HttpStatusCode.OK, $"{address} answers {(int)page.Status} {page.Location}");
        return page;
    }

    /// <summary>What one element says, its white space as a browser shows it.</summary>
    public string Said(string selector) => TextOf(One(selector));

    /// <summary>What each element says.</summary>
    public IReadOnlyList<string> AllSaid(string selector) => [.. Document.QuerySelectorAll(selector).Select(TextOf)];

    public bool Has(string selector) => Document.QuerySelector(selector) is not null;

    public IElement One(string selector)
    {
        var found = Document.QuerySelectorAll(selector);
        Assert.True(found.Length == 1, $"{Address} has {found.Length} of '{selector}'");
        return found[0];
    }

    /// <summary>What the form would send: names and values of what is checked or filled in.</summary>
    public IReadOnlyList<string> Checked() =>
    [
        .. Document.QuerySelectorAll<IHtmlInputElement>("form input")
            .Where(i => i.Type is not ("radio" or "checkbox") || i.IsChecked)
            .Where(i => i.Value.Length > 0 && !string.IsNullOrEmpty(i.Name))
            .Select(i => $"{i.Name}={i.Value}"),
    ];

    public static string TextOf(INode element) => Shown(element.TextContent);

    /// <summary>A text with its white space as a browser shows it.</summary>
    public static string Shown(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
