using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Web;

/// <summary>What is said of frameworks side by side.</summary>
internal static partial class Texts
{
    public static string Compared(IReadOnlyList<FrameworkProfile> frameworks) => $"{List([.. frameworks.Select(f => f.Name)])} compared";

    public static string ComparedAsOf(CatalogSnapshot catalog, DateOnly today) =>
        $"From {catalog.Site.Title}, content version {catalog.ContentVersion}, shown as of {Day(today)} (UTC). Ratings are from 0 to 5.";

    /// <summary>The heading of the rows a project asks for.</summary>
    public const string AskedTitle = "What your project asks for";

    public const string SizeAsked = "your project";

    public static string LanguagesAsked(ProjectAnswers answers) => $"your team: {List(answers.Languages)}{(answers.RequireLanguage ? ", others ruled out" : "")}";

    /// <summary>Whom a framework is for, from its ratings: "small and medium projects, teams that know Python, and above all …".</summary>
    public static string For(FrameworkProfile framework, IReadOnlyList<string> best)
    {
        var sizes = Enum.GetValues<ProjectSize>().Where(s => framework.Sizes.GetValueOrDefault(s)?.Value >= FilterValue.Suits).Select(Word).ToList();
        var parts = new List<string>();
        if (sizes.Count > 0)
            parts.Add(sizes.Count == 3 ? "projects of any size" : $"{List(sizes)} projects");
        parts.Add($"teams that know {List(framework.Languages)}");
        var text = Capitalize(List(parts));
        return best.Count == 0 ? $"{text}." : $"{text}; above all for {List(best)}.";
    }

    /// <summary>"20 days apart", "14 months apart".</summary>
    public static string Apart(int days) => days < 60
        ? Count(days, "day apart", "days apart")
        : Count((int)Math.Round(days / 30.44), "month apart", "months apart");
}
