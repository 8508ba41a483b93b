using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>When a framework comes first, in words.</summary>
/// <param name="Sentence">How often, over which space.</param>
/// <param name="IsEverFirst">Whether it comes first at all.</param>
/// <param name="For">Answers that speak for it.</param>
/// <param name="Against">Answers that speak against it.</param>
/// <param name="All">Every answer.</param>
public sealed record ExplainedChooseIf(
    string Sentence, bool IsEverFirst, TopList<ExplainedShare> For, TopList<ExplainedShare> Against,
    IReadOnlyList<ExplainedShare> All)
{
    /// <summary>Null where there is nothing to compare the framework with.</summary>
    public static ExplainedChooseIf? Explain(CatalogSnapshot catalog, string slug, string name)
    {
        if (ChooseIf.Find(catalog, slug) is not { } choice)
            return null;
        ExplainedShare First(FirstShare share) => new(
            ReasonTexts.Answer(share, catalog), $"first in {ScoringWords.PercentOf(share.Share)} then", share.Share);
        return new ExplainedChooseIf(
            ReasonTexts.WhereFirst(name, choice.Overall, choice.Combinations),
            choice.Overall > 0,
            new([.. choice.For.Shown.Select(First)], choice.For.More),
            new([.. choice.Against.Shown.Select(First)], choice.Against.More),
            [.. choice.All.Select(s => new ExplainedShare(
                English.Capitalize(ReasonTexts.Answer(s, catalog)), ScoringWords.PercentOf(s.Share), s.Share))]);
    }
}
