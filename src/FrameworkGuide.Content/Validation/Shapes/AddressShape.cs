using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>An absolute http or https address.</summary>
internal sealed partial class AddressShape : Shape
{
    private static readonly TextShape Form =
        new(2000, WholeAddress(), "an address that starts with https:// or http://");

    public override string Expected => Form.Expected;

    public override void Check(YamlValue value, KeyPath name, ShapeContext context)
    {
        if (value is not YamlScalar { IsText: true } scalar)
        {
            Form.Check(value, name, context);
            return;
        }

        if (!Form.Fits(scalar.Text))
        {
            if (IsBegun().IsMatch(scalar.Text) && scalar.Text.Any(char.IsWhiteSpace))
                context.Problems.Add(
                    ProblemCode.Pattern, value.Position,
                    $"{name} has a space in the address '{TextShape.Shorten(scalar.Text)}'; "
                    + "remove it or write it as %20");
            else
                Form.Check(value, name, context);
            return;
        }

        if (HiddenCharacters.In(scalar.Text).Select(h => h.Character).FirstOrDefault() is { Value: > 0 } hidden)
            context.Problems.Add(ProblemCode.BadAddress, value.Position,
                $"{name} has the invisible character "
                + $"{HiddenCharacters.NameOf(hidden)}, so the link is broken; remove it");
        else if (TwoAddresses().IsMatch(scalar.Text))
            context.Problems.Add(ProblemCode.BadAddress, value.Position,
                $"{name} holds two addresses; write each as an entry of its own");
        else if (!IsWebAddress(scalar.Text))
            context.Problems.Add(ProblemCode.BadAddress, value.Position,
                $"{name} is not a web address: '{TextShape.Shorten(scalar.Text)}'");
    }

    public override JsonObject ToSchema(Vocabulary vocabulary) => Form.ToSchema(vocabulary);

    /// <summary>Few addresses need to be searched for a user's name.</summary>
    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0
        && !(text.Contains('@') && uri.UserInfo.Length > 0);

    [GeneratedRegex(@"^https?://[^\s<>""\\]+$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeAddress();

    [GeneratedRegex("^https?://")]
    private static partial Regex IsBegun();

    [GeneratedRegex("[,;]https?://")]
    private static partial Regex TwoAddresses();
}
