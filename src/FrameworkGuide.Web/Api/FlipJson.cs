using System.ComponentModel.DataAnnotations;

namespace FrameworkGuide.Web.Api;

/// <summary>The smallest change of one weight that lets a framework tie for first.</summary>
/// <param name="Criterion">size, language, or needs/ and the need's key.</param>
/// <param name="Slug">The framework.</param>
/// <param name="WeightNow">The criterion's share of the weight, 0 to 1.</param>
/// <param name="WeightAtTie">The share at which the framework ties for first, from 0 to under 1, all other criteria
/// keeping their proportions.</param>
internal sealed record FlipJson(
    string Criterion,
    string Slug,
    [property: Range(0, 1)] double WeightNow,
    [property: Range(0.0, 1.0, MaximumIsExclusive = true)] double WeightAtTie);
