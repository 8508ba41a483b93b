using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Recommend;

[AnswersInQuery]
[ComputedAnew]
internal sealed class AllModel(GuideRequest guide) : PageModel
{
    public QuestionnaireView Questionnaire { get; private set; } = QuestionnaireView.Empty;

    public void OnGet()
    {
        var (catalog, today) = guide;
        Questionnaire = QuestionnaireView.Of(catalog, today, AnswersInQueryAttribute.Of(HttpContext));
        if (Questionnaire.Form.Problems.Any)
            Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
