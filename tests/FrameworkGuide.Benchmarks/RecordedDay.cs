using System.Text;
using System.Text.Json.Nodes;

namespace FrameworkGuide.Benchmarks;

/// <summary>What the program said with one version of the content: every decision, and every profile.</summary>
internal sealed record RecordedDay(
    string Version, string Date, IReadOnlyList<JsonNode> Recommendations,
    IReadOnlyDictionary<string, JsonNode> Profiles, IReadOnlySet<string> Needs)
{
    private static readonly HttpClient Client = new();

    public static async Task<string> VersionAsync(ServerProcess server) =>
        (string)(await RecommendAsync(server, []))["contentVersion"]!;

    public static async Task<RecordedDay> RecordAsync(ServerProcess server, List<ReplayedDecision> decisions)
    {
        while (true)
        {
            var version = await VersionAsync(server);
            var recommendations = new List<JsonNode>();
            foreach (var decision in decisions)
                recommendations.Add(await RecommendAsync(server, decision.Body));
            var profiles = new Dictionary<string, JsonNode>();
            foreach (var row in JsonNode.Parse(await server.GetAsync("/api/v1/frameworks"))!.AsArray())
                profiles[(string)row!["slug"]!] =
                    JsonNode.Parse(await server.GetAsync($"/api/v1/frameworks/{row["slug"]}"))!;
            var needs = JsonNode.Parse(await server.GetAsync("/api/v1/needs"))!.AsArray()
                .Select(n => (string)n!["key"]!).ToHashSet();
            if (await VersionAsync(server) == version)
                return new RecordedDay(
                    version, DateTime.UtcNow.ToString("yyyy-MM-dd"), recommendations, profiles, needs);
        }
    }

    private static async Task<JsonNode> RecommendAsync(ServerProcess server, JsonObject body)
    {
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await Client.PostAsync(
            new Uri($"http://127.0.0.1:{server.Port}/api/v1/recommendations"), content);
        return JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!;
    }
}
