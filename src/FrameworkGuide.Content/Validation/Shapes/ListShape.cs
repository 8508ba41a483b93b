using System.Text.Json.Nodes;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>
/// A list of values of one shape; where <paramref name="allowSingle"/>, one value may stand for a list of one.
/// </summary>
internal sealed class ListShape(Shape item, int min = 0, int max = 500, bool allowSingle = false) : Shape
{
    public override string Expected => (min, allowSingle) switch
    {
        (_, true) => $"{item.Expected}, or a list of them",
        (0, _) => "a list",
        _ => $"a list of {min} or more",
    };

    public override void Check(YamlValue value, KeyPath name, ShapeContext context)
    {
        if (value is not YamlList list)
        {
            if (allowSingle)
                item.Check(value, name, context);
            else
                ReportType(value, name, context);
            return;
        }

        if (list.Items.Count < min || list.Items.Count > max)
            context.Problems.Add(
                ProblemCode.OutOfRange, value.Position,
                $"{name} has {list.Items.Count} entries; expected {(min == max ? min : $"{min} to {max}")}");
        for (var i = 0; i < list.Items.Count; i++)
            item.Check(list.Items[i], name.ToItem(i + 1), context);
    }

    public override JsonObject ToSchema(Vocabulary vocabulary)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.ToSchema(vocabulary), ["maxItems"] = max };
        if (min > 0)
            schema["minItems"] = min;
        return allowSingle ? new() { ["anyOf"] = new JsonArray(item.ToSchema(vocabulary), schema) } : schema;
    }
}
