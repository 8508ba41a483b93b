using Microsoft.AspNetCore.Diagnostics;

namespace FrameworkGuide.Web.Requests;

/// <summary>
/// Public pages answer GET and HEAD, those of editors POST too. A Razor page would run for any method, without the
/// handler that fills it.
/// </summary>
internal static class ReadOnlyAddresses
{
    /// <summary>
    /// Stands behind what re-executes requests: the page that tells of an error is got, whatever the request was.
    /// </summary>
    public static IApplicationBuilder UseReadableErrors(this IApplicationBuilder app) =>
        app.Use(async (context, next) =>
    {
        var method = context.Request.Method;
        var isReExecuted = context.Features.Get<IStatusCodeReExecuteFeature>() is not null
            || context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (isReExecuted && !IsReading(method))
            context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = method; // for the log
        }
    });

    /// <summary>Stands behind routing.</summary>
    public static IApplicationBuilder UseReadOnlyAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (IsReading(context.Request.Method)
            || HttpMethods.IsPost(context.Request.Method) && EditAddresses.IsEdit(context.Request.Path)
            || context.GetEndpoint() is not RouteEndpoint endpoint
            || endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is not null)
            return next(context);

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = EditAddresses.IsEdit(context.Request.Path) ? "GET, HEAD, POST" : "GET, HEAD";
        return Task.CompletedTask;
    });

    private static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
}
