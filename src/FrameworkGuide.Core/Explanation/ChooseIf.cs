using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>
/// With which answers a framework comes first more often than in general, and with which hardly ever, among teams that
/// leave the language open: a language outweighs the rest.
/// </summary>
/// <param name="Overall">Its share of all first places, 0 to 1.</param>
/// <param name="Combinations">Of how many combinations of answers.</param>
/// <param name="For">Sizes and needs that speak for it, the strongest of each kind first.</param>
/// <param name="Against">Sizes and needs that speak against it, likewise.</param>
/// <param name="All">Every answer, languages included.</param>
public sealed record ChooseIf(
    double Overall, int Combinations, TopList<FirstShare> For, TopList<FirstShare> Against,
    IReadOnlyList<FirstShare> All)
{
    /// <summary>How much more often than in general makes an answer one that speaks for it.</summary>
    private const double MoreOften = 1.25;

    /// <summary>How much less often makes it one that speaks against it.</summary>
    private const double LessOften = 0.5;

    /// <summary>Shares are sums of fractions: what is a limit but for the last bits is that limit.</summary>
    private const double Hair = 1e-9;

    private const int MostNeeds = 5;

    public static ChooseIf? Find(CatalogSnapshot catalog, string slug)
    {
        if (WhereFirst.Compute(catalog) is not { Combinations: > 0 } where || catalog.Frameworks.Count < 2)
            return null;
        var (overall, all) = (where.Overall(slug), where.SharesOf(slug));
        var open = all.Where(s => s.Criterion != Criterion.Language).ToList();
        return new ChooseIf(
            overall,
            where.Combinations,
            Some(open.Where(s => s.Share > overall * MoreOften + Hair).OrderByDescending(s => s.Share)),
            overall == 0
                ? new([], 0)
                : Some(open.Where(s => s.Share <= overall * LessOften + Hair).OrderBy(s => s.Share)),
            all);
    }

    /// <summary>Sizes, then the first few needs; the others are counted.</summary>
    private static TopList<FirstShare> Some(IOrderedEnumerable<FirstShare> shares)
    {
        var (sizes, needs) = (
            shares.Where(s => s.Criterion == Criterion.Size).ToList(),
            shares.Where(s => s.Criterion.NeedKey is not null).ToList());
        return new([.. sizes, .. needs.Take(MostNeeds)], Math.Max(0, needs.Count - MostNeeds));
    }
}
