using System.Text;
using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Editing;

/// <summary>Writes scalars on one line.</summary>
internal static class ScalarWriter
{
    /// <param name="old">The first character of the scalar that stood there; null where none did.</param>
    public static string Write(NewScalar scalar, char? old = null)
    {
        var text = scalar.Text;
        if (scalar.Form is ScalarForm.Bare)
            return text;
        if (old is '\'' && !text.Contains('\n', StringComparison.Ordinal))
            return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
        var mayBePlain = old is null ? scalar.Form is ScalarForm.Word : old is not ('\'' or '"' or '|' or '>');
        return mayBePlain && scalar.Form is not ScalarForm.Name && IsPlain(text) ? text : DoubleQuoted(text);
    }

    /// <summary>
    /// Whether YAML reads the text as itself without quotes; the reader is asked, for its rules are many.
    /// </summary>
    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetterOrDigit(text[0])
        && !text.Contains('\n', StringComparison.Ordinal)
        && YamlReader.Read("key: " + text, 1, new ProblemSink(""))
            is YamlMap { Entries: [{ Value: YamlScalar { IsText: true } read }] }
        && read.Text == text;

    private static string DoubleQuoted(string text)
    {
        var result = new StringBuilder("\"");
        foreach (var c in text)
            result.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\uFEFF' => "\\uFEFF",
                _ => c.ToString(),
            });
        return result.Append('"').ToString();
    }
}
