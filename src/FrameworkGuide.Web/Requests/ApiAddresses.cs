using FrameworkGuide.Core.Decisions;

namespace FrameworkGuide.Web.Requests;

/// <summary>Which addresses programs ask, and who may.</summary>
internal static class ApiAddresses
{
    public const string Prefix = "/api/v1";
    public const string Description = "/openapi";

    /// <summary>Where assistants ask, in a protocol of their own.</summary>
    public const string Assistants = "/mcp";

    /// <summary>
    /// The record of a decision: it stands beside its page and other files, and is described like the API.
    /// </summary>
    public const string Record = RecordAddress.Page + ".json";

    /// <summary>The same for a group.</summary>
    public const string GroupRecord = RecordAddress.GroupPage + ".json";

    /// <summary>What is asked with GET can be asked with HEAD.</summary>
    public static IReadOnlyList<string> Reading { get; } = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// Whether a program asks, of this version or another. What stands at /api itself is a page for people.
    /// </summary>
    public static bool IsApi(PathString path) => path.StartsWithSegments("/api", out var rest) && rest.HasValue
        && rest != "/" || path.StartsWithSegments(Description) || path.Equals(Record) || path.Equals(GroupRecord)
        || IsAssistants(path);

    /// <summary>Whether an assistant asks: pages of other sites may not, as they may ask the API.</summary>
    private static bool IsAssistants(PathString path) => path.Equals(Assistants);

    private static bool TakesAnyOrigin(PathString path) => IsApi(path) && !IsAssistants(path);

    /// <summary>
    /// Scripts of any site may ask: the API knows no cookies and changes nothing. The headers do not depend on who
    /// asks, so that answers can be kept; the CORS middleware would leave them out where no origin is named.
    /// </summary>
    public static IApplicationBuilder UseApiAccess(this IApplicationBuilder app) =>
        app.UseWhen(context => TakesAnyOrigin(context.Request.Path), api => api.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Link, Retry-After";
        if (!HttpMethods.IsOptions(context.Request.Method)
            || context.Request.Headers.AccessControlRequestMethod.Count == 0)
            return next(context);

        headers.AccessControlAllowMethods = "GET, HEAD, POST";
        headers.AccessControlAllowHeaders = "Content-Type, If-None-Match";
        headers.AccessControlMaxAge = "86400";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }));
}
