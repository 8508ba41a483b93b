using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Recommend.Together;

[GroupInQuery(takesAnswers: true)]
[ComputedAnew]
internal sealed class IndexModel(GuideRequest guide) : PageModel
{
    public GroupForm Form { get; private set; } = GroupForm.Empty;

    /// <summary>Null where fewer than two people have answered, or where some answers cannot be taken.</summary>
    public ExplainedGroup? Group { get; private set; }

    public void OnGet()
    {
        var (catalog, today) = guide;
        var query = GroupInQueryAttribute.Of(HttpContext);
        Form = GroupForm.Of(query, catalog);
        if (query.Problems.Count > 0)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        else if (query.Members.Count >= GroupQuery.Fewest)
            Group = ExplainedGroup.Explain(catalog, today, query.Members);
    }
}
