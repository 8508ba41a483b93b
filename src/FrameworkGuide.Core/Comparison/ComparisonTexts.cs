using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Comparison;

/// <summary>What is said of frameworks side by side.</summary>
public static class ComparisonTexts
{
    /// <summary>The heading of the rows a project asks for.</summary>
    public const string AskedTitle = "What your project asks for";
    public const string SizeAsked = "your project";

    /// <summary>The heading of the capabilities that tell nobody apart.</summary>
    public const string AlikeTitle = "Capabilities with the same level in all";

    public static string Compared(IReadOnlyList<FrameworkProfile> frameworks) =>
        $"{English.List([.. frameworks.Select(f => f.Name)])} compared";

    /// <summary>What folds those capabilities away.</summary>
    public static string Alike(int capabilities) =>
        $"{English.Count(capabilities, "capability", "capabilities")} with the same level in all";

    public static string ComparedAsOf(CatalogSnapshot catalog, DateOnly today) =>
        $"From {catalog.Site.Title}, content version {catalog.ContentVersion}, shown as of {English.Day(today)} "
            + "(UTC). Ratings are from 0 to 5.";

    public static string LanguagesAsked(ProjectAnswers answers) =>
        $"your team: {English.List(answers.Languages)}{(answers.RequireLanguage ? ", others ruled out" : "")}";

    /// <summary>
    /// What each row that a project asks for carries of the weight, by its key: "17.2% of the weight"; nothing where
    /// weights are left open.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Weights(ProjectAnswers answers, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var answered = answers.Answered(catalog).ToList();
        var all = answered.Sum(a => a.RawWeight);
        return answers.Weighting == Weighting.Unknown || all == 0
            ? new Dictionary<string, string>()
            : answered.ToDictionary(
                a => RowOf(a.Criterion, answers),
                a => $"{ScoringWords.Share(a.RawWeight / all)} of the weight", StringComparer.Ordinal);
    }

    /// <summary>
    /// Whom a framework is for, from its ratings: "small and medium projects and teams that know Python; rated highest
    /// for …".
    /// </summary>
    public static string For(FrameworkProfile framework, TopList<(Need Need, double Value)> best)
    {
        ArgumentNullException.ThrowIfNull(best);
        var text = English.Capitalize(ProfileTexts.ForWhom(framework));
        if (best.Shown.Count == 0)
            return $"{text}.";
        IEnumerable<string> titles = best.Shown.Select(n => n.Need.Title);
        if (best.More > 0)
            titles = titles.Append($"{best.More} more with the same rating");
        return $"{text}; rated highest for {English.List([.. titles])}.";
    }

    /// <summary>"Furthest apart on API (Alpha ahead) and Live (Beta ahead)."</summary>
    public static string FurthestApart(TopList<(ComparedRow Need, IReadOnlyList<string> Ahead)> deciding)
    {
        var needs = deciding.Shown.Select(d => $"{d.Need.Label} ({English.List(d.Ahead)} ahead)");
        if (deciding.More > 0)
            needs = needs.Append($"{English.Count(deciding.More, "more need", "more needs")} by as much");
        return $"Furthest apart on {English.List([.. needs])}.";
    }

    /// <summary>"2.5 apart"; what two decimals cannot show is still not 0.</summary>
    public static string RatingsApart(double difference) =>
        difference < 0.005 ? "under 0.01 apart" : $"{English.Number(difference)} apart";

    /// <summary>"20 days apart", "14 months apart".</summary>
    public static string Apart(int days) => days < 60
        ? English.Count(days, "day apart", "days apart")
        : English.Count((int)Math.Round(days / 30.44), "month apart", "months apart");

    /// <summary>"16 more ratings as a picture".</summary>
    public static string MorePlots(int more) => $"{English.Count(more, "more rating", "more ratings")} as a picture";

    private static string RowOf(Criterion criterion, ProjectAnswers answers) =>
        criterion.NeedKey is { } key ? ComparedGroups.NeedRow(key)
        : criterion == Criterion.Size ? ComparedGroups.SizeRow(answers.Size!.Value)
        : ComparedGroups.LanguageRow;
}
