using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Hosting;

/// <summary>The headers every response carries.</summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; ";

    private const string EmbedPage = "/embed";

    private const string Unframed = ContentSecurityPolicy + "frame-ancestors 'none'";

    /// <summary>Editors see the preview in a frame of the page they write on.</summary>
    private const string FramedByItself = ContentSecurityPolicy + "frame-src 'self'; frame-ancestors 'self'";

    /// <summary>What other sites show in a frame has no script, no form and nothing to click but links.</summary>
    private const string FramedByAll =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'; "
        + "frame-ancestors *";

    private const string PermissionsPolicy =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
        + "microphone=(), payment=(), usb=()";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app)
    {
        var https = app.ApplicationServices.GetRequiredService<HttpsPolicy>();
        return app.Use((context, next) => Add(context, next, https));
    }

    private static Task Add(HttpContext context, RequestDelegate next, HttpsPolicy https)
    {
        var headers = context.Response.Headers;
        var isEdit = EditAddresses.IsEdit(context.Request.Path);
        headers.ContentSecurityPolicy = isEdit ? FramedByItself
            : context.Request.Path == EmbedPage ? FramedByAll
            : Unframed;
        if (isEdit)
        {
            headers.CacheControl = "no-cache, no-store";
            headers["X-Robots-Tag"] = "noindex";
        }

        https.AddHeader(context);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = PermissionsPolicy;
        return next(context);
    }
}
