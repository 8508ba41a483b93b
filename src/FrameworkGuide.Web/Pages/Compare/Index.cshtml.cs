using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages.Compare;

[ComparedInQuery]
internal sealed class IndexModel(GuideRequest guide) : PageModel
{
    private readonly CatalogSnapshot _catalog = guide.Catalog;
    private IReadOnlyList<string> _slugs = [];

    public IReadOnlyList<FieldProblem> Problems { get; private set; } = [];

    /// <summary>
    /// What the address most likely meant, where it cannot be taken as it is; null where that is no comparison.
    /// </summary>
    public (string Names, string Address)? Meant { get; private set; }

    public bool IsOnlyDifferences { get; private set; }

    /// <summary>What the project asks for that the frameworks are compared for; nothing where there is none.</summary>
    public ProjectAnswers Answers { get; private set; } = new();

    public ComparisonChooser Chooser { get; private set; } = null!;

    /// <summary>Everything; null where there is nothing to compare.</summary>
    public FrameworkComparison? Whole { get; private set; }

    /// <summary>What is shown of it.</summary>
    public FrameworkComparison? Shown { get; private set; }

    /// <summary>The whole in short.</summary>
    public ComparisonSummary? Summary { get; private set; }

    /// <summary>All ratings on scales; null where nothing is rated.</summary>
    public ComparisonPicture? Picture { get; private set; }

    /// <summary>The support of all on one axis; null where no cycle is dated.</summary>
    public ReleaseTimeline? Timeline { get; private set; }

    /// <summary>A guide about exactly these two, with its text.</summary>
    public (Guide Guide, string BodyHtml)? HeadToHead { get; private set; }

    public void OnGet()
    {
        var pairs = Request.QueryString.Pairs().ToList();
        var (compared, project) = (ComparedFrameworks.Read(pairs, _catalog), AnswersInQueryAttribute.Of(HttpContext));
        (_slugs, IsOnlyDifferences, Answers) = (compared.Slugs, compared.IsOnlyDifferences, project.Usable);
        Chooser = ComparisonChooser.Of(_catalog, compared, Answers);
        IReadOnlyList<FieldProblem> problems = [.. compared.Problems, .. project.Problems];
        if (problems.Count == 0)
            Compare();
        else if (_slugs.Count > 0 || project.Problems.Count > 0 || Request.Query.ContainsKey(ComparedFrameworks.Key))
            Refuse(problems, ComparedFrameworks.MeantIn(pairs, _catalog));
        // Nothing named is no mistake: that is how one starts.
    }

    /// <summary>The query of this comparison, with all rows or only those that differ.</summary>
    public string Query(bool isOnlyDifferences) =>
        ComparedFrameworks.Format(_slugs, isOnlyDifferences, Answers, _catalog);

    /// <summary>The address of this comparison as a file.</summary>
    public string FileAddress(string path) => path + Query(IsOnlyDifferences);

    /// <summary>The address of it as a table for programs, which has all rows in the order of the content.</summary>
    public string TableAddress =>
        "/compare.csv" + ComparedFrameworks.Format(_slugs, IsOnlyDifferences, new ProjectAnswers(), _catalog);

    /// <summary>The result of the answers the frameworks are compared for.</summary>
    public string ResultAddress => "/recommend/result" + AnswersQuery.Format(Answers, _catalog);

    /// <summary>
    /// These frameworks ranked among themselves: for the project, or for answers that are still to be given.
    /// </summary>
    public string ShortlistAddress
    {
        get
        {
            var pairs = AnswersQuery.Pairs(Answers with { Only = [] }, _catalog)
                .Concat(_slugs.Select(s => (AnswersQuery.Only, s)));
            var answers = AnswersQuery.Read(pairs, _catalog).Answers;
            return (Answers.HasAnswers ? "/recommend/result" : "/recommend") + AnswersQuery.Format(answers, _catalog);
        }
    }

    private void Compare()
    {
        Whole = FrameworkComparison.Compare(_catalog, guide.FindProfiles(_slugs), guide.Today);
        Shown = (IsOnlyDifferences ? Whole.OnlyDifferences() : Whole).ForProject(Answers);
        Picture = ComparisonPicture.Of(Whole.ForProject(Answers));
        Summary = ComparisonSummary.Of(Whole);
        Timeline = ReleaseTimeline.Of(Whole.Frameworks, guide.Today);
        if (GuideList.About(_catalog, _slugs) is { } article
            && guide.FindBody(DocumentKind.Guide, article.Slug) is { } body)
            HeadToHead = (article, body);
    }

    private void Refuse(IReadOnlyList<FieldProblem> problems, IReadOnlyList<string> meant)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        Problems = problems;
        if (meant.Count > 0)
            Meant = (
                English.List([.. meant.Select(s => _catalog.FrameworksBySlug[s].Name)]),
                ComparedFrameworks.AddressOf(meant, IsOnlyDifferences, Answers, _catalog));
    }
}
