using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// Takes the word of <c>PublicUrl</c> on https, warns where requests look otherwise, and sends
/// editors away from plain http.
/// </summary>
internal static partial class HttpsRequests
{
    /// <summary>Stands behind the word of trusted proxies.</summary>
    public static IApplicationBuilder UseHttps(this IApplicationBuilder app, GuideSettings settings)
    {
        var https = app.ApplicationServices.GetRequiredService<HttpsPolicy>();
        var logger = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(HttpsRequests));
        var warned = 0;
        return settings.PublicUrl is not { } site ? app : app.Use((context, next) =>
        {
            var request = context.Request;
            if (request.Scheme == site.Scheme)
                return next(context);
            if (!request.Path.StartsWithSegments("/health") && Interlocked.Exchange(ref warned, 1) == 0)
                LogOtherScheme(logger, site, request.Scheme);
            if (!https.IsPublic)
                return next(context);
            if (https.IsSurelyPlain(request) && EditAddresses.IsEdit(request.Path) && HttpMethods.IsGet(request.Method))
            {
                context.Response.Redirect(
                    site.AbsoluteUri.TrimEnd('/') + SitePath.Of(context) + request.Path + request.QueryString);
                return Task.CompletedTask;
            }

            // A proxy that is not named speaks https in front of it; or the browser came plainly,
            // and will not keep the cookies.
            request.Scheme = Uri.UriSchemeHttps;
            return next(context);
        });
    }

    [LoggerMessage(LogLevel.Warning,
        "PublicUrl is {PublicUrl}, but a request came over {Scheme}. If a proxy in front of this program speaks https, "
        + "name it in TrustedProxies and have it send X-Forwarded-Proto; "
        + "otherwise editors cannot sign in at this address")]
    private static partial void LogOtherScheme(ILogger logger, Uri publicUrl, string scheme);
}
