using System.Text.RegularExpressions;

namespace FrameworkGuide.Web.Tests.Support;

/// <summary>
/// A document as its lines, with other ones at some places. What two editors change at different places is independent:
/// that is what the site promises, and what makes this a model of it.
/// </summary>
internal sealed partial class EditedPlaces
{
    private readonly string[] _lines;

    public EditedPlaces(string text)
    {
        _lines = text.Split('\n');
        All = [.. Find()];
    }

    public IReadOnlyList<EditedPlace> All { get; }

    /// <summary>The text with changed places.</summary>
    /// <param name="changes">By place: what its first line says now; null where its lines are taken away.</param>
    public string Text(IReadOnlyDictionary<EditedPlace, string?> changes)
    {
        var lines = _lines.ToList();
        foreach (var (place, line) in changes.OrderByDescending(c => c.Key.Start))
        {
            lines.RemoveRange(place.Start, line is null ? place.Count : 1);
            if (line is not null)
                lines.Insert(place.Start, line);
        }

        return string.Join('\n', lines);
    }

    /// <summary>The first line of a place, with a word added where it says something.</summary>
    public string WithWord(EditedPlace place, string word)
    {
        var line = _lines[place.Start];
        return line.EndsWith('"') ? $"{line[..^1]} {word}\"" : $"{line} {word}";
    }

    private IEnumerable<EditedPlace> Find()
    {
        var body = _lines[0] == "---" ? Array.IndexOf(_lines, "---", 1) + 1 : 0;
        for (var i = 0; i < body; i++)
            if (QuotedText().Match(_lines[i]) is { Success: true } key)
                yield return new EditedPlace(i, 1, IsRemovable: key.Groups[1].Value == "note");
        for (var i = body; i > 0 && i < _lines.Length; i++)
        {
            var start = i;
            while (i < _lines.Length && _lines[i].Length > 0)
                i++;
            if (i > start && char.IsLetter(_lines[start][0]))
                yield return new EditedPlace(start, i - start, IsRemovable: false);
            while (i < _lines.Length && _lines[i].StartsWith("```", StringComparison.Ordinal))
                i = Array.FindIndex(_lines, i + 1, l => l.StartsWith("```", StringComparison.Ordinal)) + 1;
        }
    }

    [GeneratedRegex("^ *(?:- )?(why|note|text|summary|help|governance|runtime): \"[^\"]*\"$")]
    private static partial Regex QuotedText();
}
