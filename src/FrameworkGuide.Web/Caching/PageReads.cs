using System.Buffers;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Http.Metadata;

namespace FrameworkGuide.Web.Caching;

/// <summary>
/// Counts what is read and what came from memory, by kind of page. Who read is not kept; where nobody listens, nothing
/// is counted.
/// </summary>
internal static class PageReads
{
    private const string PageCachePrefix = GuideTelemetry.Prefix + "page_cache.";

    private static readonly SearchValues<string> RobotWords =
        SearchValues.Create(["bot", "crawl", "spider", "+http"], StringComparison.OrdinalIgnoreCase);

    private static readonly Counter<long> Lookups = GuideTelemetry.Meter.CreateCounter<long>(
        PageCachePrefix + "lookups", "{lookup}", "Requests that a finished page may answer, by whether one did.");

    private static readonly Counter<long> Reads = GuideTelemetry.Meter.CreateCounter<long>(
        GuideTelemetry.Prefix + "page.reads", "{read}", "Pages that were read, by kind of page and of reader.");

    /// <param name="page">What answers with it; null where what was made is no page.</param>
    /// <param name="isHit">Whether it was there already, here or at the reader's.</param>
    public static void Note(HttpContext context, Endpoint? page, bool isHit)
    {
        if (Lookups.Enabled)
            Lookups.Add(1, new KeyValuePair<string, object?>(PageCachePrefix + "result", isHit ? "hit" : "miss"));
        if (page is null)
            return;
        var request = context.Request;
        if (Reads.Enabled && HttpMethods.IsGet(request.Method))
            Reads.Add(
                1, new KeyValuePair<string, object?>("http.route", KindOf(page)),
                new KeyValuePair<string, object?>(
                    GuideTelemetry.Prefix + "reader", IsRobot(request.Headers.UserAgent) ? "robot" : "browser"));

        // An answer from memory came before routing: the request's own metric and span get their route from here.
        if (isHit && (Reads.Enabled || Activity.Current is not null))
            context.SetEndpoint(page);
    }

    private static string KindOf(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IRouteDiagnosticsMetadata>()?.Route is { Length: > 0 } route ? route : "/";

    /// <summary>All browsers begin with the same word, and robots that do as well say that they are some.</summary>
    private static bool IsRobot(string? userAgent) =>
        userAgent is null || !userAgent.StartsWith("Mozilla/", StringComparison.Ordinal)
        || userAgent.AsSpan().ContainsAny(RobotWords);
}
