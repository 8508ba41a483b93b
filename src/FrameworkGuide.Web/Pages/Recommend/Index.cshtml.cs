using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Recommend;

/// <summary>The short way to a result, a step a page.</summary>
[ShortWayInQuery]
[ComputedAnew]
internal sealed class IndexModel(GuideRequest guide) : PageModel
{
    /// <summary>Null where some answer cannot be taken; the whole questionnaire is shown instead.</summary>
    public ShortWay? Way { get; private set; }

    public QuestionnaireView? Questionnaire { get; private set; }

    public void OnGet()
    {
        var (catalog, today) = guide;
        var query = ShortWayInQueryAttribute.Of(HttpContext);
        if (query.Query.Problems.Count == 0)
        {
            Way = ShortWay.Of(catalog, today, query);
            return;
        }

        Questionnaire = QuestionnaireView.Of(catalog, today, query.Query);
        Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
