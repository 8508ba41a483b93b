using System.Globalization;
using System.Text;

namespace FrameworkGuide.Core.Catalog;

/// <summary>Something wrong in a content file.</summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Code">FG and three digits; docs/content-format.md explains each.</param>
/// <param name="Message">What is wrong, what was expected and, where there is one, the nearest valid value.</param>
public sealed record ContentProblem(
    string Path, int Line, int Column, ProblemSeverity Severity, string Code, string Message)
{
    /// <summary>
    /// The form every tool understands: <c>path:line:column: error FG012: message</c>. It is one line, whatever names
    /// and texts of the content stand in it.
    /// </summary>
    public override string ToString() =>
        $"{Printable(Path)}:{Line}:{Column}: {(Severity == ProblemSeverity.Error ? "error" : "warning")} {Code}: "
            + $"{Printable(Message)}";

    /// <summary>
    /// A text with its control characters, line ends and signs of writing direction written out, such as <c>\u001b</c>:
    /// on a terminal they could forge other lines, colours and words.
    /// </summary>
    public static string Printable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Any(IsHidden))
            return text;
        var printable = new StringBuilder();
        foreach (var c in text)
            _ = IsHidden(c) ? printable.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : printable.Append(c);
        return printable.ToString();
    }

    private static bool IsHidden(char c) =>
        char.IsControl(c)
            || c is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (
                >= '\u2066' and <= '\u2069');
}
