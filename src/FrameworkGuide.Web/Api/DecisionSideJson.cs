using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web.Api;

/// <summary>A result, in short.</summary>
/// <param name="Date">The UTC day.</param>
/// <param name="Verdict">clear, leaning, close or none, as in a recommendation.</param>
/// <param name="Sentence">The verdict in words.</param>
/// <param name="First">The slug of the framework that is listed first; null where none is left. Others share its
/// rank where ranking says so.</param>
/// <param name="Ranking">The first 50 that meet every condition, best first.</param>
/// <param name="RuledOut">The first 50 that do not.</param>
internal sealed record DecisionSideJson(
    DateOnly Date,
    [property: AllowedValues("none", "close", "leaning", "clear")] string Verdict,
    string Sentence,
    string? First,
    IReadOnlyList<PlaceJson> Ranking,
    IReadOnlyList<PlaceJson> RuledOut)
{
    public static DecisionSideJson Of(DecisionSide side)
    {
        var recommendation = side.Recommendation;
        return new DecisionSideJson(
            side.Day,
            ScoringWords.Word(recommendation.Verdict.Kind),
            side.Explained.Verdict,
            recommendation.Ranking.Count == 0 ? null : recommendation.Ranking[0].Framework.Slug,
            [.. recommendation.Ranking.Select(r => new PlaceJson(r.Rank, r.Framework.Slug, r.Framework.Name, r.Score))],
            [.. recommendation.RuledOut.Select(r => new PlaceJson(
                null, r.Framework.Slug, r.Framework.Name, r.Score))]);
    }
}
