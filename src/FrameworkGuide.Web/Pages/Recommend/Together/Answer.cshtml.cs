using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Recommend.Together;

/// <summary>The questionnaire whose answers lead back to a group, with one person more.</summary>
[GroupInQuery(takesAnswers: false)]
internal sealed class AnswerModel(GuideRequest guide) : PageModel
{
    public GroupForm Form { get; private set; } = GroupForm.Empty;

    public QuestionnaireView Questionnaire { get; private set; } = QuestionnaireView.Empty;

    public void OnGet()
    {
        var query = GroupInQueryAttribute.Of(HttpContext).Query;
        Form = GroupForm.Of(query, guide.Catalog);
        if (query.Problems.Count > 0)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        Questionnaire = QuestionnaireView.ForGroup(guide.Catalog, Form);
    }
}
