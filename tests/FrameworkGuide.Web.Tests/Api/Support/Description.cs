using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Support;
using NJsonSchema;

namespace FrameworkGuide.Web.Tests.Api.Support;

/// <summary>What /openapi/v1.json says, for tests to hold the API against.</summary>
internal sealed class Description(JsonObject document)
{
    public const string Address = "/openapi/v1.json";

    public JsonObject Document => document;

    public static async Task<Description> OfAsync(TestGuide guide) =>
        new((await guide.AskAsync(Address)).Ok().AsObject());

    public IEnumerable<(string Path, string Method, JsonObject Operation)> Operations =>
        document["paths"]!.AsObject()
            .SelectMany(p => p.Value!.AsObject().Select(o => (p.Key, o.Key, o.Value!.AsObject())));

    public JsonObject Operation(string name) =>
        Operations.Single(o => (string)o.Operation["operationId"]! == name).Operation;

    public JsonObject Schema(string name) => document["components"]!["schemas"]![name]!.AsObject();

    /// <summary>The answer of an operation with a status, wherever it is described.</summary>
    public JsonObject Response(JsonObject operation, string status) =>
        Resolve(operation["responses"]![status]!.AsObject());

    public JsonObject Resolve(JsonObject element)
    {
        if (element["$ref"] is not JsonValue reference)
            return element;
        JsonNode node = document;
        foreach (var name in ((string)reference!)[2..].Split('/'))
            node = node[name]!;
        return node.AsObject();
    }

    /// <summary>A schema that takes no fields but those described: what is answered must be described.</summary>
    public Task<JsonSchema> CompileAsync(JsonNode schema, bool isClosed = true)
    {
        var definitions = document["components"]!["schemas"]!.DeepClone().AsObject();
        var whole = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["definitions"] = definitions,
            ["allOf"] = new JsonArray(schema.DeepClone()),
        };
        foreach (var definition in isClosed ? definitions : [])
            if (definition.Value!["properties"] is not null)
                definition.Value["additionalProperties"] ??= false;
        return JsonSchema.FromJsonAsync(whole.ToJsonString()
            .Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal));
    }
}
