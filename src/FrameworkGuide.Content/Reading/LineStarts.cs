namespace FrameworkGuide.Content.Reading;

/// <summary>Finds the line and column of a place in a text whose lines end with line feeds.</summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = [0];
    private readonly int _firstLine;

    /// <param name="firstLine">The line of the file on which the text starts.</param>
    public LineStarts(string text, int firstLine)
    {
        _firstLine = firstLine;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
            _starts.Add(at + 1);
    }

    public TextPosition PositionOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new TextPosition(_firstLine + line, offset - _starts[line] + 1);
    }
}
