using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FrameworkGuide.Web.Import;

/// <summary>
/// Unhealthy when nothing can be served, degraded when some document is kept back, an import waits or a store fails.
/// </summary>
internal sealed class ReadinessCheck(CurrentCatalog current, IContentSource source, PeopleWatch people) : IHealthCheck
{
    public const string Tag = "ready";

    /// <summary>The name of the datum that says how far the shared log is published here.</summary>
    public const string Revision = "content-revision";

    private const int MostReasons = 20;

    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var status = current.Status;
        List<string> reasons = [.. status.KeptBack.Take(MostReasons)];
        if (status.KeptBack.Count > MostReasons)
            reasons.Add($"and {status.KeptBack.Count - MostReasons} more");
        var troubles = people.Troubles();
        var isTold = source.IsLog && troubles.Count > 0; // That the log cannot be read is what they say.
        if (status.Waiting is not null && !isTold)
            reasons.Insert(0, status.Waiting);
        reasons.InsertRange(0, troubles);

        var text = string.Join("\n", reasons);
        var data = new Dictionary<string, object>();
        if (source.IsLog && current.Revision is { } revision)
            data[Revision] = revision;
        return Task.FromResult(
            current.Snapshot.Frameworks.Count == 0
                ? HealthCheckResult.Unhealthy(text.Length == 0 ? "there is no content to serve" : text, data: data)
            : reasons.Count > 0 ? HealthCheckResult.Degraded(text, data: data)
            : HealthCheckResult.Healthy(data: data));
    }
}
