using System.Text.Json.Nodes;

namespace FrameworkGuide.Web.Assistants;

/// <summary>Puts together what arguments a tool takes, as a JSON schema.</summary>
internal static class ToolSchema
{
    public const string Detail = "detail";

    /// <summary>The longest text of an argument that says no other, in characters.</summary>
    public const int LongestText = 200;

    private const int MostEntries = 60;

    public static JsonObject Of(IReadOnlyList<string> required, params (string Name, JsonObject Schema)[] properties)
    {
        var all = new JsonObject();
        foreach (var (name, schema) in properties)
            all[name] = schema;
        var root = new JsonObject { ["type"] = "object", ["properties"] = all, ["additionalProperties"] = false };
        if (required.Count > 0)
            root["required"] = new JsonArray([.. required.Select(r => (JsonNode)r)]);
        return root;
    }

    public static JsonObject Text(string description, int longest = LongestText) =>
        new() { ["type"] = "string", ["description"] = description, ["maxLength"] = longest };

    public static JsonObject Word(string description, params string[] words) => new()
    {
        ["type"] = "string",
        ["description"] = description,
        ["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]),
    };

    public static JsonObject Texts(string description, params string[] words)
    {
        var item = new JsonObject { ["type"] = "string" };
        if (words.Length > 0)
            item["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]);
        return new JsonObject
        {
            ["type"] = "array",
            ["description"] = description,
            ["items"] = item,
            ["maxItems"] = MostEntries,
        };
    }

    public static JsonObject Number(string description) =>
        new() { ["type"] = "integer", ["description"] = description };

    public static (string Name, JsonObject Schema) DetailOf(string full) => (
        Detail, Word($"concise by default; full adds {full}.", "concise", "full"));
}
