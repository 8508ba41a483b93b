using System.Text.Json.Serialization;
using FrameworkGuide.Web.Import;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FrameworkGuide.Web.Hosting;

/// <summary>/health/live says that the program runs, /health/ready whether it serves all of the content.</summary>
internal static partial class HealthEndpoints
{
    public static void MapGuideHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks(
            "/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = Write });
        routes.MapHealthChecks("/health/ready",
            new HealthCheckOptions { Predicate = c => c.Tags.Contains(ReadinessCheck.Tag), ResponseWriter = Write });
    }

    private static Task Write(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new Health(
            report.Status.ToString().ToLowerInvariant(),
            [
                .. report.Entries.Values.SelectMany(
                    e => (e.Description ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)),
            ],
            report.Entries.Values.Select(e => e.Data.GetValueOrDefault(ReadinessCheck.Revision) as long?)
                .FirstOrDefault()),
        HealthJson.Default.Health,
        cancellationToken: context.RequestAborted);

    /// <param name="ContentRevision">
    /// The newest revision of the shared log that readers see here; left out on one machine.
    /// </param>
    private sealed record Health(string Status, IReadOnlyList<string> Reasons, long? ContentRevision);

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Health))]
    private sealed partial class HealthJson : JsonSerializerContext;
}
