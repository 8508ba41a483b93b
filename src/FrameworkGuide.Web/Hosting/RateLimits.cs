using System.Globalization;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// How often one address may ask, in a minute, for what costs work: the API, and results that are computed anew.
/// Whoever asks more often is told when to come back.
/// </summary>
internal static class RateLimits
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static void AddRateLimit(this IServiceCollection services, GuideSettings settings) =>
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                TellWhen(rejected.HttpContext.Response, rejected.Lease);
                return ValueTask.CompletedTask;
            };

            // One for both places in the pipeline, so that a result and an answer of the API count alike.
            if (settings.RateLimit > 0)
                options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(
                    context => PerMinute(context, settings.RateLimit));
        });

    /// <summary>Says when to come back.</summary>
    public static void TellWhen(HttpResponse response, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds))
            .ToString(CultureInfo.InvariantCulture);
    }

    public static RateLimitPartition<string> PerMinute(HttpContext context, int most) =>
        RateLimitPartition.GetFixedWindowLimiter(
            ClientOf(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window });

    /// <summary>Stands before the pages kept in memory: every request to the API counts.</summary>
    public static IApplicationBuilder UseApiRateLimit(this IApplicationBuilder app, GuideSettings settings) =>
        app.UseRateLimitWhen(settings, context => ApiAddresses.IsApi(context.Request.Path));

    /// <summary>Stands behind them: only what is computed anew counts.</summary>
    public static IApplicationBuilder UsePageRateLimit(this IApplicationBuilder app, GuideSettings settings) =>
        app.UseRateLimitWhen(
            settings, context => context.GetEndpoint()?.Metadata.GetMetadata<ComputedAnewAttribute>() is not null);

    private static IApplicationBuilder UseRateLimitWhen(
        this IApplicationBuilder app, GuideSettings settings, Func<HttpContext, bool> condition) =>
        settings.RateLimit == 0 ? app : app.UseWhen(condition, counted => counted.UseRateLimiter());

    /// <summary>Who asks: an address, or the network of an IPv6 address, of which one household has 2^64.</summary>
    public static string ClientOf(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }
}
