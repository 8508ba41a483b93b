using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Comparing;

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

    /// <summary>Whom a framework is for, from its ratings: "small and medium projects and teams that know Python; rated highest for …".</summary>
    public static string For(FrameworkProfile framework, TopList<(Need Need, double Value)> best)
    {
        var sizes = Enum.GetValues<ProjectSize>().Where(s => framework.Sizes.GetValueOrDefault(s)?.Value >= FilterValue.Suits).Select(Word).ToList();
        var parts = new List<string>();
        if (sizes.Count > 0)
            parts.Add(sizes.Count == 3 ? "projects of any size" : $"{List(sizes)} projects");
        parts.Add($"teams that know {List(framework.Languages)}");
        var text = Capitalize(List(parts));
        if (best.Shown.Count == 0)
            return $"{text}.";
        IEnumerable<string> titles = best.Shown.Select(n => n.Need.Title);
        return $"{text}; rated highest for {List([.. best.More == 0 ? titles : titles.Append($"{best.More} more with the same rating")])}.";
    }

    /// <summary>"Furthest apart on API (Alpha ahead) and Live (Beta ahead)."</summary>
    public static string FurthestApart(TopList<(ComparedRow Need, IReadOnlyList<string> Ahead)> deciding)
    {
        var needs = deciding.Shown.Select(d => $"{d.Need.Label} ({List(d.Ahead)} ahead)");
        return $"Furthest apart on {List([.. deciding.More == 0 ? needs : needs.Append($"{Count(deciding.More, "more need", "more needs")}, as far")])}.";
    }

    /// <summary>How often a framework comes first over the questionnaire's space.</summary>
    public static string WhereFirst(string name, double overall, int combinations)
    {
        var space = $"Computed from the ratings, for teams that leave the language open: over {Number(combinations)} combinations of a size and up to two needs, {name}";
        return overall == 0 ? $"{space} never comes first." : $"{space} comes first in {PercentOf(overall)}. With these answers it does so more often, or hardly ever:";
    }

    /// <summary>"2.5 apart"; what two decimals cannot show is still not 0.</summary>
    public static string RatingsApart(double difference) => difference < 0.005 ? "under 0.01 apart" : $"{Number(difference)} apart";

    /// <summary>"20 days apart", "14 months apart".</summary>
    public static string Apart(int days) => days < 60
        ? Count(days, "day apart", "days apart")
        : Count((int)Math.Round(days / 30.44), "month apart", "months apart");
}
