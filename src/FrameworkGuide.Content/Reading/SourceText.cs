using System.Buffers;
using System.Text;

namespace FrameworkGuide.Content.Reading;

/// <summary>The decoded text of a file, split into front matter and body.</summary>
/// <param name="FrontMatter">The YAML; the whole text for a YAML file.</param>
/// <param name="FrontMatterLine">The line on which it starts.</param>
/// <param name="Body">The Markdown behind the front matter; empty for a YAML file.</param>
/// <param name="BodyLine">The line on which the body starts.</param>
internal sealed record SourceText(string FrontMatter, int FrontMatterLine, string Body, int BodyLine)
{
    /// <summary>The characters of <see cref="IsRefused"/>.</summary>
    public static readonly SearchValues<char> Refused = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(IsRefused)]);

    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file's bytes, or null after telling what is wrong with them.</summary>
    public static SourceText? Read(ReadOnlySpan<byte> bytes, bool hasBody, ProblemSink problems)
    {
        if (bytes.Length > SourceLimits.MaxBytes)
        {
            problems.Add(ProblemCode.FileTooLarge, TextPosition.Start,
                $"the file is larger than {SourceLimits.MaxBytes:N0} bytes, the most that is allowed");
            return null;
        }

        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (Decode(bytes, problems) is not { } text)
            return null;

        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(ProblemCode.FileEmpty, TextPosition.Start, hasBody
                ? "the file is empty; expected front matter between two lines '---' and Markdown"
                : "the file is empty; expected YAML");
            return null;
        }

        if (MergeConflict.Find(text) is { } conflict)
        {
            problems.Add(ProblemCode.MergeConflict, EndOf(text[..conflict.Offset]), conflict.Message);
            return null;
        }

        return hasBody ? Split(text, problems) : new SourceText(text, 1, "", 1);
    }

    /// <summary>
    /// Characters that show nothing: those that XML, which feeds are written in, cannot hold, and the separators U+2028
    /// and U+2029, which end a line for the YAML parser and for no editor.
    /// </summary>
    public static bool IsRefused(char c) =>
        char.IsControl(c) && c is not ('\n' or '\r' or '\t') || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';

    private static string? Decode(ReadOnlySpan<byte> bytes, ProblemSink problems)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var valid = Encoding.UTF8.GetString(bytes[..ValidPrefix(bytes)]);
            problems.Add(ProblemCode.Encoding, EndOf(valid), "the file is not UTF-8 from here on; save it as UTF-8");
            return null;
        }

        if (text.AsSpan().IndexOfAny(Refused) is var i and >= 0)
        {
            problems.Add(ProblemCode.Encoding, EndOf(text[..i]),
                $"the character U+{(int)text[i]:X4} is not allowed; remove it");
            return null;
        }

        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    private static int ValidPrefix(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
            at += consumed;
        return at;
    }

    private static TextPosition EndOf(string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return new TextPosition(text.AsSpan().Count('\n') + 1, text.Length - text.LastIndexOf('\n'));
    }

    private static SourceText? Split(string text, ProblemSink problems)
    {
        if (LineAt(text, 0).TrimEnd() is not "---")
        {
            problems.Add(ProblemCode.FrontMatter, TextPosition.Start,
                "the file does not start with front matter; expected the line '---'");
            return null;
        }

        var start = Next(text, 0);
        var line = 2;
        for (var at = start; at < text.Length; at = Next(text, at), line++)
        {
            if (LineAt(text, at).TrimEnd() is "---")
            {
                var body = Next(text, at);
                return new SourceText(text[start..at], 2, text[Math.Min(body, text.Length)..], line + 1);
            }
        }

        problems.Add(ProblemCode.FrontMatter, TextPosition.Start,
            "the front matter is not closed; expected a second line '---'");
        return null;
    }

    private static ReadOnlySpan<char> LineAt(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return text.AsSpan(at, (end < 0 ? text.Length : end) - at);
    }

    private static int Next(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}
