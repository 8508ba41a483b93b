using System.ComponentModel.DataAnnotations;

namespace FrameworkGuide.Web.Api;

/// <summary>Something that members of a group weigh or answer differently.</summary>
/// <param name="Criterion">size, language, or needs/ and the need's key.</param>
/// <param name="Spread">From the least to the most share of weight, 0 to 1; 0 if only the size or the languages
/// differ.</param>
/// <param name="Weights">For each member its share of the weight, 0 to 1; 0 where it is not answered.</param>
internal sealed record DisagreementJson(
    string Criterion, [property: Range(0, 1)] double Spread, [property: Range(0, 1)] IReadOnlyList<double> Weights);
