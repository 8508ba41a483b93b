using System.Text;
using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Assistants;

/// <summary>Requests to /mcp as a program writes them that knows no library.</summary>
internal static class AskedAssistant
{
    public const string Version = "2026-07-28";

    private const string Meta = "io.modelcontextprotocol/";

    /// <summary>What a method answers, with the whole envelope.</summary>
    public static async Task<JsonNode> AskAssistantAsync(
        this TestGuide guide, string method, JsonObject? parameters = null)
    {
        var answer = await guide.PostAssistantAsync(Message(method, parameters), Headers(method, parameters));
        Assert.True(answer.Status == 200, $"{method} answers {answer.Status}: {answer.Text}");
        return Read(answer.Text);
    }

    /// <summary>What a tool answers: structuredContent, and that it is no error.</summary>
    public static async Task<JsonObject> CallAsync(this TestGuide guide, string tool, JsonObject arguments)
    {
        var result = await guide.CallForResultAsync(tool, arguments);
        Assert.True(result["isError"] is null, $"{tool} {arguments.ToJsonString()}: {result.ToJsonString()}");
        return result["structuredContent"]!.AsObject();
    }

    /// <summary>The same with all that comes with it, whether it is an error or not.</summary>
    public static async Task<JsonObject> CallForResultAsync(this TestGuide guide, string tool, JsonObject arguments)
    {
        var answer = await guide.AskAssistantAsync(
            "tools/call", new JsonObject { ["name"] = tool, ["arguments"] = arguments.DeepClone() });
        Assert.True(answer["result"] is not null, answer.ToJsonString());
        return answer["result"]!.AsObject();
    }

    public static Task<ApiAnswer> PostAssistantAsync(
        this TestGuide guide, string body, params (string Name, string Value)[] headers) =>
        guide.AskAsync(
            HttpMethod.Post, "/mcp", new StringContent(body, Encoding.UTF8, "application/json"),
            [("Accept", "application/json, text/event-stream"), .. headers]);

    public static string Message(string method, JsonObject? parameters = null)
    {
        var all = parameters?.DeepClone().AsObject() ?? [];
        all["_meta"] = new JsonObject
        {
            [Meta + "protocolVersion"] = Version,
            [Meta + "clientCapabilities"] = new JsonObject(),
            [Meta + "clientInfo"] = new JsonObject { ["name"] = "test", ["version"] = "1" },
        };
        return new JsonObject { ["jsonrpc"] = "2.0", ["id"] = 1, ["method"] = method, ["params"] = all }
            .ToJsonString();
    }

    public static (string Name, string Value)[] Headers(string method, JsonObject? parameters = null)
    {
        var name = parameters?["name"] ?? parameters?["uri"];
        (string, string)[] usual = [("MCP-Protocol-Version", Version), ("Mcp-Method", method)];
        return name is null ? usual : [.. usual, ("Mcp-Name", (string)name!)];
    }

    /// <summary>The last message of a stream of events.</summary>
    public static JsonNode Read(string body) => JsonNode.Parse(
        body.Split('\n').Last(l => l.StartsWith("data: ", StringComparison.Ordinal))["data: ".Length..])!;
}
