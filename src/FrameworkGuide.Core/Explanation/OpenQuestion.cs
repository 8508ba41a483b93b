using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Explanation;

/// <summary>A question that is not answered and whose answer could put another framework first.</summary>
/// <param name="Name">The criterion as a heading.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Could">What an answer could bring.</param>
/// <param name="Address">Where it can be answered, with all other answers as they are.</param>
public sealed record OpenQuestion(Criterion Criterion, string Name, string Question, string Could, string Address)
{
    /// <summary>The open questions of a recommendation, the best one to ask first.</summary>
    /// <param name="asked">Those left open although they were asked: their answer is known to change nothing.</param>
    public static IReadOnlyList<OpenQuestion> List(
        ExplainedRecommendation explained, IReadOnlyCollection<Criterion>? asked = null)
    {
        ArgumentNullException.ThrowIfNull(explained);
        var (catalog, answers) = (explained.Catalog, explained.Answers);
        var known = answers.Answered(catalog).Select(a => a.Criterion).Concat(asked ?? []).ToHashSet();
        Criterion[] unanswered =
        [
            .. new[] { Criterion.Size, Criterion.Language }.Concat(catalog.Needs.Select(n => Criterion.OfNeed(n.Key)))
                .Where(c => !known.Contains(c)),
        ];
        return
        [
            .. QuestionOrder
                .Find(catalog, answers, unanswered, [.. unanswered.Where(explained.Changes.OpenQuestions.Contains)])
                .Select(c => Of(explained, c)),
        ];
    }

    private static OpenQuestion Of(ExplainedRecommendation explained, Criterion criterion)
    {
        var now = explained.Recommendation.Verdict.Tied;
        IEnumerable<FrameworkSummary> first = explained.Changes.All.Where(c => c.Criterion == criterion)
            .SelectMany(c => c.First);
        return new OpenQuestion(
            criterion,
            explained.Name(criterion),
            QuestionWords.Question(criterion, explained.Catalog),
            OpenQuestionTexts.Could([.. first.Distinct().Except(now.Count == 1 ? now : [])]),
            explained.QuestionOf(criterion));
    }
}
