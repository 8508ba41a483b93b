using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrameworkGuide.Web.Pages;

internal sealed class IndexModel(GuideRequest guide) : PageModel
{
    /// <summary>More than this is a list, not a glance.</summary>
    private const int AtAGlance = 12;

    public CatalogSnapshot Catalog { get; private set; } = CatalogSnapshot.Empty;

    public DateOnly Today { get; private set; }

    public IReadOnlyList<FrameworkSummary> Frameworks => [.. Catalog.Frameworks.Take(AtAGlance)];

    /// <summary>Ratings of what the guide asks for: a profile may still have one of a need that is gone.</summary>
    public int Ratings => Catalog.Frameworks.Sum(f => f.Sizes.Count + Catalog.Needs.Count(n => f.Needs.ContainsKey(n.Key)));

    /// <summary>Capabilities that a framework has, from wherever: what was looked for and not found is none.</summary>
    public int Capabilities
    {
        get
        {
            var rows = Catalog.Capabilities.SelectMany(g => g.Items).Select(i => i.Key).ToHashSet(StringComparer.Ordinal);
            return Catalog.Frameworks.Sum(f => f.Capabilities.Count(c => c.Value != CapabilityLevel.None && rows.Contains(c.Key)));
        }
    }

    /// <summary>Languages without a framework here of which the guide names what is usual.</summary>
    public IReadOnlyList<string> LanguagesElsewhere =>
        [.. LanguageCoverage.Of(Catalog, Catalog.LanguageNames).Where(l => l.Here.Count == 0 && l.Elsewhere.Count > 0).Select(l => l.Language)];

    /// <summary>Null where a page is not reviewed yet.</summary>
    public DateOnly? OldestReview => Catalog.Frameworks.All(f => f.Reviewed is not null) ? Catalog.Frameworks.Min(f => f.Reviewed) : null;

    /// <summary>What is known of each sample project, as HTML, by its slug.</summary>
    public IReadOnlyDictionary<string, string> ProjectBodies { get; private set; } = new Dictionary<string, string>();

    public void OnGet()
    {
        (Catalog, Today) = guide;
        ProjectBodies = guide.LoadBodies(DocumentKind.SampleProject);
    }

    /// <summary>Which frameworks come first for a sample project here, and the address of the result.</summary>
    public (string First, string Address) Computed(SampleProject project)
    {
        var answers = ProjectAnswers.Of(project);
        var first = Recommender.FirstPlaces(Catalog, answers);
        return (English.List([.. first.Select(s => Catalog.FrameworksBySlug[s].Name)]), "/recommend/result" + AnswersQuery.Format(answers, Catalog));
    }

    /// <summary>What a sample project answers, in a line.</summary>
    public string Answers(SampleProject project)
    {
        var parts = new List<string>();
        if (project.Size is { } size)
            parts.Add(CatalogWords.Size(size).ToLowerInvariant());
        if (project.Languages.Count > 0)
            parts.Add((project.RequireLanguage ? "must be in " : "the team knows ") + English.List(project.Languages));
        parts.AddRange(project.Needs.Select(n => NeedTitle(n.Key) + (n.Value == "important" ? "" : $" ({QuestionWords.Importance(n.Value)})")));
        return English.Capitalize(string.Join(" · ", parts));
    }

    public string NeedTitle(string key) => Catalog.Needs.FirstOrDefault(n => n.Key == key)?.Title ?? key;
}
