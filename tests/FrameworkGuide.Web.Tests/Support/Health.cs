using System.Net;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>What /health/ready says.</summary>
internal sealed record Health(HttpStatusCode Code, string Status, IReadOnlyList<string> Reasons)
{
    public bool IsDegradedBy(string words) =>
        Code == HttpStatusCode.OK && Status == "degraded"
        && Reasons.Any(r => r.Contains(words, StringComparison.Ordinal));

    public bool IsHealthy => Code == HttpStatusCode.OK && Status == "healthy" && Reasons.Count == 0;
}
