using System.ComponentModel.DataAnnotations;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Api;

/// <summary>An editor's judgement, with its reason.</summary>
/// <param name="Value">From 0, not at all, to 5, as well as any.</param>
/// <param name="Why">The reason in one sentence.</param>
/// <param name="Sources">Addresses of the evidence; at least one.</param>
/// <param name="Checked">The day its evidence was last checked.</param>
internal sealed record RatingJson(
    [property: Range(0, 5)] double Value, string Why, IReadOnlyList<string> Sources, DateOnly? Checked)
{
    public static RatingJson Of(Rating rating, FrameworkProfile profile) =>
        new(rating.Value, rating.Why, rating.Sources, rating.Checked ?? profile.Reviewed);
}
