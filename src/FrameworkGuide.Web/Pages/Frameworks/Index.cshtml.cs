using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Frameworks;

[QueryKeys("page")]
internal sealed class IndexModel : PageModel
{
    private const int PerPage = 50;

    public CatalogSnapshot Catalog { get; private set; } = CatalogSnapshot.Empty;

    public DateOnly Today { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; } = 1;

    public int Pages => Math.Max(1, (Catalog.Frameworks.Count + PerPage - 1) / PerPage);

    /// <summary>What is wrong with the address; null when nothing is.</summary>
    public string? Problem { get; private set; }

    public IReadOnlyList<FrameworkSummary> Frameworks => [.. Catalog.Frameworks.Skip((Number - 1) * PerPage).Take(PerPage)];

    public IActionResult OnGet()
    {
        (Catalog, Today) = GuideRequest.Of(HttpContext);
        var values = Request.Query["page"];
        if (values.Count == 0 || string.IsNullOrEmpty(values[0]) && values.Count == 1)
            return Page();

        if (values.Count == 1 && int.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= Pages)
        {
            Number = number;
            return Page();
        }

        Problem = Pages == 1
            ? "In the address, page must be 1: there is only one page."
            : $"In the address, page must be one whole number from 1 to {Pages}. This is page 1.";
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
