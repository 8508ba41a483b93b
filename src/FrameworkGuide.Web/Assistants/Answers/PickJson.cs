namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>Why a framework has its place.</summary>
/// <param name="Slug">Its name in arguments and addresses.</param>
/// <param name="Lead">Where its lead over the best other one comes from.</param>
/// <param name="Reasons">What each answer does for it.</param>
internal sealed record PickJson(
    string Slug, ClaimJson? Lead, IReadOnlyList<ClaimJson> Reasons);
