using System.Text.Json.Nodes;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>An absolute http or https address.</summary>
internal sealed class AddressShape : Shape
{
    private static readonly TextShape Form = new(2000, @"^https?://[^\s<>""\\]+$", "an address that starts with https:// or http://");

    public override string Expected => Form.Expected;

    public override void Check(YamlValue value, string name, ShapeContext context)
    {
        Form.Check(value, name, context);
        if (value is YamlScalar { IsText: true } scalar && Form.Fits(scalar.Text)
            && !(Uri.TryCreate(scalar.Text, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0))
            context.Problems.Add(ProblemCode.BadAddress, value.Position, $"{name} is not a web address: '{TextShape.Shorten(scalar.Text)}'");
    }

    public override JsonObject ToSchema(Vocabulary vocabulary) => Form.ToSchema(vocabulary);
}
