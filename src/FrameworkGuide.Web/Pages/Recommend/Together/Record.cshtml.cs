using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Recommend.Together;

/// <summary>The record of what a group decides.</summary>
[RecordInQuery(isOfGroup: true)]
[ComputedAnew]
internal sealed class RecordModel(BaseAddress site, KeptDecision past) : PageModel
{
    public RecordView View { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        View = await RecordView.OfAsync(HttpContext, site, past);
        Response.StatusCode = RecordRefusal.StatusOf(View, Response);
    }
}
