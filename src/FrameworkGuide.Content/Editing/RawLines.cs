namespace FrameworkGuide.Content.Editing;

/// <summary>Lines with their ends: CR LF, CR or LF.</summary>
internal static class RawLines
{
    public static List<string> Of(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\r' or '\n'))
                continue;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            lines.Add(text[start..(i + 1)]);
            start = i + 1;
        }

        if (start < text.Length)
            lines.Add(text[start..]);
        return lines;
    }

    /// <summary>The end of a line; empty where it has none.</summary>
    public static string EndOf(string line) => line[line.TrimEnd('\r', '\n').Length..];
}
