using System.Globalization;
namespace FrameworkGuide.Core.Wording;

/// <summary>Numbers, days and lists as English sentences write them.</summary>
public static class English
{
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Text of others in a message: short, so that it cannot drown what is said of it.</summary>
    public static string Quote(string text) => $"'{Shorten(text)}'";

    /// <summary>The first 40 characters.</summary>
    public static string Shorten(string text) => text.Length <= 40 ? text : $"{text[..40]}…";

    public static string Capitalize(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> words, string last = "and") => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}";

    public static string Count(int number, string one, string many) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {(number == 1 ? one : many)}";

    /// <summary>A moment to the minute, in UTC.</summary>
    public static string Moment(DateTime utc) =>
        utc.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture) + " UTC";

    /// <summary>A whole number without separators, as addresses write it.</summary>
    public static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Number(double value) =>
        value.ToString(Math.Abs(value) >= 1000 ? "N0" : "0.##", CultureInfo.InvariantCulture);

    public static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => $"{number}th",
        (_, 1) => $"{number}st",
        (_, 2) => $"{number}nd",
        (_, 3) => $"{number}rd",
        _ => $"{number}th",
    };

    /// <summary>"the first three"; numbers up to ten as words.</summary>
    public static string NumberWord(int number) =>
        number is >= 1 and <= 10
            ? ((string[])["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])[number - 1]
            : Digits(number);

    /// <summary>What comes before an entry of a list in a sentence.</summary>
    /// <param name="last">Before the last of several.</param>
    public static string Before(int index, int count, string last = " and ") =>
        index == 0 ? "" : index < count - 1 ? ", " : last;
}
