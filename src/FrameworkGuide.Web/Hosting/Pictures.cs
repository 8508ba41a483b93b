using FrameworkGuide.Web.Import;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// Hands out the content's own pictures at /assets; whatever else stands there is not handed out. The file is opened
/// first and then judged and measured, so that a link gives the whole of what it leads to, or nothing.
/// </summary>
internal static class Pictures
{
    private const string Folder = "/assets";

    private static readonly FileExtensionContentTypeProvider Types = new();

    public static IApplicationBuilder UsePictures(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (OpenOrNull(context) is not { } picture)
        {
            await next(context);
            return;
        }

        await using (picture)
        {
            var modified = File.GetLastWriteTimeUtc(picture.SafeFileHandle);
            context.Response.Headers.CacheControl = "public, max-age=3600";
            var type = Types.TryGetContentType(picture.Name, out var known) ? known : "application/octet-stream";
            await TypedResults.Stream(
                picture, type, null, modified, TagOf(picture, modified), enableRangeProcessing: true)
                .ExecuteAsync(context);
        }
    });

    private static FileStream? OpenOrNull(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            && context.Request.Path.StartsWithSegments(Folder, StringComparison.Ordinal, out var path) && path.HasValue
            ? context.RequestServices.GetRequiredService<IContentSource>().Folder.OpenPictureOrNull(path.Value![1..])
            : null;

    private static EntityTagHeaderValue TagOf(FileStream picture, DateTime modified) =>
        new($"\"{modified.Ticks:x}-{picture.Length:x}\"");
}
