using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace FrameworkGuide.Web.Hosting;

/// <summary>Keeps rendered pages in memory under their <see cref="PageKey"/>, and answers 304 where a browser has the page already.</summary>
internal static class PageCaching
{
    private const long MemoryLimit = 64 * 1024 * 1024;

    public static void AddPageCaching(this IServiceCollection services)
    {
        services.AddOutputCache(options =>
        {
            options.SizeLimit = MemoryLimit;
            options.MaximumBodySize = 4 * 1024 * 1024;
            options.AddBasePolicy(new PagePolicy());
        });
        services.AddResponseCompression(options => options.EnableForHttps = true);
    }

    /// <summary>Stands behind routing: only pages are cached.</summary>
    public static IApplicationBuilder UsePageCaching(this IApplicationBuilder app)
    {
        var compression = app.ApplicationServices.GetRequiredService<IResponseCompressionProvider>();
        app.Use((context, next) =>
        {
            if (!IsCachedPage(context))
            {
                context.Features.Set<PageKey>(null);
                return next(context);
            }

            context.Request.KeepNamedEncodings();
            var key = PageKey.Of(context, compression);
            context.Features.Set(key);
            if (HasEntityTag(context.Request.Headers.IfNoneMatch, key.EntityTag))
            {
                context.Features.Set(CacheHit.Instance);
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                SetHeaders(context.Response, key);
                return Task.CompletedTask;
            }

            context.Response.OnStarting(
                static state =>
                {
                    var (response, key) = ((HttpResponse, PageKey))state;
                    if (response.StatusCode == StatusCodes.Status200OK)
                        SetHeaders(response, key);
                    return Task.CompletedTask;
                },
                (context.Response, key));
            return next(context);
        });
        app.UseOutputCache();
        return app.UseResponseCompression();
    }

    /// <summary>Whether the answer came from memory, or the browser had it already.</summary>
    public static bool IsCacheHit(HttpContext context) => context.Features.Get<CacheHit>() is not null;

    /// <summary>A page that is shown for an error is not that page: it must neither come from memory nor answer 304.</summary>
    private static bool IsCachedPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is null
        && context.Features.Get<IExceptionHandlerFeature>() is null
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    private static void SetHeaders(HttpResponse response, PageKey key)
    {
        response.Headers.ETag = key.EntityTag;
        response.Headers.CacheControl = "public, no-cache";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
    }

    private static bool HasEntityTag(StringValues header, string entityTag)
    {
        foreach (var value in header)
            foreach (var part in (value ?? "").Split(',', StringSplitOptions.TrimEntries))
                if (part == "*" || (part.StartsWith("W/", StringComparison.Ordinal) ? part[2..] : part) == entityTag)
                    return part != "*";
        return false;
    }

    private sealed class CacheHit
    {
        public static CacheHit Instance { get; } = new();
    }

    private sealed class PagePolicy : IOutputCachePolicy
    {
        private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

        public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            if (context.HttpContext.Features.Get<PageKey>() is not { } key)
                return ValueTask.CompletedTask;
            context.EnableOutputCaching = true;
            context.AllowCacheLookup = true;
            context.AllowCacheStorage = true;
            context.AllowLocking = true;
            context.ResponseExpirationTimeSpan = OneDay;
            context.CacheVaryByRules.VaryByHost = false;
            context.CacheVaryByRules.QueryKeys = StringValues.Empty;
            context.CacheVaryByRules.CacheKeyPrefix = key.Text;
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            context.HttpContext.Features.Set(CacheHit.Instance);
            return ValueTask.CompletedTask;
        }

        public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
        {
            context.AllowCacheStorage = context.HttpContext.Response.StatusCode == StatusCodes.Status200OK;
            return ValueTask.CompletedTask;
        }
    }
}
