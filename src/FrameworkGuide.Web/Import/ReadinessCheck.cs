using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Unhealthy when nothing can be served, degraded when some document is kept back, an import waits or a store fails.
/// </summary>
internal sealed class ReadinessCheck(CurrentCatalog current, PeopleWatch people) : IHealthCheck
{
    public const string Tag = "ready";

    private const int MostReasons = 20;

    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var status = current.Status;
        List<string> reasons = [.. status.KeptBack.Take(MostReasons)];
        if (status.KeptBack.Count > MostReasons)
            reasons.Add($"and {status.KeptBack.Count - MostReasons} more");
        if (status.Waiting is not null)
            reasons.Insert(0, status.Waiting);
        reasons.InsertRange(0, people.Troubles());

        var text = string.Join("\n", reasons);
        return Task.FromResult(
            current.Snapshot.Frameworks.Count == 0
                ? HealthCheckResult.Unhealthy(text.Length == 0 ? "there is no content to serve" : text)
            : reasons.Count > 0 ? HealthCheckResult.Degraded(text)
            : HealthCheckResult.Healthy());
    }
}
