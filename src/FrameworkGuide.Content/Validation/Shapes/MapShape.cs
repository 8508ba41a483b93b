using System.Text.Json.Nodes;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>A map with known keys. A key that says nothing counts as absent.</summary>
internal sealed class MapShape(params Field[] fields) : Shape
{
    public override string Expected => "a map";

    public override void Check(YamlValue value, KeyPath name, ShapeContext context)
    {
        if (value is not YamlMap map)
        {
            ReportType(value, name, context);
            return;
        }

        MapChecks.ReportDuplicates(map, context);
        foreach (var entry in map.Entries)
            if (FieldOrNull(entry.Key.Text) is not { } field)
                context.Problems.Add(
                    ProblemCode.UnknownKey,
                    entry.Key.Position,
                    $"unknown key '{name.To(TextShape.Shorten(entry.Key.Text))}'"
                    + $"{Nearest.Hint(entry.Key.Text, fields.Select(f => f.Key))}"
                    + $"{HiddenCharacters.Note(entry.Key.Text)}");
            else if (!entry.Value.IsNull)
                field.Shape.Check(entry.Value, name.To(field.Key), context);

        foreach (var field in fields)
            if (field.Missing is { } missing && map[field.Key] is null)
                context.Problems.Add(
                    missing,
                    map.Entries.FirstOrDefault(e => e.Key.Text == field.Key).Key?.Position ?? map.Position,
                    $"{name.To(field.Key)} is missing; expected {field.Shape.Expected}");
    }

    private Field? FieldOrNull(string key)
    {
        foreach (var field in fields)
            if (field.Key == key)
                return field;
        return null;
    }

    public override JsonObject ToSchema(Vocabulary vocabulary)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
        {
            var schema = field.Shape.ToSchema(vocabulary);
            if (field.Missing is null)
                schema = OrNull(schema);
            schema["description"] = field.Description;
            properties[field.Key] = schema;
        }

        var result = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        var required = fields.Where(f => f.Missing is not null)
            .Select(f => (JsonNode)JsonValue.Create(f.Key)!).ToArray();
        if (required.Length > 0)
            result["required"] = new JsonArray(required);
        return result;
    }

    internal static JsonObject OrNull(JsonObject schema) =>
        new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
}
