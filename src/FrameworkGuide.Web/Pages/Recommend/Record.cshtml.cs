using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Recommend;

[RecordInQuery]
[ComputedAnew]
internal sealed class RecordModel(BaseAddress site, KeptDecision past) : PageModel
{
    public RecordView View { get; private set; } = null!;

    /// <summary>
    /// The result of the same answers as they were given, which asks for what is missing and says what is wrong.
    /// </summary>
    public string AskAgain => KeptAddress.ResultPath + QueryString.Create(
        Request.QueryString.Pairs().Where(p => !RecordQuery.Keys.Contains(p.Key))
            .Select(p => KeyValuePair.Create(p.Key, (string?)p.Value)));

    public async Task OnGetAsync()
    {
        View = await RecordView.OfAsync(HttpContext, site, past);
        Response.StatusCode = RecordRefusal.StatusOf(View, Response);
    }
}
