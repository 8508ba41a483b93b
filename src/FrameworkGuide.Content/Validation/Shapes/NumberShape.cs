using System.Text.Json.Nodes;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>A finite decimal number; both ends of the range are allowed.</summary>
internal sealed class NumberShape(double min, double max, bool integer = false) : Shape
{
    public override string Expected => (integer ? "a whole number" : "a number") + Range;

    private string Range => (min, max) switch
    {
        (double.MinValue, double.MaxValue) => "",
        (_, double.MaxValue) => $" of at least {min}",
        _ => $" from {min} to {max}",
    };

    public override void Check(YamlValue value, KeyPath name, ShapeContext context)
    {
        if (value is not YamlScalar scalar || !scalar.TryNumber(out var number)
            || integer && number != Math.Floor(number))
            ReportType(value, name, context);
        else if (number < min || number > max)
            context.Problems.Add(
                ProblemCode.OutOfRange, value.Position, $"{name} is {scalar.Text}; expected {Expected}");
    }

    public override JsonObject ToSchema(Vocabulary vocabulary)
    {
        var schema = new JsonObject { ["type"] = integer ? "integer" : "number" };
        if (min != double.MinValue)
            schema["minimum"] = min;
        if (max != double.MaxValue)
            schema["maximum"] = max;
        return schema;
    }
}
