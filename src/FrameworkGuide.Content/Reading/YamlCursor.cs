namespace FrameworkGuide.Content.Reading;

/// <summary>A place that moves through a YAML text, and what stands there.</summary>
/// <param name="firstLine">The line of the file on which the text starts.</param>
internal sealed class YamlCursor(string text, int firstLine)
{
    private int _line;
    private int _lineStart;

    public int At { get; private set; }

    /// <summary>How many characters stand before it on its line.</summary>
    public int Column => At - _lineStart;

    public TextPosition Position => new(firstLine + _line, Column + 1);

    public bool IsAtEnd => At == text.Length;

    /// <summary>The character that stands here; the text ends as a line does.</summary>
    public char Sign => SignAt(0);

    /// <summary>Whether an item of an indented list begins here.</summary>
    public bool IsAtItem => Sign == '-' && IsBlankAt(1);

    /// <summary>What stands here and behind it.</summary>
    public ReadOnlySpan<char> Rest => text.AsSpan(At);

    public char SignAt(int offset) => At + offset < text.Length ? text[At + offset] : '\n';

    public bool IsBlankAt(int offset) => SignAt(offset) is ' ' or '\n';

    /// <summary>Moves on within the line.</summary>
    public void Skip(int length) => At += length;

    public void SkipSpaces()
    {
        while (Sign == ' ')
            At++;
    }

    public void ToNextLine()
    {
        var end = text.IndexOf('\n', At);
        At = _lineStart = end < 0 ? text.Length : end + 1;
        _line++;
    }

    /// <summary>Moves from the beginning of a line to the first character that is neither blank nor comment.</summary>
    /// <returns>Whether there is one.</returns>
    public bool ToNextNode()
    {
        for (; !IsAtEnd; ToNextLine())
        {
            SkipSpaces();
            if (Sign is not ('\n' or '#'))
                return true;
        }

        return false;
    }

    /// <summary>Moves from the end of a value to the next node.</summary>
    /// <returns>Whether nothing but a comment stands between the value and the end of its line.</returns>
    public bool EndLine()
    {
        var end = At;
        SkipSpaces();
        if (Sign != '\n' && !(Sign == '#' && At > end))
            return false;
        ToNextLine();
        ToNextNode();
        return true;
    }
}
