using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace FrameworkGuide.Web.Requests;

/// <summary>
/// Which pages programs can read as Markdown: at the same address to who asks for text/markdown, and beside it with
/// ".md".
/// </summary>
internal static class MarkdownAddresses
{
    public const string MediaType = "text/markdown";

    private const string Ending = ".md";

    private static readonly string[] Folders = ["/frameworks/", "/guides/"];

    /// <summary>Where the Markdown of a page is; null for a page that has none.</summary>
    public static string? Of(string page) =>
        page is "/about" or "/methodology" || Array.Exists(Folders, f => IsIn(f, page)) ? page + Ending : null;

    /// <summary>What of a request the answer at an address depends on, as a header.</summary>
    public static string VaryOf(string path) =>
        Of(path.EndsWith(Ending, StringComparison.Ordinal) ? path[..^Ending.Length] : path) is null
            ? HeaderNames.AcceptEncoding
            : "Accept, Accept-Encoding";

    /// <summary>Whether Markdown is named among what is asked for.</summary>
    public static bool MayWant(StringValues accept)
    {
        foreach (var value in accept)
            if (value?.Contains(MediaType, StringComparison.OrdinalIgnoreCase) is true)
                return true;
        return false;
    }

    /// <summary>Stands before routing: from there on the request is for the Markdown.</summary>
    public static IApplicationBuilder UseMarkdownByAccept(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (MayWant(request.Headers.Accept) && Of(request.Path.Value ?? "") is { } address && Wants(request))
            request.Path = address;
        return next(context);
    });

    private static bool Wants(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        double Quality(string type) => accepted.Where(a => a.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase))
            .Select(a => a.Quality ?? 1).DefaultIfEmpty(0).Max();
        return Quality(MediaType) is > 0 and var wanted && wanted >= Quality("text/html");
    }

    private static bool IsIn(string folder, string page) =>
        page.Length > folder.Length && page.StartsWith(folder, StringComparison.Ordinal)
            && page.AsSpan(folder.Length).IndexOfAny('/', '.') < 0;
}
