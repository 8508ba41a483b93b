using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Compare;

[ComparedInQuery]
internal sealed class IndexModel(GuideRequest guide) : PageModel
{
    /// <summary>More than these are not offered as boxes to tick.</summary>
    public const int MostOffered = 30;

    public CatalogSnapshot Catalog { get; private set; } = CatalogSnapshot.Empty;

    public DateOnly Today { get; private set; }

    /// <summary>The slugs that are named and exist.</summary>
    public IReadOnlyList<string> Chosen { get; private set; } = [];

    public IReadOnlyList<FieldProblem> Problems { get; private set; } = [];

    /// <summary>The slugs the address most likely meant, where it cannot be taken as it is; empty where that is no comparison.</summary>
    public IReadOnlyList<string> Meant { get; private set; } = [];

    public bool IsOnlyDifferences { get; private set; }

    /// <summary>What the project asks for that the frameworks are compared for; nothing where there is none.</summary>
    public ProjectAnswers Answers { get; private set; } = new();

    /// <summary>Everything; null where there is nothing to compare.</summary>
    public FrameworkComparison? Whole { get; private set; }

    /// <summary>What is shown of it.</summary>
    public FrameworkComparison? Shown { get; private set; }

    /// <summary>A guide about exactly these two, with its text.</summary>
    public (Guide Guide, string BodyHtml)? HeadToHead { get; private set; }

    public void OnGet()
    {
        (Catalog, Today) = guide;
        IsOnlyDifferences = Request.Query[FrameworkNames.OnlyKey] == FrameworkNames.OnlyDifferences;
        (Chosen, Problems) = FrameworkNames.ReadCompared(Request.QueryString.Pairs(), Catalog);
        var project = AnswersInQueryAttribute.Of(HttpContext);
        Problems = [.. Problems, .. project.Problems];
        Answers = project.Usable;
        if (Problems.Count > 0)
        {
            // Nothing named is no mistake: that is how one starts.
            if (Chosen.Count == 0 && project.Problems.Count == 0 && !Request.Query.ContainsKey(FrameworkNames.ComparedKey))
                Problems = [];
            else
            {
                Response.StatusCode = StatusCodes.Status400BadRequest;
                Meant = FrameworkNames.MeantIn(Request.QueryString.Pairs(), Catalog);
            }

            return;
        }

        Whole = FrameworkComparison.Of(Catalog, guide.FindProfiles(Chosen), Today);
        Shown = (IsOnlyDifferences ? Whole.OnlyDifferences() : Whole).ForProject(Answers);
        HeadToHead = FindHeadToHead();
    }

    /// <summary>The query of this comparison, with all rows or only those that differ.</summary>
    public string Query(bool isOnlyDifferences) => ComparedInQueryAttribute.Format(Chosen, isOnlyDifferences, Answers, Catalog);

    /// <summary>The address of this comparison as a file, which has all rows in the order of the content.</summary>
    public string FileAddress(string path) => path + ComparedInQueryAttribute.Format(Chosen, IsOnlyDifferences, new ProjectAnswers(), Catalog);

    /// <summary>The address of what was most likely meant.</summary>
    public string MeantAddress => "/compare" + ComparedInQueryAttribute.Format(Meant, IsOnlyDifferences, Answers, Catalog);

    /// <summary>The result of the answers the frameworks are compared for.</summary>
    public string ResultAddress => "/recommend/result" + AnswersQuery.Format(Answers, Catalog);

    /// <summary>The answers as fields of a form.</summary>
    public IEnumerable<(string Key, string Value)> AnswerFields => AnswersQuery.Pairs(Answers, Catalog);

    private (Guide, string)? FindHeadToHead()
    {
        if (Chosen.Count != 2 || Catalog.Guides.FirstOrDefault(g => g.Pair.Count == 2 && g.Pair.All(Chosen.Contains)) is not { } article)
            return null;
        return guide.FindBody(DocumentKind.Guide, article.Slug) is { } body ? (article, body) : null;
    }
}
