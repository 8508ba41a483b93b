using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Requests;

/// <summary>
/// Sends pages asked for in another case or with a trailing slash to their one address, for good; and those whose query
/// says the same in another way, for now: what is canonical changes with the content.
/// </summary>
internal static class CanonicalAddress
{
    public static IApplicationBuilder UseCanonicalAddress(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var path = context.Request.Path.Value ?? "/";
        var endpoint = context.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<PageActionDescriptor>() is null)
            return next(context);
        if (!IsCanonical(path))
        {
            var canonical = path.TrimEnd('/').ToLowerInvariant();
            Redirect(
                context, canonical.Length == 0 ? "/" : canonical, context.Request.QueryString.Value, isForGood: true);
            return Task.CompletedTask;
        }

        if (!context.Request.QueryString.HasValue
            || endpoint.Metadata.GetMetadata<IQueryReading>()?.CanonicalOrNull(context) is not { } query)
            return next(context);
        Redirect(context, path, query, isForGood: false);
        return Task.CompletedTask;
    });

    private static void Redirect(HttpContext context, string path, string? query, bool isForGood) =>
        context.Response.Redirect(context.Request.PathBase + new PathString(path) + new QueryString(query), isForGood);

    private static bool IsCanonical(string path)
    {
        if (path.Length > 1 && path[^1] == '/')
            return false;
        foreach (var c in path)
            if (char.IsUpper(c))
                return false;
        return true;
    }
}
