using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>Whatever is or looks like an address of a site in one of its answers.</summary>
internal static partial class NamedAddresses
{
    public static IEnumerable<string> InHeaders(HttpResponseHeaders headers)
    {
        if (headers.Location is { } location)
            yield return location.OriginalString;
        foreach (var link in headers.TryGetValues("Link", out var links) ? links : [])
            foreach (Match match in InLinkHeader().Matches(link))
                yield return match.Groups["address"].Value;
        foreach (var cookie in headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])
            yield return CookiePath().Match(cookie).Groups["address"].Value;
    }

    /// <param name="type">The media type of the answer.</param>
    public static IEnumerable<string> In(string type, string text) =>
        (type switch
        {
            "text/html" => InHtml(text),
            "application/json" or "application/problem+json" => InJson(JsonDocument.Parse(text).RootElement),
            "text/css" => Matches(InStyles(), text),
            "text/javascript" => Matches(InScripts(), text),
            _ => Matches(InMarkup(), text),
        }).Concat(Matches(Absolute(), text).Select(a => a.Replace("&amp;", "&", StringComparison.Ordinal)));

    /// <summary>
    /// Every attribute that begins with a slash, whatever it is called. Only the way back after a sign-in is the
    /// server's own business.
    /// </summary>
    private static IEnumerable<string> InHtml(string html) =>
        from element in ShownPage.Read(html).All
        where !element.Matches("input[type=hidden][name=from]")
        from attribute in element.Attributes
        where attribute.Value.StartsWith('/')
        select attribute.Value;

    private static IEnumerable<string> InJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => InJson(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(InJson),
        JsonValueKind.String when json.GetString() is { } text =>
            text.StartsWith('/') ? [text] : Matches(InMarkup(), text),
        _ => [],
    };

    private static IEnumerable<string> Matches(Regex addresses, string text) =>
        addresses.Matches(text).Select(m => m.Groups["address"].Value);

    [GeneratedRegex("""<(?<address>[^>]+)>""")]
    private static partial Regex InLinkHeader();

    [GeneratedRegex("""; path=(?<address>[^;]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex CookiePath();

    [GeneratedRegex("""url\(["']?(?<address>/[^)"']*)""")]
    private static partial Regex InStyles();

    /// <summary>A text that begins with a slash and a letter.</summary>
    [GeneratedRegex("""["'`](?<address>/[a-z][^"'`\s]*)["'`]""")]
    private static partial Regex InScripts();

    /// <summary>XML, SVG, Markdown and lines of text.</summary>
    [GeneratedRegex("""(="|\]\(|^)(?<address>/[^")\s]*)""", RegexOptions.Multiline)]
    private static partial Regex InMarkup();

    [GeneratedRegex("""(?<address>https?://[^\s"'<>()|\\,`]+)""")]
    private static partial Regex Absolute();
}
