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

    /// <summary>Whether it stands without quotes, on lines that YAML joins.</summary>
    public bool IsPlain => isPlain;

    /// <summary>The place behind the last character; behind the last line for a block scalar.</summary>
    public TextPosition End { get; init; } = position;

    public override string Kind =>
        IsNull ? "nothing"
        : IsBoolean ? $"the truth value {Text}"
        : !IsNumber ? "a text"
        : TryNumber(out _) ? $"the number {Text}" : $"{Text}, which is not a finite number";

    public override bool IsNull => isPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    public bool IsBoolean => isPlain && Text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE";

    /// <summary>The truth value of a node that <see cref="IsBoolean"/>.</summary>
    public bool IsTrue => Text is "true" or "True" or "TRUE";

    /// <summary>Whether YAML reads the node as a number, hexadecimal and infinite ones included.</summary>
    public bool IsNumber => isPlain && Text.Length > 0
        && (char.IsAsciiDigit(Text[0]) || Text[0] is '+' or '-' or '.') && CoreSchemaNumber().IsMatch(Text);

    /// <summary>Whether the node is a text, by its quotes or because it is nothing else.</summary>
    public bool IsText => !isPlain || !(IsNull || IsBoolean || IsNumber);

    /// <summary>Reads a finite number in any form YAML knows.</summary>
    public bool TryNumber(out double number)
    {
        number = 0;
        if (!IsNumber)
            return false;
        if (Text.StartsWith("0x", StringComparison.Ordinal) || Text.StartsWith("0o", StringComparison.Ordinal))
            number = WithBase(Text.AsSpan(2), Text[1] == 'x' ? 16 : 8);
        else if (!double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out number))
            return false;
        return double.IsFinite(number);
    }

    private static double WithBase(ReadOnlySpan<char> digits, int numberBase)
    {
        var number = 0.0;
        foreach (var digit in digits)
            number = number * numberBase
                + (char.IsAsciiDigit(digit) ? digit - '0' : char.ToLowerInvariant(digit) - 'a' + 10);
        return number;
    }

    [GeneratedRegex(
        @"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
        + @"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z")]
    private static partial Regex CoreSchemaNumber();
}
