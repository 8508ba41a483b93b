using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>A date YYYY-MM-DD; where <paramref name="allowPartial"/>, also YYYY-MM or YYYY.</summary>
internal sealed partial class DateShape(bool allowPartial = false) : Shape
{
    private readonly TextShape _form = allowPartial
        ? new(10, PartialForm(), "a date YYYY-MM-DD, a month YYYY-MM or a year YYYY")
        : new(10, DayForm(), "a date YYYY-MM-DD");

    public override string Expected => _form.Expected;

    public override void Check(YamlValue value, KeyPath name, ShapeContext context)
    {
        // YAML reads a bare year as a number.
        if (allowPartial && value is YamlScalar { IsNumber: true } year)
        {
            if (!year.TryNumber(out var number) || number != Math.Floor(number) || number is < 1000 or > 9999)
                context.Problems.Add(
                    ProblemCode.OutOfRange, value.Position, $"{name} is {year.Text}; expected {Expected}");
            return;
        }

        if (value is not YamlScalar { IsText: true } scalar || !_form.Fits(scalar.Text))
            _form.Check(value, name, context);
        else if (!PartialDate.TryParse(scalar.Text, out _))
            context.Problems.Add(
                ProblemCode.NoSuchDay, value.Position, $"{name} is {scalar.Text}, a day that does not exist");
    }

    public override JsonObject ToSchema(Vocabulary vocabulary)
    {
        var text = _form.ToSchema(vocabulary);
        if (!allowPartial)
            return text;
        return new()
        {
            ["anyOf"] = new JsonArray(
                text, new JsonObject { ["type"] = "integer", ["minimum"] = 1000, ["maximum"] = 9999 }),
        };
    }

    [GeneratedRegex("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PartialForm();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex DayForm();
}
