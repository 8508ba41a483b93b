using FrameworkGuide.Content.Reading;
using FrameworkGuide.Web.Settings;
using Microsoft.Extensions.FileProviders;

namespace FrameworkGuide.Web.Hosting;

/// <summary>Hands out the content's own pictures at /assets; whatever else stands there is not handed out.</summary>
internal static class Pictures
{
    private const string Folder = "/assets";

    public static IApplicationBuilder UsePictures(this IApplicationBuilder app, GuideSettings settings)
    {
        // Rooted at the content folder, which is there: the folder for pictures may come later.
        var options = new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(settings.ContentPath),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=3600",
        };
        return app.UseWhen(context => IsPicture(context.Request.Path), pictures => pictures.UseStaticFiles(options));
    }

    private static bool IsPicture(PathString path) =>
        path.StartsWithSegments(Folder, StringComparison.Ordinal) && ContentFolder.IsPicture(path.Value!);
}
