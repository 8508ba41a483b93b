using System.ComponentModel.DataAnnotations;

namespace FrameworkGuide.Web.Api;

/// <summary>A condition of a member that is not met.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="Criterion">language, or needs/ and the need's key.</param>
/// <param name="Rating">0 to 5, or for language how close the languages are, 0 to 1; null is not rated.</param>
/// <param name="Required">The lowest that meets the condition, on the same scale.</param>
/// <param name="IsNarrow">Whether at most half a point of a rating is missing.</param>
internal sealed record MemberReasonJson(
    string Member, string Criterion, [property: Range(0, 5)] double? Rating, [property: Range(0, 5)] double Required,
    bool IsNarrow);
