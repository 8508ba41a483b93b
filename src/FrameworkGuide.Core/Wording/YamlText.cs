using System.Text.RegularExpressions;

namespace FrameworkGuide.Core.Wording;

/// <summary>Text of others as a value in one line of YAML that every reader takes as that text.</summary>
public static partial class YamlText
{
    /// <summary>
    /// As it is where it is only words, so that programs that read lines see no quotes; else in single quotes.
    /// </summary>
    public static string Of(string text)
    {
        var line = OneLine.Of(text);
        return Words.IsMatch(line) && !Meaning.IsMatch(line)
            ? line
            : $"'{line.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    [GeneratedRegex(@"^\p{L}[\p{L}\p{M}\p{Nd} ,.;()/&+@_-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Words { get; }

    /// <summary>Words that YAML 1.1 or 1.2 takes for another kind of value.</summary>
    [GeneratedRegex("^(true|false|null|yes|no|on|off|y|n)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Meaning { get; }
}
