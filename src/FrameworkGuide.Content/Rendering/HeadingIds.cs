using System.Globalization;
using System.Text;

namespace FrameworkGuide.Content.Rendering;

/// <summary>
/// Gives the headings of one document ids that clash neither with each other nor with the page's own: the heading's
/// words in lower case, joined by hyphens. Letters, digits and marks of every script count. Headings of the same words
/// are numbered in their order.
/// </summary>
/// <param name="prefix">What they begin with; documents that share a page have one each.</param>
internal sealed class HeadingIds(string prefix)
{
    /// <summary>For a document that has a page of its own.</summary>
    public const string OfPage = "text";

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.Ordinal);

    /// <summary>For a document that shares a page with others. A slug has no two hyphens in a row.</summary>
    public static string OfPart(string slug) => $"{OfPage}-{slug}-";

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

    private string Words(string heading)
    {
        var words = new StringBuilder(prefix);
        var gap = true;
        foreach (var rune in heading.EnumerateRunes())
        {
            if (!IsOfWord(rune))
            {
                gap = true;
                continue;
            }

            if (gap)
                words.Append('-');
            words.Append(Rune.ToLowerInvariant(rune));
            gap = false;
        }

        return words.ToString();
    }

    private static bool IsOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.LetterNumber;
}
