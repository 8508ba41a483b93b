using AngleSharp.Dom;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>
/// A framework of the ranking; its score is in tenths, its first places as they are shown: "76%", "more than 99%".
/// </summary>
internal record ShownRank(int Rank, string Name, string Slug, double Score, string FirstIn)
{
    public static ShownRank OfRow(IElement row)
    {
        var link = row.QuerySelector("a")!;
        var cells = row.QuerySelectorAll("td").Select(ShownPage.TextOf).ToList();
        return new ShownRank((int)ShownResult.Number(cells[0]), ShownPage.TextOf(link), SlugOf(link),
            ShownResult.Number(cells[1]), cells[2]);
    }

    protected static string SlugOf(IElement link) => link.GetAttribute("href")!["/frameworks/".Length..];
}
