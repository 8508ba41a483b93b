using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Scoring;

/// <summary>What criteria, points, weights and shares are called.</summary>
public static class ScoringWords
{
    public const string NotRatedCounts = "Not rated yet; it counts as 2.5 of 5.";

    public static string Word(VerdictKind kind) => kind switch
    {
        VerdictKind.Clear => "clear",
        VerdictKind.Leaning => "leaning",
        VerdictKind.Close => "close",
        _ => "none",
    };

    public static string Closeness(LanguageMatch match) => match switch
    {
        { Known: null } => $"No language of the team is close to {match.Language}.",
        { Closeness: 1 } => $"{match.Language} is a language of the team.",
        _ => $"The team knows {match.Known}, which counts as {English.Number(match.Closeness)} of 1 for "
            + $"{match.Language}.",
    };

    /// <summary>A criterion as a heading.</summary>
    public static string Criterion(Criterion criterion, CatalogSnapshot catalog) =>
        criterion.NeedKey is { } key ? catalog.Needs.FirstOrDefault(n => n.Key == key)?.Title ?? key
        : criterion == Core.Questionnaire.Criterion.Size ? "Size of the project"
        : "Languages of the team";

    /// <summary>A criterion within a sentence.</summary>
    public static string Named(Criterion criterion, CatalogSnapshot catalog) =>
        criterion.NeedKey is not null ? $"“{Criterion(criterion, catalog)}”"
        : criterion == Core.Questionnaire.Criterion.Size ? "the size of the project"
        : "the languages of the team";

    /// <summary>Points with one decimal.</summary>
    public static string Points(double points) => Tenths.Of(points).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>A value of 0 to 1 as a rating of 0 to 5: "4.5".</summary>
    public static string Rated(double value) => (value * Rating.Max).ToString("0.0#", CultureInfo.InvariantCulture);

    /// <summary>Points with their sign: "+18.0", "−8.0".</summary>
    public static string WithSign(double points) => (points < 0 ? "−" : "+") + Points(Math.Abs(points));

    /// <summary>What the percentages of a result are counted over.</summary>
    public static string Runs(Weighting weighting) => weighting == Weighting.Unknown
        ? $"You did not say what matters most, so we ranked {Recommender.Draws:N0} times with random weights, all "
            + "equally likely."
        : $"Neither weights nor ratings are exact, so we ranked {Recommender.Draws:N0} times, varying every weight "
            + "from half to double and every rating by up to half a point.";

    /// <summary>What a changed answer is about: "the project", before what the explanation says of it.</summary>
    public static string Subject(Criterion criterion, CatalogSnapshot catalog) =>
        criterion == Core.Questionnaire.Criterion.Size ? "the project"
        : criterion == Core.Questionnaire.Criterion.Language ? "the team"
        : Named(criterion, catalog);

    /// <summary>
    /// "17%", rounded down. What was counted over runs or combinations is never certain: "fewer than 1%", "more than
    /// 99%".
    /// </summary>
    public static string PercentOf(double share) => Core.Scoring.Percent.Of(share) switch
    {
        0 => "fewer than 1%",
        >= 99 when share > 0.99 + 1e-9 => "more than 99%",
        var percent => $"{percent}%",
    };

    /// <summary>A share of the weight as a number from 0 to 1: "0.133".</summary>
    public static string WeightOf1(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>A share of the weight, rounded to tenths: "13.3%".</summary>
    public static string Share(double share) =>
        Math.Round(100 * share, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    /// <summary>Shares from one to another: "55% to 80%", "under 55%".</summary>
    public static string Shares(double from, double to) =>
        from == 0 ? $"under {Share(to)}" : $"{Share(from)} to {Share(to)}";

    /// <summary>In how many runs a framework comes first: "first in 76% of our runs".</summary>
    public static string FirstIn(RankedFramework framework) =>
        $"first in {PercentOf(framework.FirstRankAcceptability)} of our runs";
}
