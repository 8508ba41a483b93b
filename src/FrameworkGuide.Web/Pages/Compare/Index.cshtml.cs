using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Comparing;
using FrameworkGuide.Web.Finding;
using FrameworkGuide.Web.Hosting;
using FrameworkGuide.Web.Questionnaire;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Compare;

[QueryKeys(FrameworkNames.ComparedKey, FrameworkNames.OnlyKey)]
internal sealed class IndexModel(CatalogStore store) : PageModel
{
    /// <summary>More than these are not offered as boxes to tick.</summary>
    public const int MostOffered = 30;

    public CatalogSnapshot Catalog { get; private set; } = CatalogSnapshot.Empty;

    public DateOnly Today { get; private set; }

    /// <summary>The slugs that are named and exist.</summary>
    public IReadOnlyList<string> Chosen { get; private set; } = [];

    public IReadOnlyList<AnswerProblem> Problems { get; private set; } = [];

    /// <summary>The slugs the address most likely meant, where it cannot be taken as it is; empty where that is no comparison.</summary>
    public IReadOnlyList<string> Meant { get; private set; } = [];

    public bool IsOnlyDifferences { get; private set; }

    /// <summary>Everything; null where there is nothing to compare.</summary>
    public Comparison? Whole { get; private set; }

    /// <summary>What is shown of it.</summary>
    public Comparison? Shown { get; private set; }

    /// <summary>A guide about exactly these two, with its text.</summary>
    public (Guide Guide, string BodyHtml)? HeadToHead { get; private set; }

    public void OnGet()
    {
        (Catalog, Today) = GuideRequest.Of(HttpContext);
        IsOnlyDifferences = Request.Query[FrameworkNames.OnlyKey] == FrameworkNames.OnlyDifferences;
        (Chosen, Problems) = FrameworkNames.ReadCompared(Request.QueryString, Catalog);
        if (Problems.Count > 0)
        {
            // Nothing named is no mistake: that is how one starts.
            if (Chosen.Count == 0 && !Request.Query.ContainsKey(FrameworkNames.ComparedKey))
                Problems = [];
            else
            {
                Response.StatusCode = StatusCodes.Status400BadRequest;
                Meant = FrameworkNames.MeantIn(Request.QueryString, Catalog);
            }

            return;
        }

        var request = GuideRequest.Of(HttpContext);
        Whole = Comparison.Of(Catalog, [.. Chosen.Select(s => request.FindProfile(store, s)?.Profile).OfType<FrameworkProfile>()], Today);
        Shown = IsOnlyDifferences ? Whole.OnlyDifferences() : Whole;
        HeadToHead = FindHeadToHead();
    }

    /// <summary>The address of this comparison in another form.</summary>
    public string Address(string path, bool isOnlyDifferences) => Address(path, Chosen, isOnlyDifferences);

    public static string Address(string path, IReadOnlyList<string> slugs, bool isOnlyDifferences) =>
        path + FrameworkNames.ComparedQuery(slugs, isOnlyDifferences);

    private (Guide, string)? FindHeadToHead()
    {
        if (Chosen.Count != 2 || Catalog.Guides.FirstOrDefault(g => g.Pair.Count == 2 && g.Pair.All(Chosen.Contains)) is not { } guide)
            return null;
        return store.FindBody(DocumentKind.Guide, guide.Slug) is { } body ? (guide, body) : null;
    }
}
