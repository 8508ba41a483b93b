using System.IO.Compression;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Import;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace FrameworkGuide.Web.Caching;

/// <summary>
/// Keeps finished pages in memory under their <see cref="PageKey"/>, and answers 304 where a browser has the page
/// already.
/// </summary>
internal static partial class PageCaching
{
    /// <summary>
    /// Stands in If-None-Match for whatever there is. Only once a page is made it is known that there is one.
    /// </summary>
    private const string Any = "*";

    public static void AddPageCaching(this IServiceCollection services)
    {
        services.AddSingleton<PageCache>();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<PageCompression>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    /// <summary>Stands first: answers from memory what was asked in the same words before.</summary>
    public static IApplicationBuilder UseRememberedPages(this IApplicationBuilder app)
    {
        var services = app.ApplicationServices;
        var (cache, current, time) = (
            services.GetRequiredService<PageCache>(), services.GetRequiredService<CurrentCatalog>(),
            services.GetRequiredService<TimeProvider>());
        var https = services.GetRequiredService<HttpsPolicy>();
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(PageCaching));
        return app.Use((context, next) =>
        {
            if (Shortcut.Of(context.Request) is not { } shortcut)
                return next(context);
            var now = new CatalogDay(current.Snapshot, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
            if (cache.Find(shortcut, now) is not { } page)
                return next(context);

            https.AddHeader(context);
            PageReads.Note(context, page.Endpoint, isHit: true);
            var answer = SendAsync(context, page);
            LogHit(logger, context.Request.Method, context.Request.Path.Value!, context.Response.StatusCode);
            return answer;
        });
    }

    /// <summary>
    /// Stands behind routing: only pages, and what else says which part of the query it reads, are kept.
    /// </summary>
    public static IApplicationBuilder UsePageCaching(this IApplicationBuilder app)
    {
        var compression = app.ApplicationServices.GetRequiredService<IResponseCompressionProvider>();
        var cache = app.ApplicationServices.GetRequiredService<PageCache>();
        app.Use(async (context, next) =>
        {
            if (!IsCachedPage(context))
            {
                await next(context);
                return;
            }

            var shortcut = Shortcut.Of(context.Request);
            context.Request.KeepNamedEncodings();
            var key = PageKey.Of(context, compression);
            var page = cache.Find(key.Text);
            if (page is not null || HasEntityTag(context.Request.Headers.IfNoneMatch, key.EntityTag))
            {
                CacheHit.Mark(context);
                PageReads.Note(context, context.GetEndpoint(), isHit: true);
                await SendAsync(context, page ?? new CachedPage(CatalogDay.Of(context), key.EntityTag, [], []));
            }
            else
            {
                page = await RenderAsync(context, next, key);
                PageReads.Note(context, page?.Endpoint, isHit: false);
                if (page is not null && HttpMethods.IsGet(context.Request.Method))
                    cache.Add(key.Text, page);
            }

            if (page is not null && shortcut is not null)
                cache.Add(shortcut.Value, key.Text);
        });
        return app.UseResponseCompression();
    }

    /// <summary>A page shown for an error is not that page: it neither comes from memory nor answers 304.</summary>
    private static bool IsCachedPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is null
        && context.Features.Get<IExceptionHandlerFeature>() is null
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && !EditAddresses.IsEdit(context.Request.Path)
        && GuideRequest.Of(context).Draft is null
        && context.GetEndpoint()?.Metadata is { } metadata
        && (metadata.GetMetadata<PageActionDescriptor>() is not null
            || metadata.GetMetadata<IQueryReading>() is not null);

    /// <summary>Has the page made and sends it; null where what was made is no page to keep.</summary>
    private static async Task<CachedPage?> RenderAsync(HttpContext context, RequestDelegate next, PageKey key)
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

        if (response.StatusCode == StatusCodes.Status200OK && !PartialAnswer.Is(context)
            && GuideRequest.Of(context).IsOfOneVersion)
        {
            // Whether a request came over https is no part of the page.
            var headers = response.Headers.Where(
                h => !h.Key.Equals(HeaderNames.StrictTransportSecurity, StringComparison.OrdinalIgnoreCase));
            var page = new CachedPage(CatalogDay.Of(context), key.EntityTag, [.. headers], made.ToArray())
            {
                Endpoint = context.GetEndpoint(),
            };
            await SendAsync(context, page);
            return page;
        }

        if (made.Length > 0)
        {
            response.ContentLength = made.Length;
            await client.WriteAsync(made.GetBuffer().AsMemory(0, (int)made.Length), context.RequestAborted);
        }

        return null;
    }

    private static Task SendAsync(HttpContext context, CachedPage page)
    {
        var response = context.Response;
        foreach (var (name, value) in page.Headers)
            response.Headers[name] = value;
        SetHeaders(context, page.EntityTag);
        if (HasEntityTag(context.Request.Headers.IfNoneMatch, page.EntityTag)
            || context.Request.Headers.IfNoneMatch == Any)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.Headers.Remove(HeaderNames.ContentType);
            response.Headers.Remove(HeaderNames.ContentEncoding);
            return Task.CompletedTask;
        }

        response.ContentLength = page.Body.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(page.Body, 0, page.Body.Length, context.RequestAborted);
    }

    private static void SetHeaders(HttpContext context, string entityTag)
    {
        var headers = context.Response.Headers;
        headers.ETag = entityTag;
        headers.CacheControl = "public, no-cache";
        headers.Vary = MarkdownAddresses.VaryOf(context.Request.Path.Value!);
    }

    private static bool HasEntityTag(StringValues header, string entityTag) =>
        EntityTagHeaderValue.TryParseList([.. header.OfType<string>()], out var tags)
        && tags.Any(t => t.Tag == entityTag);

    [LoggerMessage(LogLevel.Debug, "HTTP {RequestMethod} {RequestPath} responded {StatusCode} from memory")]
    private static partial void LogHit(ILogger logger, string requestMethod, string requestPath, int statusCode);
}
