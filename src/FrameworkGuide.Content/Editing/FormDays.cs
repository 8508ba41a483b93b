using System.Globalization;

namespace FrameworkGuide.Content.Editing;

/// <summary>Days in the forms of editors, as content files write them.</summary>
public static class FormDays
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>What is said of a day that cannot be read.</summary>
    public const string Expected = "A day is written as 2026-11-25, or left empty.";

    /// <summary>The day as a form shows it; null where there is none.</summary>
    public static string? Write(DateOnly? day) => day?.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>An empty field is no day.</summary>
    public static bool TryRead(string? text, out DateOnly? day)
    {
        day = null;
        if (string.IsNullOrWhiteSpace(text))
            return true;
        var isDay = DateOnly.TryParseExact(
            text.Trim(), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = isDay ? read : null;
        return isDay;
    }
}
