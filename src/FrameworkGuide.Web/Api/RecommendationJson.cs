using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web.Api;

/// <summary>A recommendation. Scores and points carry full precision.</summary>
/// <param name="Verdict">clear: the first is first in nearly all runs, at least three questions are answered, and a
/// framework of the guide is close to a language of the team where languages are given; or it is the only one that
/// meets every condition. leaning: the first is first in most runs. close: in too few to say. none: nothing is
/// answered, or every framework is ruled out.</param>
/// <param name="Ranking">The first 50 that meet every condition, best first.</param>
/// <param name="RuledOut">The first 50 that do not: fewest unmet conditions first, then the smallest misses,
/// then the best score.</param>
/// <param name="Flips">For each other framework in the ranking the smallest change of one weight that lets it tie for
/// first; none if no single weight does. The smallest change first.</param>
/// <param name="OpenQuestions">The unanswered criteria for which at least one answer would put another framework
/// first; rankShares only reflect the answers given. Before the first answer all frameworks tie.
/// </param>
/// <param name="Total">How many frameworks there are, listed above or not.</param>
/// <param name="ContentVersion">Names the content the answer was made from: the same content and request
/// give the same answer.</param>
internal sealed record RecommendationJson(
    [property: AllowedValues("none", "close", "leaning", "clear")] string Verdict,
    IReadOnlyList<RankedJson> Ranking,
    IReadOnlyList<RuledOutJson> RuledOut,
    IReadOnlyList<FlipJson> Flips,
    IReadOnlyList<string> OpenQuestions,
    [property: Range(0, int.MaxValue)] int Total,
    string ContentVersion)
{
    /// <param name="profileOf">Finds a whole profile: only those in the ranking are asked for.</param>
    public static RecommendationJson Of(
        Recommendation recommendation, ProjectAnswers answers, CatalogSnapshot catalog,
        Func<string, FrameworkProfile?> profileOf) => new(
        ScoringWords.Word(recommendation.Verdict.Kind),
        [.. recommendation.Ranking.Select(r => RankedJson.Of(r, answers, catalog, profileOf(r.Framework.Slug)))],
        [.. recommendation.RuledOut.Select(RuledOutJson.Of)],
        [.. recommendation.Flips.Select(f => new FlipJson(f.Criterion.Name, f.Slug, f.WeightNow, f.WeightAtTie))],
        [.. AnswerChanges.Find(catalog, answers).OpenQuestions.Select(c => c.Name)],
        recommendation.Total,
        catalog.ContentVersion);
}
