using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>A text that is not blank.</summary>
/// <param name="maxLength">In UTF-16 code units.</param>
/// <param name="pattern">A regular expression the whole text matches, in the words both .NET and JSON schema know.</param>
/// <param name="form">The pattern in words.</param>
internal sealed class TextShape(int maxLength, string? pattern = null, string? form = null) : Shape
{
    private readonly Regex? _pattern = pattern is null ? null : new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.ECMAScript);

    public override string Expected => form ?? "a text";

    public override void Check(YamlValue value, string name, ShapeContext context)
    {
        if (value is not YamlScalar { IsText: true } scalar)
            ReportType(value, name, context);
        else if (string.IsNullOrWhiteSpace(scalar.Text))
            context.Problems.Add(ProblemCode.Pattern, value.Position, $"{name} is empty; expected {Expected}");
        else if (scalar.Text.Length > maxLength)
            context.Problems.Add(ProblemCode.Pattern, value.Position, $"{name} has {scalar.Text.Length} characters; at most {maxLength} are allowed");
        else if (_pattern?.IsMatch(scalar.Text) == false)
            context.Problems.Add(ProblemCode.Pattern, value.Position, $"{name} is '{Shorten(scalar.Text)}'; expected {Expected}");
    }

    public override JsonObject ToSchema(Vocabulary vocabulary) => new()
    {
        ["type"] = "string",
        ["maxLength"] = maxLength,
        ["pattern"] = pattern ?? @"\S",
    };

    /// <summary>Enough of a text to find it by.</summary>
    internal static string Shorten(string text) => text.Length <= 60 ? text : text[..57] + "...";
}
