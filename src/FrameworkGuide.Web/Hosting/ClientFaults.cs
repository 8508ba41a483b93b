using Microsoft.AspNetCore.Connections;

namespace FrameworkGuide.Web.Hosting;

/// <summary>
/// A request that cannot be read is its sender's fault: it gets the status that says so, and no error in the log.
/// </summary>
internal static class ClientFaults
{
    /// <summary>Stands inside of what tells of errors.</summary>
    public static IApplicationBuilder UseClientFaults(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (StatusOf(e) is not null && !context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusOf(e)!.Value;
        }
    });

    /// <summary>
    /// The status of a request that the server could not read; null where the failure is another. Of a chunk too long
    /// to be counted it tells as of an overflow.
    /// </summary>
    public static int? StatusOf(Exception failure) => failure switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        IOException { InnerException: OverflowException } => StatusCodes.Status400BadRequest,
        ConnectionResetException or ConnectionAbortedException => StatusCodes.Status499ClientClosedRequest,
        _ => null,
    };
}
