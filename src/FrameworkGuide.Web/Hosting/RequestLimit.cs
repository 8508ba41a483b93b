using System.Globalization;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// How often one address may ask in a minute. Whoever asks more often is told when to come back. ASP.NET's middleware
/// does the same with a timer that never ends for each place it stands in.
/// </summary>
internal abstract class RequestLimit(int most) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(
        context => RateLimitPartition.GetFixedWindowLimiter(
            ClientOf(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = Window }));

    /// <summary>Counts a request; one too many is refused, with the time to come back.</summary>
    public bool Allows(HttpContext context)
    {
        using var lease = _limiter.AttemptAcquire(context);
        if (lease.IsAcquired)
            return true;
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter =
            Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return false;
    }

    public void Dispose() => _limiter.Dispose();

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
