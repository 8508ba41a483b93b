using AngleSharp.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>
/// What one answer adds to a score: its weight as it was given, its share of the weight, its points in tenths,
/// and what it adds to the lead.
/// </summary>
internal sealed record ShownRow(
    string Criterion, double Weight, string Share, string Value, double Points, string? Lead)
{
    public static ShownRow Of(IElement row)
    {
        var cells = row.QuerySelectorAll("td").Select(ShownPage.TextOf).ToList();
        var weight = cells[0].Split(' ');
        return new ShownRow(
            ShownPage.TextOf(row.QuerySelector("th")!), ShownResult.Number(weight[0]), weight[1], cells[1],
            ShownResult.Number(cells[2]), cells.Count > 3 ? cells[3] : null);
    }
}
