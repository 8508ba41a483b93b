using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>Why a framework has the value it has on a criterion.</summary>
/// <param name="Looked">When the evidence was last looked at; null where no day is stated or none is needed.</param>
/// <param name="IsJudged">Whether it is an editor's rating, which can be overdue for a check.</param>
public sealed record CriterionReason(string Why, IReadOnlyList<string> Sources, DateOnly? Looked, bool IsJudged)
{
    private static readonly CriterionReason NotRated = new(ScoringWords.NotRatedCounts, [], null, IsJudged: false);

    public static CriterionReason Find(
        CatalogSnapshot catalog, ProjectAnswers answers, FrameworkSummary framework, FrameworkProfile? profile,
        Criterion criterion)
    {
        if (criterion == Criterion.Language)
            return new CriterionReason(
                ScoringWords.Closeness(LanguageCloseness.Of(catalog, answers.Languages, framework)), [], null,
                IsJudged: false);
        var rating = criterion.NeedKey is { } need ? profile?.Needs.GetValueOrDefault(need)
            : answers.Size is { } size ? profile?.Sizes.GetValueOrDefault(size)
            : null;
        return rating is null
            ? NotRated
            : new CriterionReason(rating.Why, rating.Sources, rating.Checked ?? profile!.Reviewed, IsJudged: true);
    }
}
