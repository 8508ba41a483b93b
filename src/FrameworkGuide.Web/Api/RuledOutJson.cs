using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Web.Api;

/// <summary>A framework that does not meet every condition.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Score">0 to 100: what it would score.</param>
/// <param name="RankIfRelaxed">The rank it would take if none of its unmet conditions were one.</param>
/// <param name="Reasons">The conditions it does not meet; at least one.</param>
internal sealed record RuledOutJson(
    string Slug,
    string Name,
    [property: Range(0, 100)] double Score,
    [property: Range(1, int.MaxValue)] int RankIfRelaxed,
    [property: MinLength(1)] IReadOnlyList<ReasonJson> Reasons)
{
    public static RuledOutJson Of(RuledOutFramework framework) => new(
        framework.Framework.Slug,
        framework.Framework.Name,
        framework.Score,
        framework.RankIfRelaxed,
        [.. framework.Reasons.Select(r => new ReasonJson(r.Criterion.Name, r.Value, r.Required))]);
}
