using System.Globalization;
using System.Text.RegularExpressions;

namespace FrameworkGuide.Content.Reading;

/// <summary>
/// A text, number, truth value or nothing. Which one follows the core schema of YAML 1.2
/// (https://yaml.org/spec/1.2.2/#103-core-schema); what stands in quotes is a text.
/// </summary>
internal sealed partial class YamlScalar(TextPosition position, string text, bool isPlain) : YamlValue(position)
{
    public string Text { get; } = text;

    public override string Kind =>
        IsNull ? "nothing" : IsBoolean ? $"the truth value {Text}" : IsNumber ? $"the number {Text}" : "a text";

    public override bool IsNull => isPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    public bool IsBoolean => isPlain && Text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE";

    /// <summary>The truth value of a node that <see cref="IsBoolean"/>.</summary>
    public bool IsTrue => Text is "true" or "True" or "TRUE";

    /// <summary>Whether YAML reads the node as a number, hexadecimal and infinite ones included.</summary>
    public bool IsNumber => isPlain && Text.Length > 0
        && (char.IsAsciiDigit(Text[0]) || Text[0] is '+' or '-' or '.') && CoreSchemaNumber().IsMatch(Text);

    /// <summary>Whether the node is a text, by its quotes or because it is nothing else.</summary>
    public bool IsText => !isPlain || !(IsNull || IsBoolean || IsNumber);

    /// <summary>Reads a finite decimal number.</summary>
    public bool TryNumber(out double number)
    {
        number = 0;
        return IsNumber
            && double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && double.IsFinite(number);
    }

    [GeneratedRegex(@"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z")]
    private static partial Regex CoreSchemaNumber();
}
