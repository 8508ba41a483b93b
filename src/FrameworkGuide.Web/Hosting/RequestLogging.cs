using FrameworkGuide.Data;
using FrameworkGuide.Web.Requests;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace FrameworkGuide.Web.Hosting;

/// <summary>Readable lines for developers, compact JSON for machines; one line a request.</summary>
internal static class RequestLogging
{
    public static void AddGuideLogging(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            (services, logger) =>
            {
                logger.MinimumLevel.Information()
                    .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                    .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                    // One line a request is enough; what hosting would add costs more than a cached answer.
                    .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
                    // The import has told already what readiness only repeats.
                    .MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", LogEventLevel.Fatal)
                    // It quotes what a provider says; why nobody was signed in is told without.
                    .MinimumLevel.Override("Microsoft.AspNetCore.Authentication.OpenIdConnect", LevelAlias.Off)
                    // It tells of each mistaken request as if the program had failed; what fails tells itself.
                    .MinimumLevel.Override("ModelContextProtocol", LevelAlias.Off)
                    // Why the program does not start is said in a sentence, by Program.cs.
                    .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LevelAlias.Off)
                    // Kestrel tells of some requests that it cannot read as if the program had failed.
                    .Filter.ByExcluding(e => e.Level >= LogEventLevel.Warning && (IsOfCutConnection(e)
                        || e.Exception is { } failure
                            && (ClientFaults.StatusOf(failure) is not null || IsOfKeys(e) && StoreFailure.Is(failure))))
                    .Enrich.FromLogContext()
                    .ReadFrom.Configuration(builder.Configuration)
                    .ReadFrom.Services(services);
                if (builder.Environment.IsDevelopment())
                    logger.WriteTo.Console(new ReadableLines());
                else
                    logger.WriteTo.Console(new CompactJsonFormatter());
            },
            // No static logger: it would be the last of several sites in one process that writes,
            // and the first that ends it.
            preserveStaticLogger: true);

    /// <summary>
    /// A body that was being read when its connection was cut: Kestrel warns that it cannot read the rest.
    /// </summary>
    private static bool IsOfCutConnection(LogEvent e) =>
        e.MessageTemplate.Text.Contains(
            "automatic draining of the request body failed because the body reader is in an invalid state",
            StringComparison.Ordinal);

    /// <summary>
    /// Keys in a shared database cannot be read while it is away, which is told in a sentence where it matters.
    /// </summary>
    private static bool IsOfKeys(LogEvent e) =>
        e.Properties.GetValueOrDefault("SourceContext")?.ToString()
            .Contains("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal) is true;

    /// <summary>Answers from memory are told at Debug, unless they failed; everything else at Information.</summary>
    public static IApplicationBuilder UseRequestLogging(this IApplicationBuilder app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.ApplicationServices.GetRequiredService<Serilog.ILogger>();
            options.GetLevel = (context, _, _) =>
                CacheHit.Is(context) && context.Response.StatusCode < 400
                    ? LogEventLevel.Debug
                    : LogEventLevel.Information;
        });
}
