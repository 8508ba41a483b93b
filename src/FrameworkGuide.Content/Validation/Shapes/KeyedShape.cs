using System.Text.Json.Nodes;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>A map whose keys another file defines. A key that says nothing counts as absent.</summary>
internal sealed class KeyedShape(ReferenceKind kind, Shape item) : Shape
{
    private readonly ReferenceShape _key = new(kind);

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
        {
            _key.CheckWord(entry.Key, name, context);
            if (!entry.Value.IsNull)
                item.Check(entry.Value, name.To(TextShape.Shorten(entry.Key.Text)), context);
        }
    }

    public override JsonObject ToSchema(Vocabulary vocabulary)
    {
        if (ReferenceShape.Keys(kind, vocabulary) is not { } keys)
            return new() { ["type"] = "object", ["additionalProperties"] = MapShape.OrNull(item.ToSchema(vocabulary)) };

        var properties = new JsonObject();
        foreach (var key in keys)
            properties[key] = MapShape.OrNull(item.ToSchema(vocabulary));
        return new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }
}
