using Microsoft.Extensions.Primitives;

namespace FrameworkGuide.Web.Hosting;

/// <summary>Puts the path of the site in front of the addresses in headers.</summary>
internal static class SitePathHeaders
{
    public static void AddTo(HttpContext context, string path) =>
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            if (headers.Location is [{ } location] && location.StartsWith('/')
                && !location.StartsWith("//", StringComparison.Ordinal))
                headers.Location = path + location;
            if (headers.Link.Count > 0)
                headers.Link = Replaced(headers.Link, "</", $"<{path}/");
            if (headers.SetCookie.Count > 0)
                headers.SetCookie = Replaced(headers.SetCookie, "; path=/", $"; path={path}/");
            return Task.CompletedTask;
        });

    private static StringValues Replaced(StringValues values, string old, string now) =>
        new([.. values.Select(v => v?.Replace(old, now, StringComparison.OrdinalIgnoreCase))]);
}
