using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Web.Pages.Recommend;

/// <summary>The questionnaire, filled in, with the ranking so far beside it.</summary>
/// <param name="Ranking">Null where some answer cannot be taken, or where answers lead to a group.</param>
internal sealed record QuestionnaireView(QuestionnaireForm Form, RankingSoFar? Ranking)
{
    public static QuestionnaireView Empty { get; } = new(
        QuestionnaireForm.Of(CatalogSnapshot.Empty, AnswersQuery.Read([], CatalogSnapshot.Empty)), Ranking: null);

    /// <summary>The group that the answers are added to; null where they lead to a result of their own.</summary>
    public GroupForm? Group { get; private init; }

    /// <summary>What the button says.</summary>
    public string ShowText => Group is null ? "Show the result" : "Add my answers";

    public static QuestionnaireView Of(CatalogSnapshot catalog, DateOnly today, AnswersQuery query) => new(
        QuestionnaireForm.Of(catalog, query),
        query.Problems.Count > 0
            ? null
            : RankingSoFar.Of(ExplainedRecommendation.Explain(catalog, today, query.Answers)));

    /// <summary>The empty questionnaire, whose answers are added to a group.</summary>
    public static QuestionnaireView ForGroup(CatalogSnapshot catalog, GroupForm group) =>
        new(QuestionnaireForm.Of(catalog, AnswersQuery.Read([], catalog)), Ranking: null) { Group = group };
}
