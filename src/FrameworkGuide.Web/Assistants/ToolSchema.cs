using System.Text.Json.Nodes;

namespace FrameworkGuide.Web.Assistants;

/// <summary>What arguments a tool takes, as a JSON schema.</summary>
internal sealed class ToolSchema
{
    public const string Detail = "detail";

    /// <summary>The longest text of an argument that says no other, in characters.</summary>
    public const int LongestText = 200;

    private const int MostEntries = 60;

    private ToolSchema(JsonObject listed, IEnumerable<string> answers) =>
        (Listed, Answers) = (listed, answers.ToHashSet(StringComparer.Ordinal));

    /// <summary>As assistants get it.</summary>
    public JsonObject Listed { get; }

    /// <summary>The arguments that the reader of the API checks, which tells what is wrong in its own words.</summary>
    public IReadOnlySet<string> Answers { get; }

    public static ToolSchema Of(IReadOnlyList<string> required, params (string Name, JsonObject Schema)[] properties) =>
        Of(required, [], properties);

    /// <param name="answers">The properties that come first and are <see cref="Answers"/>.</param>
    public static ToolSchema Of(
        IReadOnlyList<string> required, IReadOnlyList<(string Name, JsonObject Schema)> answers,
        params (string Name, JsonObject Schema)[] properties)
    {
        var root = Object(null, [.. answers, .. properties]);
        if (required.Count > 0)
            root["required"] = new JsonArray([.. required.Select(r => (JsonNode)r)]);
        return new ToolSchema(root, answers.Select(a => a.Name));
    }

    public static JsonObject Object(
        string? description, params IEnumerable<(string Name, JsonObject Schema)> properties)
    {
        var all = new JsonObject();
        foreach (var (name, schema) in properties)
            all[name] = schema;
        var root = OfType("object", description);
        root["properties"] = all;
        root["additionalProperties"] = false;
        return root;
    }

    /// <summary>An object whose names are those of the content.</summary>
    public static JsonObject Map(string description, JsonObject value)
    {
        var map = OfType("object", description);
        map["additionalProperties"] = value;
        return map;
    }

    public static JsonObject Text(string? description, int longest = LongestText)
    {
        var text = OfType("string", description);
        text["maxLength"] = longest;
        return text;
    }

    public static JsonObject Word(string? description, params IEnumerable<string> words)
    {
        var word = OfType("string", description);
        word["enum"] = new JsonArray([.. words.Select(w => (JsonNode)w)]);
        return word;
    }

    public static JsonObject Texts(string description, params string[] words) =>
        List(description, words.Length > 0 ? Word(null, words) : OfType("string", null), MostEntries);

    public static JsonObject List(string description, JsonObject item, int most)
    {
        var list = OfType("array", description);
        list["items"] = item;
        list["maxItems"] = most;
        return list;
    }

    public static JsonObject Number(string description) => OfType("integer", description);

    public static (string Name, JsonObject Schema) DetailOf(string full) => (
        Detail, Word($"concise by default; full adds {full}.", "concise", "full"));

    private static JsonObject OfType(string type, string? description)
    {
        var schema = new JsonObject { ["type"] = type };
        if (description is not null)
            schema["description"] = description;
        return schema;
    }
}
