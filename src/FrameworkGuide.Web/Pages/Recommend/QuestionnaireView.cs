using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Web.Pages.Recommend;

/// <summary>The questionnaire, filled in, with the ranking so far beside it.</summary>
/// <param name="Ranking">Null where some answer cannot be taken.</param>
internal sealed record QuestionnaireView(QuestionnaireForm Form, RankingSoFar? Ranking)
{
    public static QuestionnaireView Empty { get; } = new(
        QuestionnaireForm.Of(CatalogSnapshot.Empty, AnswersQuery.Read([], CatalogSnapshot.Empty)), Ranking: null);

    public static QuestionnaireView Of(CatalogSnapshot catalog, DateOnly today, AnswersQuery query) => new(
        QuestionnaireForm.Of(catalog, query),
        query.Problems.Count > 0
            ? null
            : RankingSoFar.Of(ExplainedRecommendation.Explain(catalog, today, query.Answers)));
}
