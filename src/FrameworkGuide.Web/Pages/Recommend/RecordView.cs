using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Pages.Recommend;

/// <summary>The record that a request asks for, or what is wrong with it.</summary>
/// <param name="Record">Null where there is none to show.</param>
/// <param name="Form">Null where there is no result to record.</param>
/// <param name="Problems">What is wrong with the answers, or else with the fields.</param>
/// <param name="Query">The query of the record: "?…".</param>
internal sealed record RecordView(
    DecisionRecord? Record, RecordForm? Form, IReadOnlyList<FieldProblem> Problems, RecordPlace Place, string Query)
{
    public static RecordView Of(HttpContext context)
    {
        var guide = GuideRequest.Of(context);
        var (answers, query) = (AnswersInQueryAttribute.Of(context), RecordInQueryAttribute.Of(context));
        var place = new RecordPlace(
            context.RequestServices.GetRequiredService<BaseAddress>().Url, ProgramVersion.Text);
        if (answers.Problems.Count > 0 || !answers.Answers.HasAnswers)
            return new RecordView(
                null, null, answers.Problems, place, AnswersQuery.Format(answers.Answers, guide.Catalog));

        var result = ExplainedResult.Explain(
            guide.Catalog, guide.Today, answers.Answers, slug => guide.FindProfile(slug)?.Profile);
        IReadOnlyList<FieldProblem> problems =
            [.. query.Problems, .. RecordCheck.Problems(result.Explained.Recommendation, query.Fields)];
        return new RecordView(
            problems.Count > 0
                ? null
                : DecisionRecord.Of(result, query.Fields, slug => guide.FindProfile(slug)?.Profile),
            RecordForm.Of(result.Explained, query, problems), problems, place,
            RecordAddress.Format(answers.Answers, query.Fields, guide.Catalog));
    }

    /// <summary>The record as a file, by what its name ends with: "md".</summary>
    public string FileAddress(string extension) => $"{RecordAddress.Page}.{extension}{Query}";
}
