using System.Text.Json.Nodes;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>true or false.</summary>
internal sealed class TruthShape : Shape
{
    public override string Expected => "true or false";

    public override void Check(YamlValue value, KeyPath name, ShapeContext context)
    {
        if (value is not YamlScalar { IsBoolean: true })
            ReportType(value, name, context);
    }

    public override JsonObject ToSchema(Vocabulary vocabulary) => new() { ["type"] = "boolean" };
}
