using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

/// <summary>Answers and what comes of them in a line each, for tables of cases.</summary>
internal static class Say
{
    /// <summary>
    /// Reads "small, knows Go, requires Java, size=3, language=0, weights unknown, api must, data 2.5": every part may
    /// be left out.
    /// </summary>
    public static ProjectAnswers Answers(string text)
    {
        var answers = new ProjectAnswers();
        foreach (var part in text.Split(", ", StringSplitOptions.RemoveEmptyEntries))
            answers = part.Split(' ', '=') switch
            {
                [var size] => answers with { Size = Enum.Parse<ProjectSize>(size, ignoreCase: true) },
                ["knows", var language] => answers with { Languages = [.. answers.Languages, language] },
                ["requires", var language] =>
                    answers with { Languages = [.. answers.Languages, language], RequireLanguage = true },
                ["size", var weight] => answers with { SizeWeight = Number(weight) },
                ["language", var weight] => answers with { LanguageWeight = Number(weight) },
                ["weights", "unknown"] => answers with { Weighting = Weighting.Unknown },
                [var need, var importance] when Importance.TryParse(importance, out var read) =>
                    answers with { Needs = new Dictionary<string, Importance>(answers.Needs) { [need] = read } },
                _ => throw new FormatException($"'{part}' says nothing."),
            };
        return answers;
    }

    /// <summary>"1 bee 80, 2 ant 73.333": ranks, slugs and scores.</summary>
    public static string Ranking(Recommendation told) =>
        string.Join(", ", told.Ranking.Select(r => $"{r.Rank} {r.Framework.Slug} {Short(r.Score)}"));

    /// <summary>
    /// "size 0.25*0.8=20 + needs/api 0.75*0.5?=37.5": weight, value and points; ? where it is not rated.
    /// </summary>
    public static string Contributions(IEnumerable<Contribution> contributions) => string.Join(
        " + ", contributions.Select(
            c => $"{c.Criterion} {Short(c.Weight)}*{Short(c.Value)}{(c.IsRated ? "" : "?")}={Short(c.Points)}"));

    /// <summary>
    /// "cat 40 #2 (needs/api 2 under 2.5 by 0.5 narrow)": slug, score, rank if relaxed, and for each unmet condition
    /// the value (? where it is not rated), what is required and the miss.
    /// </summary>
    public static string RuledOut(Recommendation told) => string.Join(
        ", ", told.RuledOut.Select(r => $"{r.Framework.Slug} {Short(r.Score)} #{r.RankIfRelaxed} "
            + $"({string.Join(" and ", r.Reasons.Select(Reason))})"));

    /// <summary>
    /// "bee size 0.4 to 0.55 (1.2)": slug, criterion, share now and at the tie, raw weight at the tie.
    /// </summary>
    public static string Flips(Recommendation told) => string.Join(
        ", ", told.Flips.Select(
            f => $"{f.Slug} {f.Criterion} {Short(f.WeightNow)} to {Short(f.WeightAtTie)} ({Short(f.RawWeightAtTie)})"));

    public static string Slugs(IEnumerable<FrameworkSummary> frameworks) =>
        string.Join(", ", frameworks.Select(f => f.Slug));

    /// <summary>All that is told, every number to the last bit.</summary>
    public static string Everything(Recommendation told)
    {
        var verdict = told.Verdict;
        return string.Join(
            '\n',
            [
                $"{verdict.Kind} {verdict.IsOnlyOne} [{Slugs(verdict.Contenders)}] {verdict.Decider} "
                    + $"{verdict.UnansweredDecider?.Key} [{Slugs(verdict.FirstIfRelaxed)}]",
                $"{told.RankedTotal} {told.RuledOutTotal} {told.Total}",
                .. told.Ranking.Select(r => Join(
                    [
                        $"{r.Rank} {r.Framework.Slug} {r.Score:R}",
                        .. r.RankAcceptability.Select(s => $"{s:R}"),
                        .. r.Contributions.Select(Exact),
                    ])),
                .. told.RuledOut.Select(r => Join(
                    [
                        $"{r.Framework.Slug} {r.Score:R} {r.RankIfRelaxed}",
                        .. r.Reasons.Select(u => u.ToString()),
                        .. r.Contributions.Select(Exact),
                    ])),
                .. told.Flips.Select(f => f.ToString()),
            ]);
    }

    private static string Exact(Contribution contribution) => contribution.ToString();

    private static string Join(IEnumerable<string> parts) => string.Join(' ', parts);

    private static string Reason(UnmetCondition unmet) =>
        $"{unmet.Criterion} {(unmet.Value is { } value ? Short(value) : "?")} under {Short(unmet.Required)} by "
        + $"{Short(unmet.Miss)}{(unmet.IsNarrow ? " narrow" : "")}";

    /// <summary>At most three decimal places.</summary>
    private static string Short(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
