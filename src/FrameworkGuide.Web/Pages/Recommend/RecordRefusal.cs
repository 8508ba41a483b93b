using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Pages.Recommend;

/// <summary>The response where there is no record to give.</summary>
internal static class RecordRefusal
{
    private const int SecondsToWait = 5;

    /// <summary>The status of an answer; where the log cannot be read, its header says when to try again.</summary>
    public static int StatusOf(RecordView view, HttpResponse response)
    {
        if (view.State == KeptState.Unreadable)
            response.Headers.RetryAfter = English.Digits(SecondsToWait);
        return view.State switch
        {
            KeptState.NotHad => StatusCodes.Status404NotFound,
            KeptState.Unreadable => StatusCodes.Status503ServiceUnavailable,
            _ => view.Problems.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
    }

    /// <summary>What is wrong, for a file: one without a record is no file.</summary>
    public static IReadOnlyList<FieldProblem> Problems(RecordView view) => view.State switch
    {
        KeptState.NotHad => [new FieldProblem(KeptMoment.ContentKey, KeptQuery.NotHad)],
        KeptState.Unreadable => [new FieldProblem(KeptMoment.ContentKey, KeptQuery.Unreadable)],
        _ when view.Problems.Count > 0 => view.Problems,
        _ when view.IsOfGroup => [new FieldProblem(GroupQuery.Answers, RecordFormTexts.NobodyAnswered)],
        _ => [new FieldProblem(AnswersQuery.Size, RecordFormTexts.NothingAnswered)],
    };
}
