using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Recommend;

[AnswersInQuery]
[ComputedAnew]
internal sealed class ResultModel(GuideRequest guide) : PageModel
{
    /// <summary>Null where there is no result to show; the questionnaire is shown instead.</summary>
    public ExplainedResult? Result { get; private set; }

    public QuestionnaireView? Questionnaire { get; private set; }

    public void OnGet()
    {
        var (catalog, today) = guide;
        var query = AnswersInQueryAttribute.Of(HttpContext);
        if (query.Problems.Count == 0 && query.Answers.HasAnswers)
        {
            Result = ExplainedResult.Explain(catalog, today, query.Answers, slug => guide.FindProfile(slug)?.Profile);
            return;
        }

        Questionnaire = QuestionnaireView.Of(catalog, today, query);
        if (query.Problems.Count > 0)
            Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
