using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;
using Serilog.Events;

namespace FrameworkGuide.Web.Tests.Assistants;

/// <summary>What a host sets holds for assistants too.</summary>
public sealed class AssistantSettingsTests : IDisposable
{
    private readonly TestGuide _guide = new();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task Without_assistants_there_is_nothing_at_their_address()
    {
        _guide.Start(watch: false, ("FrameworkGuide:Mcp", "false"));

        Assert.Equal(404, (await _guide.PostAssistantAsync(AskedAssistant.Message("tools/list"))).Status);
    }

    [Fact]
    public async Task Assistants_and_the_API_count_alike_in_the_rate_limit()
    {
        _guide.Start(watch: false, ("FrameworkGuide:RateLimit", "3"));
        await _guide.AskAssistantAsync("tools/list");
        (await _guide.RecommendAsync("{}")).Ok();
        await _guide.AskAssistantAsync("tools/list");

        var refused = await _guide.PostAssistantAsync(
            AskedAssistant.Message("tools/list"), AskedAssistant.Headers("tools/list"));
        Assert.Equal(429, refused.Status);
        Assert.NotNull(refused.Header("Retry-After"));
        (await _guide.RecommendAsync("{}")).IsProblem(429);
    }

    [Fact]
    public async Task Below_a_path_addresses_have_it()
    {
        _guide.Start(
            watch: false, ("FrameworkGuide:PathBase", "/guide"),
            ("FrameworkGuide:PublicUrl", "https://www.example.org"));
        var arguments = new JsonObject { ["needs"] = new JsonObject { ["rest-api"] = "nice" } };
        var parameters = new JsonObject { ["name"] = "recommend", ["arguments"] = arguments };

        var answer = await _guide.AskAsync(
            HttpMethod.Post, "/guide/mcp",
            new StringContent(AskedAssistant.Message("tools/call", parameters), null, "application/json"),
            [("Accept", "application/json, text/event-stream"), .. AskedAssistant.Headers("tools/call", parameters)]);

        var result = AskedAssistant.Read(answer.Text)["result"]!["structuredContent"]!["result"]!;
        Assert.Equal(
            "https://www.example.org/guide/recommend/result?need.rest-api=nice", (string)result["address"]!);
    }

    [Fact]
    public async Task Each_request_leaves_one_line_in_the_log_and_a_mistake_no_more()
    {
        _guide.Start(watch: false);
        await _guide.AskAssistantAsync("tools/list");
        await _guide.PostAssistantAsync(
            AskedAssistant.Message("tools/call", new JsonObject { ["name"] = "none" }),
            AskedAssistant.Headers("tools/call", new JsonObject { ["name"] = "none" }));

        var lines = _guide.Log.Events.Where(e => e.Level >= LogEventLevel.Information)
            .Select(e => e.RenderMessage().Replace("\"", "", StringComparison.Ordinal))
            .Where(l => l.Contains("HTTP POST /mcp", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, lines.Count);
        Assert.DoesNotContain(
            _guide.Log.Events,
            e => e.Properties["SourceContext"].ToString().Contains("ModelContext", StringComparison.Ordinal));
    }
}
