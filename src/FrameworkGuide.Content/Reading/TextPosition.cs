namespace FrameworkGuide.Content.Reading;

/// <summary>A place in a file; line and column count from 1, the column in UTF-16 code units.</summary>
public readonly record struct TextPosition(int Line, int Column)
{
    public static TextPosition Start { get; } = new(1, 1);
}
