using System.Globalization;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>What a result page shows of its ranking, read from its HTML.</summary>
internal sealed class ShownResult(ShownPage page)
{
    public ShownPage Page { get; } = page;

    /// <summary>The first three with their numbers, then the table of the others.</summary>
    public IReadOnlyList<ShownRank> Ranking { get; } =
    [
        .. page.Document.QuerySelectorAll("article.pick").Select(ShownPick.Of),
        .. page.Document.QuerySelectorAll("#outcome > details table.narrow tbody tr").Select(ShownRank.OfRow),
    ];

    public IEnumerable<ShownPick> Picks => Ranking.OfType<ShownPick>();

    /// <summary>Names of those that share the first rank.</summary>
    public IEnumerable<string> First => Ranking.Where(r => r.Rank == 1).Select(r => r.Name);

    public IReadOnlyList<ShownRuledOut> RuledOut { get; } =
        [.. page.Document.QuerySelectorAll("[aria-labelledby=out-title] .entries > li").Select(ShownRuledOut.Of)];

    public static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
