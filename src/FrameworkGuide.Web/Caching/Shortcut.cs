using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Caching;

/// <summary>A request as it came: neither its query nor what it accepts is interpreted yet.</summary>
internal readonly record struct Shortcut(string Path, string Query, string AcceptEncoding)
{
    private const int LongestQuery = 1024;

    /// <summary>
    /// Browsers send about 30 characters. Whatever is longer is answered all the same, but not remembered.
    /// </summary>
    private const int LongestAcceptEncoding = 64;

    /// <summary>Null for a request that is not answered by how it came.</summary>
    public static Shortcut? Of(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && (request.QueryString.Value?.Length ?? 0) <= LongestQuery
            && !ApiAddresses.IsApi(request.Path) && !MarkdownAddresses.MayWant(request.Headers.Accept)
            && request.Headers.AcceptEncoding is { Count: <= 1 } accepted
            && (accepted.Count == 0 || accepted[0] is { Length: <= LongestAcceptEncoding })
            ? new Shortcut(
                SitePath.Of(request.HttpContext) + request.Path.Value,
                request.QueryString.Value ?? "",
                accepted.Count == 0 ? "" : accepted[0] ?? "")
            : null;
}
