using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Editing;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Pages.Edit;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Error;

/// <summary>
/// What people see instead of a page; it reads nothing but memory, so that it can be shown whatever failed.
/// </summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IndexModel(HttpsPolicy https, BaseAddress site, GuideRequest guide) : PageModel
{
    public int Status { get; private set; } = StatusCodes.Status404NotFound;

    /// <summary>Pages the reader may have meant.</summary>
    public IReadOnlyList<(string Address, string Title)> Suggestions { get; private set; } = [];

    /// <summary>An editor's form that could not be taken, to be sent again.</summary>
    public HeldForm? Held { get; private set; }

    /// <summary>Why an editor has to wait; null where that is not the failure.</summary>
    public EditingWaits? Waits => HttpContext.Features.Get<EditingWaits>();

    /// <summary>The sign-in that has to come first.</summary>
    public SignInForm? AskToSignIn { get; private set; }

    /// <summary>Whether it was a page of editors that was asked for.</summary>
    public bool IsEdit => HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } failed
        && EditAddresses.IsEdit(failed.OriginalPath);

    /// <summary>Whether a form came from a page that was opened over plain http, though the site is at https.</summary>
    public bool IsFromPlainPage => IsEdit && https.IsSentFromPlainPage(Request);

    /// <summary>Where editors sign in.</summary>
    public string SignInAddress => site.Url + EditAddresses.SignIn;

    /// <summary>When an address that asked too often may ask again.</summary>
    public int SecondsToWait =>
        int.TryParse(Response.Headers.RetryAfter, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? seconds
            : 60;

    public void OnGet() => Show();

    public void OnPost() => Show();

    private void Show()
    {
        if (HttpContext.Features.Get<IExceptionHandlerFeature>() is not null)
            Status = StatusCodes.Status500InternalServerError;
        else if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } failed)
        {
            Status = int.TryParse(
                Request.Query["status"], NumberStyles.None, CultureInfo.InvariantCulture, out var status)
                ? status
                : Status;
            if (Status == StatusCodes.Status404NotFound)
                Suggestions = Suggest(failed.OriginalPath, guide.Catalog);
        }

        Held = HeldForm.Failed(HttpContext);
        var isSignedIn = User.Identity?.IsAuthenticated == true;
        if (Status == StatusCodes.Status401Unauthorized || Held is not null && !isSignedIn)
            AskToSignIn = new SignInForm(Held: Held);
        Response.StatusCode = Status;
    }

    private static List<(string Address, string Title)> Suggest(string path, CatalogSnapshot catalog)
    {
        var pages = catalog.Frameworks.Select(f => (Address: SiteMap.Framework(f.Slug), Title: f.Name))
            .Concat(catalog.Guides.Select(g => (Address: SiteMap.Guide(g.Slug), g.Title)))
            .Concat(SiteMap.Pages.Select(p => (Address: p, Title: p)))
            .ToList();
        var last = path.TrimEnd('/')[(path.TrimEnd('/').LastIndexOf('/') + 1)..];
        var nearest = new[]
        {
            Nearest.To(path, pages.Select(p => p.Address)),
            Nearest.To(last, catalog.Frameworks.Select(f => f.Slug)) is { } slug ? SiteMap.Framework(slug) : null,
        };
        return [.. pages.Where(p => nearest.Contains(p.Address)).DistinctBy(p => p.Address)];
    }
}
