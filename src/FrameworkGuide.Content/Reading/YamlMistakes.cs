namespace FrameworkGuide.Content.Reading;

/// <summary>
/// Says what is wrong with broken YAML in the words of its writer, and where; parsers say where
/// they stopped, and in their own.
/// </summary>
/// <param name="lines">The lines of the YAML.</param>
/// <param name="firstLine">The line of the file on which it starts.</param>
internal sealed class YamlMistakes(string[] lines, int firstLine)
{
    private const string Indentation = "YAML indents with ordinary spaces";

    /// <param name="place">Where the parser stopped.</param>
    /// <param name="words">What it says.</param>
    /// <param name="parses">Whether a text is YAML.</param>
    public static (TextPosition Place, string Message) Explain(
        string yaml, int firstLine, TextPosition place, string words, Func<string, bool> parses)
    {
        var mistakes = new YamlMistakes(yaml.Split('\n'), firstLine);
        return mistakes.OddIndentation(parses) ?? OddBlanks.InKeys(yaml, firstLine) ?? mistakes.Quote(place, words)
            ?? mistakes.Other(place, words);
    }

    private string LineAt(TextPosition place) =>
        place.Line - firstLine < lines.Length ? lines[place.Line - firstLine] : "";

    private char At(TextPosition place) =>
        LineAt(place) is var line && place.Column <= line.Length ? line[place.Column - 1] : ' ';

    private TextPosition PlaceOf(int line, int column) => new(firstLine + line, column + 1);

    /// <summary>
    /// The first line that begins with a tab or another blank that YAML does not count, where all
    /// before it is in order.
    /// </summary>
    private (TextPosition, string)? OddIndentation(Func<string, bool> parses)
    {
        var line = Array.FindIndex(lines, l => OddBlanks.InIndentation(l) >= 0);
        if (line < 0 || !parses(string.Join('\n', lines[..line])))
            return null;
        var blank = lines[line][OddBlanks.InIndentation(lines[line])];
        var name = blank switch
        {
            '\t' => "a tab",
            '\u00A0' => "a no-break space (U+00A0)",
            _ => $"the blank U+{(int)blank:X4}",
        };
        return (PlaceOf(line, OddBlanks.InIndentation(lines[line])),
            $"{name} is at the beginning of line {firstLine + line}; {Indentation}");
    }

    /// <summary>
    /// A quote that is not closed swallows lines until the next one, so that the parser stops much later.
    /// </summary>
    private (TextPosition, string)? Quote(TextPosition place, string words)
    {
        var isInQuotes = words.Contains("quoted scalar", StringComparison.Ordinal)
            && !words.Contains("escape", StringComparison.Ordinal);
        if (!isInQuotes && !words.Contains("did not find expected", StringComparison.Ordinal))
            return null;
        var last = Math.Min(place.Line - firstLine, lines.Length - 1);
        for (var line = last; line >= 0; line--)
        {
            if (OpenQuote(lines[line]) is var column and >= 0
                && (isInQuotes || line < last || column + 1 < place.Column))
                return (PlaceOf(line, column),
                    $"the quote {lines[line][column]} that opens here is not closed in its line");
            if (!isInQuotes && line < last - 20)
                break;
        }

        return null;
    }

    /// <summary>Where a value begins with a quote that its line does not close; -1 where none does.</summary>
    private static int OpenQuote(string line)
    {
        var start = line.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 ? colon + 2
            : line.IndexOf("- ", StringComparison.Ordinal) is var dash and >= 0 ? dash + 2
            : 0;
        while (start < line.Length && line[start] is ' ' or '-')
            start++;
        if (start >= line.Length || line[start] is not ('"' or '\''))
            return -1;
        for (var i = start + 1; i < line.Length; i++)
            if (line[i] is '\\' && line[start] is '"')
                i++;
            else if (line[i] == line[start])
                return -1;
        return start;
    }

    private (TextPosition, string) Other(TextPosition place, string words)
    {
        bool Says(string part) => words.Contains(part, StringComparison.OrdinalIgnoreCase);
        var line = LineAt(place);
        var before = line[..Math.Min(line.Length, place.Column - 1)];
        return Says("multiline plain scalar") && NoColon(place) is { } key ? key
            : Says("invalid mapping") && before.Contains(": ", StringComparison.Ordinal) ? (place,
                "a text without quotes has a colon followed by a space; put the whole text in quotes")
            : Says("invalid mapping") ? (place, $"this line is {Spaces(line)}, further than the lines it belongs to; "
                + "give them the same number of spaces")
            : Says("expected key") && before.IndexOfAny(['"', '\'']) >= 0 ? (place, "there is text after the closing "
                + "quote; for a quote inside a text write \\\" between \" and \", or '' between ' and '")
            : Says("expected key") && NoColon(place with { Line = place.Line + 1 }) is { } missing ? missing
            : Says("expected key") ? (place,
                $"this line is {Spaces(line)}, unlike the lines it belongs to; give them the same number of spaces")
            : Says("'-' indicator") ? (place, "this line belongs neither to the list above it, whose items begin with "
                + "'- ', nor to its last item; check the spaces before it")
            : Says("cannot start any token") || Says("anchor or alias")
                ? (place, $"a text without quotes cannot begin with '{At(place)}'; put it in quotes")
            : Says("unknown escape") ? (place, "the sign behind a backslash in double quotes is none that YAML knows; "
                + "write \\\\ for a backslash, or use single quotes")
            : Says("sequence entries are not allowed") ? (place, "a list begins on the line below its key")
            : Says("node content")
                && At(place) is ']' or '}' ? (place, $"the bracket {At(place)} has no opening bracket")
            : (Says("flow") || Says("bracket")) && OpenBracket(place) is { } open
                ? (open, $"the bracket {At(open)} that opens here is not closed, or a comma is missing")
            : (place, words);
    }

    /// <summary>The line before, where that looks like a key whose colon, or the blank behind it, is missing.</summary>
    private (TextPosition, string)? NoColon(TextPosition place)
    {
        var line = place.Line - firstLine - 1;
        while (line >= 0 && string.IsNullOrWhiteSpace(lines[line]))
            line--;
        if (line < 0 || lines[line].Contains(": ", StringComparison.Ordinal) || lines[line].TrimEnd().EndsWith(':'))
            return null;
        var text = lines[line].Trim();
        var start = PlaceOf(line, lines[line].Length - lines[line].TrimStart().Length);
        return text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            ? (start, $"a space is missing after the colon; write '{text[..colon]}: {text[(colon + 1)..]}'")
            : (start, $"a colon is missing after the key '{(text.Length > 40 ? text[..40] + "…" : text)}'");
    }

    /// <summary>The bracket before a place that no bracket closes in its line.</summary>
    private TextPosition? OpenBracket(TextPosition place)
    {
        for (var line = Math.Min(place.Line - firstLine, lines.Length - 1); line >= 0; line--)
        {
            var text = lines[line];
            var depth = 0;
            for (var i = text.Length - 1; i >= 0; i--)
                if (text[i] is ']' or '}')
                    depth++;
                else if (text[i] is '[' or '{' && --depth < 0)
                    return PlaceOf(line, i);
        }

        return null;
    }

    private static string Spaces(string line) => (line.Length - line.TrimStart(' ').Length) switch
    {
        0 => "not indented",
        1 => "indented by 1 space",
        var spaces => $"indented by {spaces} spaces",
    };
}
