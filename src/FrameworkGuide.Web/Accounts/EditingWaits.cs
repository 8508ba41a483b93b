using FrameworkGuide.Web.Editing;
using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Web.Accounts;

/// <summary>Answers 503 to editors while the store of accounts and drafts cannot be used. Readers do not need it.</summary>
internal static partial class EditingWaits
{
    private const string SecondsToWait = "30";

    /// <summary>Stands before everything that editors do.</summary>
    public static IApplicationBuilder UseEditingWaits(this IApplicationBuilder app) => app.UseWhen(IsEdit, edit => edit.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (IsStoreFailure(e) && !context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Tell(context, e);
            Answer(context);
        }
    }));

    /// <summary>Stands behind the authentication: where it could not ask the store, nobody knows who is asking.</summary>
    public static IApplicationBuilder UseKnownEditors(this IApplicationBuilder app) =>
        app.UseWhen(context => IsEdit(context) && IsTold(context), waiting => waiting.Run(context =>
        {
            Answer(context);
            return Task.CompletedTask;
        }));

    /// <summary>Notes for the rest of a request that the store failed.</summary>
    public static void Tell(HttpContext context, Exception failure)
    {
        LogFailure(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(EditingWaits)), failure);
        context.Features.Set(new StoreTrouble());
    }

    /// <summary>Whether the store failed in this request.</summary>
    public static bool IsTold(HttpContext context) => context.Features.Get<StoreTrouble>() is not null;

    public static void Answer(HttpContext context)
    {
        context.Response.Headers.RetryAfter = SecondsToWait;
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }

    /// <summary>Whether it is the store or its disk that failed, and not the program or the sender.</summary>
    public static bool IsStoreFailure(Exception? exception) => exception switch
    {
        null or BadHttpRequestException => false,
        SqliteException or IOException or UnauthorizedAccessException => true,
        _ => IsStoreFailure(exception.InnerException),
    };

    private static bool IsEdit(HttpContext context) => EditAddresses.IsEdit(context.Request.Path);

    [LoggerMessage(LogLevel.Error, "Editing waits: the people's store cannot be used")]
    private static partial void LogFailure(ILogger logger, Exception failure);

    private sealed record StoreTrouble;
}
