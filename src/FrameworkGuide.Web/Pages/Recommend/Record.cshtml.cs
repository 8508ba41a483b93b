using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Recommend;

[RecordInQuery]
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
