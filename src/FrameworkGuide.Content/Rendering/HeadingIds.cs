using System.Text;

namespace FrameworkGuide.Content.Rendering;

/// <summary>Gives the headings of one page ids that clash neither with each other nor with the page's own.</summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.Ordinal);

    public string For(string heading)
    {
        var words = Words(heading);
        var number = _lastNumbers.GetValueOrDefault(words, 1);
        var id = number == 1 ? words : $"{words}-{++number}";
        while (!_taken.Add(id))
            id = $"{words}-{++number}";
        _lastNumbers[words] = number;
        return id;
    }

    private static string Words(string heading)
    {
        var words = new StringBuilder("text");
        var gap = true;
        foreach (var c in heading.ToLowerInvariant())
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                gap = true;
                continue;
            }

            if (gap)
                words.Append('-');
            words.Append(c);
            gap = false;
        }

        return words.ToString();
    }
}
