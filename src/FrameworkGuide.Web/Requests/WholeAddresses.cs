namespace FrameworkGuide.Web.Requests;

/// <summary>
/// An address that ends where a page expects the name of something names nothing. Routing lets it through: "the rest"
/// may be empty.
/// </summary>
internal static class WholeAddresses
{
    /// <summary>Stands behind routing.</summary>
    public static IApplicationBuilder UseWholeAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint() is not RouteEndpoint { RoutePattern.Parameters: { Count: > 0 } parameters }
            || parameters.All(p => context.Request.RouteValues[p.Name] is not (null or "")))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });
}
