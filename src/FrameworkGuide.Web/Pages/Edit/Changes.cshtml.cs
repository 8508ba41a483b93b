using System.Globalization;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Editing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class ChangesModel(DocumentHistory history) : PageModel
{
    private const int PageSize = 50;

    public IReadOnlyList<RevisionNote> Revisions { get; private set; } = [];

    /// <summary>Older changes than those shown; null where there are none.</summary>
    public long? Older { get; private set; }

    public void OnGet(string? before)
    {
        var isNumber = long.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var id);
        (Revisions, Older) = history.Page(isNumber ? id : null, PageSize);
    }
}
