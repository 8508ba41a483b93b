using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Decisions;

namespace FrameworkGuide.Web.Api;

/// <summary>An option that does not meet every condition.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Score">0 to 100: what it would score.</param>
/// <param name="RankIfRelaxed">The rank it would take if none of its unmet conditions were one.</param>
/// <param name="Misses">The conditions that it does not meet, in words; at least one.</param>
/// <param name="Arguments">What it would do for each thing that was asked for.</param>
internal sealed record RecordRuledOutJson(
    string Slug,
    string Name,
    [property: Range(0, 100)] double Score,
    [property: Range(1, int.MaxValue)] int RankIfRelaxed,
    [property: MinLength(1)] IReadOnlyList<RecordAnswerJson> Misses,
    IReadOnlyList<ArgumentJson> Arguments)
{
    public static RecordRuledOutJson Of(RecordRuledOut option) => new(
        option.Slug, option.Name, option.Score, option.RankIfRelaxed,
        [.. option.Misses.Select(m => new RecordAnswerJson(m.Name, m.Text))],
        [.. option.Arguments.Select(ArgumentJson.Of)]);
}
