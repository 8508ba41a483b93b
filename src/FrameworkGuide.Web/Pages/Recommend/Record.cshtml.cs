using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Recommend;

[RecordInQuery]
[ComputedAnew]
internal sealed class RecordModel : PageModel
{
    public RecordView View { get; private set; } = null!;

    /// <summary>
    /// The result of the same answers as they were given, which asks for what is missing and says what is wrong.
    /// </summary>
    public string AskAgain => "/recommend/result" + QueryString.Create(
        Request.QueryString.Pairs().Where(p => AnswersQuery.IsKey(p.Key))
            .Select(p => KeyValuePair.Create(p.Key, (string?)p.Value)));

    public void OnGet()
    {
        View = RecordView.Of(HttpContext);
        if (View.Problems.Count > 0)
            Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
