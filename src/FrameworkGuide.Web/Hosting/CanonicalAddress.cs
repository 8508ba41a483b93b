using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Hosting;

/// <summary>Sends pages asked for in another case or with a trailing slash to their one address.</summary>
internal static class CanonicalAddress
{
    public static IApplicationBuilder UseCanonicalAddress(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var path = context.Request.Path.Value ?? "/";
        if (context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is null || IsCanonical(path))
            return next(context);

        var canonical = path.TrimEnd('/').ToLowerInvariant();
        context.Response.Redirect(
            context.Request.PathBase + new PathString(canonical.Length == 0 ? "/" : canonical) + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    });

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
