namespace FrameworkGuide.Web.Pages.Components;

/// <summary>Small drawings beside words that say the same.</summary>
internal static class Marks
{
    public const string Unknown = "<path d=\"M3.5 4.2a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.6-.9 1.3M6 10.2v.6\"/>";
    public const string Equal = "<path d=\"M1 4h10M1 8h10\"/>";
    public const string Different = "<path d=\"M1 4h10M1 8h10M9 1L3 11\"/>";
    public const string Ahead = "<path class=\"full\" d=\"M6 2l5 8H1z\"/>";

    /// <summary>A drawing of 12 by 12.</summary>
    public static string Of(string shapes) =>
        "<svg class=\"mark\" width=\"12\" height=\"12\" viewBox=\"0 0 12 12\" aria-hidden=\"true\" "
            + $"focusable=\"false\">{shapes}</svg>";
}
