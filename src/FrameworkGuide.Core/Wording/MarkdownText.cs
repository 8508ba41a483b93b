using System.Buffers;
using System.Text;

namespace FrameworkGuide.Core.Wording;

/// <summary>
/// Text of others in a line of Markdown, as GitHub reads it: it shows as it is and means nothing. What would be read as
/// text anyway is left alone, because programs that read records take titles as they are written.
/// </summary>
public static class MarkdownText
{
    /// <summary>These mean something wherever they are. With $ GitHub begins a formula.</summary>
    private const string Signs = @"\*`<>[]~$";

    /// <summary>These mean something where a text begins.</summary>
    private const string FirstSigns = "-+";

    private static readonly SearchValues<char> AlphaNumeric =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>In one line; "" for a text without characters.</summary>
    public static string Escape(string text) => Escape(OneLine.Of(text), isCell: false);

    /// <summary>The same within the cell of a table.</summary>
    public static string EscapeCell(string text) => Escape(OneLine.Of(text), isCell: true);

    /// <summary>
    /// An address in full, as a link; what would end it, or a cell, is written as addresses write it.
    /// </summary>
    public static string Link(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var link = new StringBuilder("<");
        foreach (var rune in address.EnumerateRunes())
            if (rune.Value is '|' or '<' or '>' or '\\' || rune.Value <= ' ' || Rune.IsWhiteSpace(rune)
                || Rune.IsControl(rune))
                link.Append(Uri.EscapeDataString(rune.ToString()));
            else
                link.Append(rune.ToString());
        return link.Append('>').ToString();
    }

    private static string Escape(string line, bool isCell)
    {
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if (Means(line, i) || isCell && line[i] == '|')
                escaped.Append('\\');
            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    private static bool Means(string line, int i) => line[i] switch
    {
        var c when Signs.Contains(c, StringComparison.Ordinal) => true,
        var c when FirstSigns.Contains(c, StringComparison.Ordinal) => i == 0,
        '_' => !(IsLetterOrDigit(line, i - 1) && IsLetterOrDigit(line, i + 1)),
        '#' => i == 0 || line[i - 1] == ' ',
        '&' => IsReference(line.AsSpan(i + 1)),
        '.' or ')' => IsNumbered(line, i) || IsAddress(line, i),
        ':' => string.CompareOrdinal(line, i, "://", 0, 3) == 0,
        _ => false,
    };

    private static bool IsLetterOrDigit(string line, int i) =>
        i >= 0 && i < line.Length && char.IsLetterOrDigit(line[i]);

    /// <summary>Whether an ampersand begins a character reference, such as "amp;".</summary>
    private static bool IsReference(ReadOnlySpan<char> rest)
    {
        var name = rest.TrimStart('#');
        var end = name.IndexOfAnyExcept(AlphaNumeric);
        return end > 0 && name[end] == ';';
    }

    /// <summary>"1." or "1)" at the beginning, which would be an entry of a list.</summary>
    private static bool IsNumbered(string line, int i) => i > 0
        && line.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The end of "www.", which would be a link.</summary>
    private static bool IsAddress(string line, int i) =>
        line[i] == '.' && i >= 3 && line.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
