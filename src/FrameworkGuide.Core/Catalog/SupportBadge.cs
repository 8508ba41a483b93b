namespace FrameworkGuide.Core.Catalog;

/// <summary>The support of a framework as a small picture for other sites: everything it says is text.</summary>
public static class SupportBadge
{
    private const double Height = 24;
    private const double Rim = 8;
    private const double Size = 12;

    /// <summary>Of a letter in a usual font, as a share of its height; wide enough for most.</summary>
    private const double WidthOfLetter = 0.6;

    /// <param name="today">The UTC day.</param>
    public static string Write(FrameworkSummary framework, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var support = FrameworkSupport.Of(framework.Releases, today);
        var name = support is null ? framework.Name : $"{framework.Name} {support.Newest.Cycle}";
        var status = support is null
            ? $"support {CatalogWords.Unknown}"
            : CatalogWords.Support(support.Status);
        var (left, right) = (WidthOf(name), WidthOf(status));
        var svg = new SvgPicture($"{name}: {status}", $"As of {Wording.English.Day(today)} (UTC).");
        svg.Rectangle(0.5, 0.5, left + right - 1, Height - 1, "#fff", SvgPicture.Line);
        svg.Rectangle(0.5, 0.5, left - 1, Height - 1, "#f1efe9", SvgPicture.Line);
        svg.Text(Rim, 16, name, Size, isBold: true);
        svg.Text(left + Rim, 16, status, Size);
        return svg.Write(left + right, Height);
    }

    private static double WidthOf(string text) => Math.Ceiling(text.Length * Size * WidthOfLetter + 2 * Rim);
}
