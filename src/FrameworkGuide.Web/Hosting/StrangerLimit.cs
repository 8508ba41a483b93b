using System.Threading.RateLimiting;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// How often one address may send something to the pages of editors in a minute without being signed
/// in, whatever the setting is.
/// </summary>
internal sealed class StrangerLimit : IDisposable
{
    private const int MostForms = 120;

    private readonly PartitionedRateLimiter<HttpContext> _limiter =
        PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimits.PerMinute(context, MostForms));

    /// <summary>Counts a request; one too many is refused, with the time to come back.</summary>
    public bool Allows(HttpContext context)
    {
        using var lease = _limiter.AttemptAcquire(context);
        if (lease.IsAcquired)
            return true;
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        RateLimits.TellWhen(context.Response, lease);
        return false;
    }

    public void Dispose() => _limiter.Dispose();
}
