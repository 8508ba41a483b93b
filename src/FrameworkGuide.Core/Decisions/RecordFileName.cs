using System.Globalization;
using System.Text;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What the file of a record is called: "0042-use-django-as-the-framework".</summary>
public static class RecordFileName
{
    private const int Longest = 60;
    private const string Nameless = "decision";

    /// <param name="number">With four digits in front; null for none.</param>
    /// <param name="title">Of which letters of any script and digits are kept.</param>
    public static string Of(int? number, string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var words = new StringBuilder();
        foreach (var rune in title.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune) && words.Length > 0 && words[^1] != '-')
                words.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (rune.Value is not ('\'' or '’') && words.Length > 0 && words[^1] != '-')
                words.Append('-');
        var name = Cut(words.ToString().Trim('-'));
        var prefix = number?.ToString("0000-", CultureInfo.InvariantCulture) ?? "";
        return prefix + (name.Length == 0 ? Nameless : name);
    }

    /// <summary>An accent or vowel sign, which is part of the letter before it.</summary>
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whole words, as many as fit.</summary>
    private static string Cut(string name)
    {
        if (name.Length <= Longest)
            return name;
        var end = name.LastIndexOf('-', Longest);
        return name[..(end > 0 ? end : char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
