using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NJsonSchema;

namespace FrameworkGuide.Web.Tests.Assistants;

/// <summary>Clients made from the library call everything there is, over HTTP and over standard input.</summary>
[Collection(SharedShippedGuide.Name)]
public sealed class ClientTests(ShippedGuide shipped)
{
    private readonly TestGuide _guide = shipped.Guide;

    [Theory]
    [InlineData(null)]
    [InlineData("2025-06-18")]
    [InlineData("2025-11-25")]
    public async Task A_client_over_HTTP_calls_every_tool_resource_and_prompt(string? version)
    {
        await using var client = await McpClient.CreateAsync(
            new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(_guide.Url + "/mcp") }),
            new McpClientOptions { ProtocolVersion = version });

        await AskEverythingAsync(client);
        Assert.Equal(version ?? AskedAssistant.Version, client.NegotiatedProtocolVersion);
    }

    [Fact]
    public async Task A_client_that_starts_the_program_calls_every_tool_resource_and_prompt()
    {
        using var folder = new TempFolder();
        var command = GuideProcess.Command(
            "mcp", $"--FrameworkGuide:ContentPath={Checkout.Content}", $"--FrameworkGuide:DataPath={folder["data"]}");
        var errors = new List<string>();
        await using var client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = command[0],
            Arguments = [.. command.Skip(1)],
            StandardErrorLines = line =>
            {
                lock (errors)
                    errors.Add(line);
            },
        }));

        await AskEverythingAsync(client);
        lock (errors)
            Assert.True(errors.Count == 0, string.Join("\n", errors));
    }

    private static async Task AskEverythingAsync(McpClient client)
    {
        Assert.Contains("nobody gave", client.ServerInstructions, StringComparison.Ordinal);
        var tools = (await client.ListToolsAsync()).ToDictionary(t => t.Name);
        var recommended = await CallAsync(client, tools["recommend"], Calls.Answers);
        var kept = (string)recommended["result"]!["kept"]!;
        var called = Calls.Of(kept);
        foreach (var (tool, arguments) in called)
            await CallAsync(client, tools[tool], arguments);
        Assert.Equal(tools.Keys.Order(), called.Select(c => c.Tool).Distinct().Order());

        foreach (var resource in await client.ListResourcesAsync())
            Assert.StartsWith("Data of the guide", await ReadAsync(client, resource.Uri), StringComparison.Ordinal);
        Assert.Equal(2, (await client.ListResourceTemplatesAsync()).Count);
        await Assert.ThrowsAsync<McpProtocolException>(() => ReadAsync(client, "guide://frameworks/nothing"));

        Assert.Equal(["choose_framework", "challenge_decision"], (await client.ListPromptsAsync()).Select(p => p.Name));
        var choose = await client.GetPromptAsync("choose_framework");
        Assert.Contains("Never answer in my place", TextOf(choose), StringComparison.Ordinal);
        var challenge = await client.GetPromptAsync(
            "challenge_decision", new Dictionary<string, object?> { ["decision"] = kept });
        Assert.Contains(kept, TextOf(challenge), StringComparison.Ordinal);
    }

    private static async Task<JsonObject> CallAsync(McpClient client, McpClientTool tool, JsonObject arguments)
    {
        var result = await client.CallToolAsync(
            tool.Name, arguments.ToDictionary(a => a.Key, a => (object?)a.Value));
        var json = result.StructuredContent!.Value.GetRawText();
        Assert.True(result.IsError is not true, json);
        var schema = await JsonSchema.FromJsonAsync(tool.ReturnJsonSchema!.Value.GetRawText());
        Assert.Empty(schema.Validate(json));
        return JsonNode.Parse(json)!.AsObject();
    }

    private static async Task<string> ReadAsync(McpClient client, string address) =>
        ((TextResourceContents)(await client.ReadResourceAsync(address)).Contents.Single()).Text;

    private static string TextOf(GetPromptResult prompt) => ((TextContentBlock)prompt.Messages.Single().Content).Text;
}
