using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>
/// A recommendation with its reasons, what would change it and, where nothing is left, the ways out: what a result page
/// says.
/// </summary>
/// <param name="Picks">Those of the first three ranks and all contenders, with their reasons.</param>
/// <param name="RuledOut">Those ruled out, with what they miss.</param>
public sealed record ExplainedResult(
    ExplainedRecommendation Explained, IReadOnlyList<Pick> Picks, IReadOnlyList<ExplainedRuledOut> RuledOut)
{
    private const int LastRankOfPicks = 3;

    /// <summary>Of more than these the others are in the table alone.</summary>
    private const int MostPicks = 10;

    /// <summary>Of more than these it is only told that they are ruled out.</summary>
    private const int MostExplained = 10;

    /// <summary>The name of what comes first, or that nothing does.</summary>
    public string First =>
        Recommendation.Ranking.Count > 0 ? Recommendation.Ranking[0].Framework.Name : "no framework is left";

    public IReadOnlyList<GivenAnswer> Answers { get; } = GivenAnswer.List(Explained);

    /// <summary>What could still put another framework first, the best question to answer first.</summary>
    public IReadOnlyList<OpenQuestion> OpenQuestions { get; } = OpenQuestion.List(Explained);

    public WeightForm Weights { get; } = WeightForm.Of(Explained);

    /// <summary>The ranking to be seen at a glance; null where there is nothing to compare.</summary>
    public RankingPicture? Picture { get; } = RankingPicture.Of(
        Explained, f => Picks.Any(p => p.Ranked.Framework == f) ? $"#pick-{f.Slug}" : SiteMap.Framework(f.Slug));

    /// <summary>What is ranked and not among the picks, as far as it is listed.</summary>
    public IReadOnlyList<RankedFramework> Rest { get; } =
        [.. Explained.Recommendation.Ranking.Except(Picks.Select(p => p.Ranked))];

    /// <summary>
    /// What would put other frameworks first; null where nothing is ranked, or where nothing answered separates those
    /// that tie.
    /// </summary>
    public WhatWouldChange? Changes { get; private init; }

    /// <summary>The choice that a close result asks for; null where there is none to ask.</summary>
    public ExplainedTradeOff? TradeOff { get; } = ExplainedTradeOff.Find(Explained);

    /// <summary>What to do where nothing is left; else null.</summary>
    public WaysOut? WaysOut { get; private init; }

    public string PicksTitle => Picks.Count == 1 ? "The one left"
        : Recommendation.Ranking.Take(Picks.Count)
            .SequenceEqual(Picks.Select(p => p.Ranked)) ? $"The first {English.NumberWord(Picks.Count)}"
        : "The first three and the other contenders";

    public string RestTitle =>
        English.Count(
            Recommendation.RankedTotal - Picks.Count, "other framework in the ranking",
            "other frameworks in the ranking")
        + (Recommendation.RankedTotal > Recommender.MostListed
            ? $", of which the first {Recommender.MostListed - Picks.Count} are listed"
            : "");

    /// <summary>Said where not all frameworks took part in the runs; else null.</summary>
    public string? RankedNote => NoteOfRanked(Picks.Count, Recommendation.Total);

    /// <summary>Said where not all that are ruled out are listed; else null.</summary>
    public string? RuledOutNote => NoteOfRuledOut(RuledOut.Count, Recommendation.RuledOutTotal);

    /// <summary>Where the first ones stand side by side; null where there is only one.</summary>
    public string? CompareAddress => Picks.Count < ComparedFrameworks.Fewest ? null : ComparedFrameworks.AddressOf(
        [.. Picks.Take(ComparedFrameworks.Most).Select(p => p.Ranked.Framework.Slug)], isOnlyDifferences: false,
        Explained.Answers, Explained.Catalog);

    /// <summary>"Compare these three".</summary>
    public string CompareText =>
        $"Compare {(Picks.Count > ComparedFrameworks.Most ? "the first" : "these")} "
            + $"{English.NumberWord(Math.Min(Picks.Count, ComparedFrameworks.Most))}";

    private Recommendation Recommendation => Explained.Recommendation;

    internal static string? NoteOfRanked(int ranked, int total) => ranked > 0 && total > Recommender.MostListed
        ? $"Of {English.Count(total, "framework", "frameworks")} the first {Recommender.MostListed} by score were "
            + "ranked against each other in these runs."
        : null;

    internal static string? NoteOfRuledOut(int listed, int total) => total > listed
        ? $"{English.Count(total, "framework is", "frameworks are")} ruled out; these came closest."
        : null;

    /// <summary>Ranks and explains, which takes the 10,000 runs once, or twice where nothing is left.</summary>
    /// <param name="today">The UTC day.</param>
    /// <param name="profileOf">
    /// Finds a whole profile by its slug: asked for the picks and the first of those ruled out.
    /// </param>
    public static ExplainedResult Explain(
        CatalogSnapshot catalog, DateOnly today, ProjectAnswers answers, Func<string, FrameworkProfile?> profileOf)
    {
        ArgumentNullException.ThrowIfNull(profileOf);
        var explained = ExplainedRecommendation.Explain(catalog, today, answers);
        var (ranking, verdict) = (explained.Recommendation.Ranking, explained.Recommendation.Verdict);
        var picks = ranking.Where(r => r.Rank <= LastRankOfPicks || verdict.Contenders.Contains(r.Framework))
            .Take(MostPicks);
        return new ExplainedResult(
            explained,
            [.. picks.Select(r => Pick.Explain(explained, r, profileOf(r.Framework.Slug)))],
            [.. explained.Recommendation.RuledOut.Select((r, i) => ExplainedRuledOut.Explain(
                explained, r, i < MostExplained ? profileOf(r.Framework.Slug) : null))])
        {
            Changes = ranking.Count > 0 && !verdict.AreAlike ? WhatWouldChange.Find(explained) : null,
            WaysOut = ranking.Count == 0 ? WaysOut.Find(explained) : null,
        };
    }
}
