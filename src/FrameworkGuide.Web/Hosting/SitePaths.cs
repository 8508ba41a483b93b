using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// Takes the path below which the site stands off the requests: the one of <c>PathBase</c>, or the one that a trusted
/// proxy has taken off already and names.
/// </summary>
internal static class SitePaths
{
    /// <summary>Whether the site may stand below a path at all.</summary>
    public static bool MayStandBelowPath(this GuideSettings settings) =>
        settings.PathBase.Length > 0 || settings.TrustedProxies.Count > 0;

    /// <summary>Stands behind the word of trusted proxies, and before everything else.</summary>
    public static IApplicationBuilder UseSitePath(this IApplicationBuilder app, GuideSettings settings)
    {
        if (!settings.MayStandBelowPath())
            return app;
        var branch = app.New().UseRequestLogging().UseSecurityHeaders();
        branch.Run(context => AnswerOutsideAsync(context, settings.PathBase));
        var outside = branch.Build();
        return app.Use((context, next) =>
        {
            // Everything behind makes addresses from the root of the site; the path is put in front once, at the end.
            var forwarded = context.Request.PathBase;
            context.Request.PathBase = PathString.Empty;
            if (PathOrNull(context.Request, forwarded, settings.PathBase) is not { } path)
                return outside(context);
            if (path.Length > 0)
            {
                context.Features.Set(new SitePath(path));
                SitePathHeaders.AddTo(context, path);
            }

            return next(context);
        });
    }

    /// <summary>
    /// The path below which the site stands, and takes it off the request's; null where the request is not for the
    /// site, or the path of the proxy is none.
    /// </summary>
    private static string? PathOrNull(HttpRequest request, PathString forwarded, string setting)
    {
        var named = forwarded.Value?.TrimEnd('/') ?? "";
        if (setting.Length == 0)
            return named.Length == 0
                ? IsForwardedInVain(request) ? null : ""
                : PathBaseSetting.IsPath(named) ? named : null;
        if (request.Path.StartsWithSegments(setting, StringComparison.Ordinal, out var rest) && rest.HasValue)
            request.Path = rest;
        else if (named != setting)
            return null;
        return setting;
    }

    /// <summary>
    /// A trusted proxy's word is taken out of the headers, unless it is no path at all. One that nobody trusts stays.
    /// </summary>
    private static bool IsForwardedInVain(HttpRequest request) =>
        request.Headers.TryGetValue(ForwardedHeadersDefaults.XForwardedPrefixHeaderName, out var prefix)
        && prefix.ToString().Trim() is not ("" or "/")
        && (request.Headers.ContainsKey(ForwardedHeadersDefaults.XOriginalForHeaderName)
            || request.Headers.ContainsKey(ForwardedHeadersDefaults.XOriginalProtoHeaderName));

    private static Task AnswerOutsideAsync(HttpContext context, string setting)
    {
        var (request, response) = (context.Request, context.Response);
        if (setting.Length > 0 && request.Path == setting)
        {
            response.Redirect(setting + "/" + request.QueryString, permanent: true);
            return Task.CompletedTask;
        }

        response.StatusCode = setting.Length > 0 ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(
            setting.Length > 0
                ? $"There is nothing at this address: the site is at {setting}/.\n"
                : $"{ForwardedHeadersDefaults.XForwardedPrefixHeaderName}: {PathBaseSetting.Expected}.\n",
            context.RequestAborted);
    }
}
