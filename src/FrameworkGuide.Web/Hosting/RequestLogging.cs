using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace FrameworkGuide.Web.Hosting;

/// <summary>Readable lines for developers, compact JSON for machines; one line a request.</summary>
internal static class RequestLogging
{
    public static void AddGuideLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            (_, logger) =>
            {
                logger.MinimumLevel.Information()
                    .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                    .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                    .Enrich.FromLogContext()
                    .ReadFrom.Configuration(builder.Configuration);
                if (builder.Environment.IsDevelopment())
                    logger.WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: null);
                else
                    logger.WriteTo.Console(new CompactJsonFormatter());
            });

    /// <summary>Answers from memory are told at Debug, unless they failed; everything else at Information.</summary>
    public static IApplicationBuilder UseRequestLogging(this IApplicationBuilder app) => app.UseSerilogRequestLogging(options =>
        options.GetLevel = (context, _, _) =>
            PageCaching.IsCacheHit(context) && context.Response.StatusCode < 400 ? LogEventLevel.Debug : LogEventLevel.Information);
}
