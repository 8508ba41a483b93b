using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// Puts the path of the site in front of the addresses in pages: of the texts of Core, of Markdown, and of the pages
/// themselves. So none of them has to know where the site stands, and none can forget it.
/// </summary>
internal static class SitePathPages
{
    /// <summary>Stands behind what keeps and compresses pages: what is kept has its addresses already.</summary>
    public static IApplicationBuilder UseSitePathInPages(this IApplicationBuilder app, GuideSettings settings) =>
        !settings.MayStandBelowPath() ? app : app.Use((context, next) =>
        {
            var path = SitePath.Of(context);
            return path.Length > 0 && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null
                ? WriteAsync(context, next, path)
                : next(context);
        });

    private static async Task WriteAsync(HttpContext context, RequestDelegate next, string path)
    {
        var response = context.Response;
        var client = response.Body;
        using var made = new MemoryStream();
        response.Body = made;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = client;
        }

        if (made.Length == 0)
            return;
        var html = HtmlAddresses.Below(path, made.GetBuffer().AsSpan(0, (int)made.Length));
        if (response.ContentLength is not null)
            response.ContentLength = html.Length;
        await client.WriteAsync(html, context.RequestAborted);
    }
}
