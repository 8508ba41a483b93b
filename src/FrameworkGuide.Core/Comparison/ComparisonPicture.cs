using System.Globalization;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Comparison;

/// <summary>
/// A comparison to be seen at a glance: every size and need as a scale with the marks of the frameworks on it.
/// </summary>
/// <param name="Frameworks">In the order of the columns.</param>
/// <param name="IsForProject">Whether what is drawn first is what a project asks for.</param>
/// <param name="First">
/// What is seen first: what a project asks for, or where they are furthest apart, those furthest apart first.
/// </param>
/// <param name="Others">All others, those furthest apart first.</param>
public sealed record ComparisonPicture(
    IReadOnlyList<(string Name, FrameworkMark Mark)> Frameworks, bool IsForProject, IReadOnlyList<PlottedRow> First,
    IReadOnlyList<PlottedRow> Others)
{
    /// <summary>So many fit on one screen.</summary>
    private const int MostFirst = 8;

    /// <summary>The grid's lines: the whole ratings, in percent of the scale.</summary>
    public static IReadOnlyList<(string X, string Text)> Grid { get; } =
    [
        .. Enumerable.Range(0, (int)Rating.Max + 1).Select(
            v => (Length(v / (double)Rating.Max), v.ToString(CultureInfo.InvariantCulture))),
    ];

    /// <summary>Null where none of the frameworks is rated for anything.</summary>
    /// <param name="comparison">With all rows, for a project or not.</param>
    public static ComparisonPicture? Of(FrameworkComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        List<(string Name, FrameworkMark Mark)> frameworks =
            [.. comparison.Frameworks.Zip(comparison.Marks, (f, mark) => (f.Name, mark))];
        var rows = comparison.Ratings.Select(r => PlottedRow.Of(r, frameworks))
            .OrderByDescending(r => Apart(r.Row)).ToList();
        var asked = rows.Where(r => r.Row.Asked is not null).ToList();
        var first = asked.Count > 0 ? asked : [.. rows.Take(MostFirst)];
        return rows.Count == 0
            ? null
            : new ComparisonPicture(frameworks, asked.Count > 0, first, [.. rows.Except(first)]);
    }

    /// <summary>What folds the others away: "16 more ratings as a picture".</summary>
    public string MoreTitle => ComparisonTexts.MorePlots(Others.Count);

    /// <summary>A share of a whole as a length: "57.25%".</summary>
    internal static string Length(double share) =>
        (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static double Apart(ComparedRow row)
    {
        var ratings = row.Cells.Select(c => c.Rating).OfType<double>().ToList();
        return ratings.Count == 0 ? -1 : ratings.Max() - ratings.Min();
    }
}
