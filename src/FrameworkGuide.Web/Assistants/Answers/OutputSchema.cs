using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>The JSON schema of an answer, made from its type.</summary>
internal static class OutputSchema
{
    private static readonly JsonSchemaExporterOptions Options = new() { TreatNullObliviousAsNonNullable = true };

    public static JsonElement Of(JsonTypeInfo type)
    {
        var schema = type.GetJsonSchemaAsNode(Options);
        LeaveOutNulls(schema);
        schema["type"] = "object";
        return JsonSerializer.SerializeToElement(schema, JsonNodeContext.Default.JsonNode);
    }

    /// <summary>What is null is not written: such a property is not required.</summary>
    private static void LeaveOutNulls(JsonNode? node)
    {
        if (node is JsonArray array)
            foreach (var item in array)
                LeaveOutNulls(item);
        if (node is not JsonObject found)
            return;
        foreach (var (_, value) in found)
            LeaveOutNulls(value);
        if (found["required"] is not JsonArray required || found["properties"] is not JsonObject properties)
            return;
        foreach (var name in required.Select(r => r!.GetValue<string>()).Where(n => IsNullable(properties[n])).ToList())
            required.Remove(required.First(r => r!.GetValue<string>() == name));
    }

    private static bool IsNullable(JsonNode? property) =>
        property is JsonObject { } found && found["type"] is JsonArray types
            && types.Any(t => t!.GetValue<string>() == "null");
}
