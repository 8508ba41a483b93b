using FrameworkGuide.Web.Editing;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Web.Accounts;

/// <summary>Answers 503 to editors while the store of accounts and drafts cannot be used. Readers do not need it.</summary>
internal static partial class EditingWaits
{
    private const string SecondsToWait = "30";

    /// <summary>Stands behind the authentication, which notes that it could not ask the store, and before everything editors do.</summary>
    public static IApplicationBuilder UseEditingWaits(this IApplicationBuilder app) => app.UseWhen(context => EditAddresses.IsEdit(context.Request.Path), edit => edit.Use(async (context, next) =>
    {
        try
        {
            if (context.Features.Get<StoreTrouble>() is null)
                await next(context);
        }
        catch (Exception e) when (IsStoreFailure(e) && !context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Tell(context, e);
        }

        if (context.Features.Get<StoreTrouble>() is null)
            return;
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = SecondsToWait;
    }));

    /// <summary>Notes for the rest of a request that the store failed.</summary>
    public static void Tell(HttpContext context, Exception failure)
    {
        LogFailure(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(EditingWaits)), failure);
        context.Features.Set(new StoreTrouble());
    }

    /// <summary>Whether it is the store or its disk that failed, and not the program or the sender.</summary>
    public static bool IsStoreFailure(Exception? exception) => exception switch
    {
        null or BadHttpRequestException => false,
        SqliteException or IOException or UnauthorizedAccessException => true,
        _ => IsStoreFailure(exception.InnerException),
    };

    [LoggerMessage(LogLevel.Error, "Editing waits: the people's store cannot be used")]
    private static partial void LogFailure(ILogger logger, Exception failure);

    private sealed record StoreTrouble;
}
