using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A question that is asked on its own.</summary>
/// <param name="Name">The criterion as a heading.</param>
/// <param name="Field">Its name in the address.</param>
/// <param name="Choices">
/// What can be answered, "does not matter" among it; none for the languages, of which any number can be named.
/// </param>
/// <param name="Place">"Question 2 of at most 5".</param>
/// <param name="Could">What an answer could bring; null where this one cannot change the first place.</param>
public sealed record NextQuestion(
    Criterion Criterion, string Name, string Question, string? Help, string Field, IReadOnlyList<AnswerChoice> Choices,
    string Place, string? Could)
{
    public bool IsLanguages => Criterion == Criterion.Language;

    /// <summary>
    /// The question that an address goes back to, or the best one to ask of those that are still open; null where none
    /// is left to ask.
    /// </summary>
    public static NextQuestion? Find(ExplainedRecommendation explained, ShortWayQuery query)
    {
        ArgumentNullException.ThrowIfNull(explained);
        ArgumentNullException.ThrowIfNull(query);
        if (query.Question is { } again)
            return Of(explained, again, query.Asked, OpenQuestion.List(explained));
        var open = OpenQuestion.List(explained, query.Asked);
        return open.Count == 0 || query.Asked.Count >= ShortWay.MostQuestions
            ? null
            : Of(explained, open[0].Criterion, query.Asked, open);
    }

    private static NextQuestion Of(
        ExplainedRecommendation explained, Criterion criterion, IReadOnlyList<Criterion> asked,
        IReadOnlyList<OpenQuestion> open)
    {
        var catalog = explained.Catalog;
        var number = asked.Contains(criterion) ? asked.TakeWhile(a => a != criterion).Count() : asked.Count;
        return new NextQuestion(
            criterion,
            explained.Name(criterion),
            QuestionWords.Question(criterion, catalog),
            catalog.Needs.FirstOrDefault(n => n.Key == criterion.NeedKey)?.Help,
            AnswersQuery.FieldOf(criterion),
            QuestionWords.Choices(criterion, explained.Answers, catalog),
            ShortWayTexts.Question(number + 1),
            open.FirstOrDefault(o => o.Criterion == criterion)?.Could);
    }
}
