using System.Globalization;
using System.Text;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What the file of a record is called: "0042-use-django-as-the-framework".</summary>
public static class RecordFileName
{
    private const int Longest = 60;
    private const string Nameless = "decision";

    /// <param name="number">With four digits in front; null for none.</param>
    /// <param name="title">Of which letters without their accents, and digits, are kept.</param>
    public static string Of(int? number, string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        var words = new StringBuilder();
        foreach (var c in title.Normalize(NormalizationForm.FormD).ToLowerInvariant())
            if (char.IsAsciiLetterOrDigit(c))
                words.Append(c);
            else if (!IsPartOfLetter(c) && words.Length > 0 && words[^1] != '-')
                words.Append('-');
        var name = Cut(words.ToString().Trim('-'));
        var prefix = number?.ToString("0000-", CultureInfo.InvariantCulture) ?? "";
        return prefix + (name.Length == 0 ? Nameless : name);
    }

    /// <summary>Accents, and the apostrophe within a word.</summary>
    private static bool IsPartOfLetter(char c) =>
        c is '\'' or '’' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Whole words, as many as fit.</summary>
    private static string Cut(string name)
    {
        if (name.Length <= Longest)
            return name;
        var end = name.LastIndexOf('-', Longest);
        return name[..(end > 0 ? end : Longest)];
    }
}
