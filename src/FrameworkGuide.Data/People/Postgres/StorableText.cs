using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FrameworkGuide.Data.People.Postgres;

/// <summary>
/// PostgreSQL's texts have no U+0000, which a text that somebody typed or asked for may have. It is written as U+001A
/// and a digit, and so is U+001A itself; all other texts stay as they are.
/// </summary>
internal sealed class StorableText() : ValueConverter<string, string>(text => Write(text), text => Read(text))
{
    private const char Mark = '\u001A';

    public static string Write(string text) => text.AsSpan().IndexOfAny('\0', Mark) < 0
        ? text
        : text.Replace("\u001A", "\u001A1", StringComparison.Ordinal)
            .Replace("\0", "\u001A0", StringComparison.Ordinal);

    private static string Read(string text) => !text.Contains(Mark, StringComparison.Ordinal)
        ? text
        : text.Replace("\u001A0", "\0", StringComparison.Ordinal)
            .Replace("\u001A1", "\u001A", StringComparison.Ordinal);
}
