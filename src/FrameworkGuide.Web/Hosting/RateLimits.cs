using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Hosting;

/// <summary>What counts as asking: the API, and results that are computed anew.</summary>
internal static class RateLimits
{
    /// <summary>Stands before the pages kept in memory: every request to the API counts.</summary>
    public static IApplicationBuilder UseApiRateLimit(this IApplicationBuilder app, GuideSettings settings) =>
        app.UseRateLimitWhen(settings, context => ApiAddresses.IsApi(context.Request.Path));

    /// <summary>Stands behind them: only what is computed anew counts.</summary>
    public static IApplicationBuilder UsePageRateLimit(this IApplicationBuilder app, GuideSettings settings) =>
        app.UseRateLimitWhen(
            settings, context => context.GetEndpoint()?.Metadata.GetMetadata<ComputedAnewAttribute>() is not null);

    private static IApplicationBuilder UseRateLimitWhen(
        this IApplicationBuilder app, GuideSettings settings, Func<HttpContext, bool> condition)
    {
        if (settings.RateLimit == 0)
            return app;

        // One for both places, so that a result and an answer of the API count alike.
        var limit = app.ApplicationServices.GetRequiredService<AskingLimit>();
        return app.Use((context, next) =>
            !condition(context) || limit.Allows(context) ? next(context) : Task.CompletedTask);
    }
}
