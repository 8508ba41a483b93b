using System.ComponentModel.DataAnnotations;

namespace FrameworkGuide.Web.Api;

/// <summary>What one criterion adds to a score.</summary>
/// <param name="Criterion">size, language, or needs/ and the need's key.</param>
/// <param name="Weight">Its share of the weight, 0 to 1.</param>
/// <param name="Value">0 to 1: the rating / 5, or how close the languages are. What is not rated counts as 0.5.</param>
/// <param name="Points">100 · weight · value; those of a framework add up to its score.</param>
/// <param name="Why">The reason for the value.</param>
/// <param name="Sources">Addresses of the evidence.</param>
internal sealed record ContributionJson(
    string Criterion,
    [property: Range(0, 1)] double Weight,
    [property: Range(0, 1)] double Value,
    [property: Range(0, 100)] double Points,
    string Why,
    IReadOnlyList<string> Sources);
