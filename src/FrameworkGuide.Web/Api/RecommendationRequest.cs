namespace FrameworkGuide.Web.Api;

/// <summary>What the API's description says of a body. The body itself is read field by field, so that every problem can be told.</summary>
/// <param name="Size">One of small, medium, large; null is no answer.</param>
/// <param name="Languages">Names of the languages the team knows, in any case.</param>
/// <param name="LanguagePolicy">prefer (default), or require, which rules frameworks in other languages out.</param>
/// <param name="Needs">By key: nice (1), important (2), must (4, and rules out what is rated too low), or a weight of your own from 0 to 10.</param>
/// <param name="Weighting">stated (default), or unknown where every set of weights is as likely as any other.</param>
internal sealed record RecommendationRequest(
    string? Size,
    IReadOnlyList<string>? Languages,
    string? LanguagePolicy,
    IReadOnlyDictionary<string, object>? Needs,
    RecommendationWeights? Weights,
    string? Weighting);

/// <param name="Size">0 to 10.</param>
/// <param name="Language">0 to 10.</param>
internal sealed record RecommendationWeights(double? Size, double? Language);
