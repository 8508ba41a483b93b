namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>A page of a list of frameworks.</summary>
/// <param name="Frameworks">Those of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Pages">How many pages there are.</param>
internal sealed record FrameworksJson(
    IReadOnlyList<ListedFrameworkJson> Frameworks, int Total, int Page, int Pages);
