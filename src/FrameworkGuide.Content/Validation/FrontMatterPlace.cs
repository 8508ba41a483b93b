using FrameworkGuide.Content.Reading;

namespace FrameworkGuide.Content.Validation;

/// <summary>Finds a key again in a file that was read before.</summary>
internal static class FrontMatterPlace
{
    /// <summary>
    /// Where the value of a key stands in the front matter of a Markdown file; the file's beginning
    /// where there is none.
    /// </summary>
    public static TextPosition Of(string key, byte[] bytes)
    {
        var ignored = new ProblemSink("");
        return SourceText.Read(bytes, hasBody: true, ignored) is { } source
            && YamlReader.Read(source.FrontMatter, source.FrontMatterLine, ignored) is YamlMap map
            && map[key] is { } value
            ? value.Position
            : TextPosition.Start;
    }
}
