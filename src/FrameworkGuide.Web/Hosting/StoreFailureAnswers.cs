using FrameworkGuide.Core.Wording;
using FrameworkGuide.Data;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Hosting;

/// <summary>Answers 503 to editors where a store fails: nothing was changed, and trying again later helps.</summary>
internal static partial class StoreFailureAnswers
{
    private const int SecondsToWait = 5;

    /// <summary>Stands before everything that asks who somebody is.</summary>
    public static IApplicationBuilder UseStoreFailureAnswers(this IApplicationBuilder app) => app.Use(AnswerFailureAsync);

    private static async Task AnswerFailureAsync(HttpContext context, RequestDelegate next)
    {
        var isEdit = EditAddresses.IsEdit(context.Request.Path); // A preview goes on as the page it shows.
        try
        {
            await next(context);
        }
        catch (Exception e) when (isEdit && IsStoreFailure(e, context))
        {
            context.Response.Clear();
            Answer(context, e);
        }
    }

    /// <summary>
    /// Stands behind the authentication: where it could not ask the store, nobody knows who is asking.
    /// </summary>
    public static IApplicationBuilder UseKnownEditors(this IApplicationBuilder app) =>
        app.Use((context, next) =>
            IsAnswered(context) && EditAddresses.IsEdit(context.Request.Path) ? Task.CompletedTask : next(context));

    public static bool IsAnswered(HttpContext context) => context.Features.Get<EditingWaits>() is not null;

    public static void Answer(HttpContext context, Exception failure)
    {
        var waits = new EditingWaits(StoreFailure.Describe(failure));
        var loggers = context.RequestServices.GetRequiredService<ILoggerFactory>();
        LogWaits(loggers.CreateLogger(typeof(StoreFailureAnswers)), context.Request.Path.Value, waits.Reason);
        context.Features.Set(waits);
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = English.Digits(SecondsToWait);
    }

    private static bool IsStoreFailure(Exception exception, HttpContext context) =>
        exception is not BadHttpRequestException
        && !context.RequestAborted.IsCancellationRequested
        && !context.Response.HasStarted
        && StoreFailure.Is(exception);

    [LoggerMessage(LogLevel.Warning, "{Path} has to wait: {Reason}")]
    private static partial void LogWaits(ILogger logger, string? path, string reason);
}
