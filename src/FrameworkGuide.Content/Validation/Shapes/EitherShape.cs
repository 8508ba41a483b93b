using System.Text.Json.Nodes;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>One of two shapes; the value's type says which.</summary>
/// <param name="isFirst">Whether a value is meant as the first.</param>
internal sealed class EitherShape(Func<YamlValue, bool> isFirst, Shape first, Shape second) : Shape
{
    public override string Expected => $"{first.Expected}, or {second.Expected}";

    public override void Check(YamlValue value, KeyPath name, ShapeContext context) =>
        (isFirst(value) ? first : second).Check(value, name, context);

    public override JsonObject ToSchema(Vocabulary vocabulary) =>
        new() { ["anyOf"] = new JsonArray(first.ToSchema(vocabulary), second.ToSchema(vocabulary)) };
}
