using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Validation.Shapes;

/// <summary>A text that is not blank.</summary>
/// <param name="maxLength">In characters of Unicode, as JSON schema counts them.</param>
/// <param name="pattern">What the whole text matches, in the words both .NET and JSON schema know.</param>
/// <param name="form">The pattern in words.</param>
internal sealed class TextShape(int maxLength, Regex? pattern = null, string? form = null) : Shape
{
    private const string NotBlank = @"\S";

    public override string Expected => form ?? "a text";

    public override void Check(YamlValue value, KeyPath name, ShapeContext context)
    {
        if (value is not YamlScalar { IsText: true } scalar)
            ReportType(value, name, context);
        else if (string.IsNullOrWhiteSpace(scalar.Text))
            context.Problems.Add(ProblemCode.Pattern, value.Position, $"{name} is empty; expected {Expected}");
        else if (!HasForm(scalar.Text))
            context.Problems.Add(ProblemCode.Pattern, value.Position,
                $"{name} is '{Shorten(scalar.Text)}'; expected {Expected}{HiddenCharacters.Note(scalar.Text)}");
        else if (IsTooLong(scalar.Text))
            context.Problems.Add(ProblemCode.Pattern, value.Position,
                $"{name} has {LengthOf(scalar.Text)} characters; at most {maxLength} are allowed");
        else if (pattern is null)
            TextRules.Check(scalar, name, context);
    }

    /// <summary>Whether a text has the form and the length.</summary>
    public bool Fits(string text) => !IsTooLong(text) && HasForm(text);

    private bool HasForm(string text)
    {
        if (pattern is null)
            return !string.IsNullOrWhiteSpace(text);
        // In .NET alone, $ also matches before a line feed at the end.
        foreach (var match in pattern.EnumerateMatches(text))
            return match.Length == text.Length;
        return false;
    }

    public override JsonObject ToSchema(Vocabulary vocabulary) => new()
    {
        ["type"] = "string",
        ["maxLength"] = maxLength,
        ["pattern"] = pattern?.ToString() ?? NotBlank,
    };

    protected override bool HelpsToQuote => pattern is null;

    // A character of Unicode takes one or two of .NET's: most texts need not be counted.
    private bool IsTooLong(string text) => text.Length > maxLength && LengthOf(text) > maxLength;

    private static int LengthOf(string text) => text.EnumerateRunes().Count();

    /// <summary>Enough of a text to find it by.</summary>
    internal static string Shorten(string text) => text.Length <= 60 ? text : text[..57] + "...";
}
