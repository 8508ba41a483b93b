using System.Globalization;
using FrameworkGuide.Data.People;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Edit;

internal sealed class ChangesModel(PeopleStore people) : PageModel
{
    private const int PageSize = 50;

    public IReadOnlyList<RevisionNote> Revisions { get; private set; } = [];

    /// <summary>Older changes than those shown; null where there are none.</summary>
    public long? Older { get; private set; }

    public void OnGet(string? before)
    {
        var found = people.Notes(
            PageSize + 1, documentPath: null, long.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null);
        Revisions = [.. found.Take(PageSize)];
        Older = found.Count > PageSize ? Revisions[^1].Id : null;
    }
}
