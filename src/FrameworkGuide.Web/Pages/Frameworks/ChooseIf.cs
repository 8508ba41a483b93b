using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web.Pages.Frameworks;

/// <summary>With which answers a framework comes first more often than in general, and with which hardly ever.</summary>
/// <param name="Overall">Its share of all first places, 0 to 1.</param>
/// <param name="Combinations">Of how many combinations of answers.</param>
/// <param name="For">Answers that speak for it, the strongest of each kind first.</param>
/// <param name="Against">Answers that speak against it, likewise.</param>
/// <param name="All">Every answer.</param>
internal sealed record ChooseIf(double Overall, int Combinations, IReadOnlyList<FirstShare> For, IReadOnlyList<FirstShare> Against, IReadOnlyList<FirstShare> All)
{
    /// <summary>How much more often than in general makes an answer one that speaks for it.</summary>
    private const double MoreOften = 1.25;

    /// <summary>How much less often makes it one that speaks against it.</summary>
    private const double LessOften = 0.5;

    private const int MostNeeds = 5;

    public static ChooseIf? Of(CatalogSnapshot catalog, string slug)
    {
        if (catalog.WhereFirst is not { Combinations: > 0 } where || catalog.Frameworks.Count < 2)
            return null;
        var (overall, all) = (where.Overall(slug), where.SharesOf(slug));
        return new ChooseIf(
            overall,
            where.Combinations,
            Some(all.Where(s => s.Share > overall * MoreOften).OrderByDescending(s => s.Share)),
            Some(all.Where(s => s.Share <= overall * LessOften).OrderBy(s => s.Share)),
            all);
    }

    /// <summary>Sizes and languages, then the first few needs.</summary>
    private static List<FirstShare> Some(IOrderedEnumerable<FirstShare> shares) =>
    [
        .. shares.Where(s => s.Criterion == Criterion.Size),
        .. shares.Where(s => s.Criterion == Criterion.Language),
        .. shares.Where(s => s.Criterion.NeedKey is not null).Take(MostNeeds),
    ];
}
