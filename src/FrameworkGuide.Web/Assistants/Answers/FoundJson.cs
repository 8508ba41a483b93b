namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>A page that was found.</summary>
/// <param name="Kind">framework, need or guide.</param>
/// <param name="Slug">Its name in arguments and addresses.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Address">The page.</param>
/// <param name="Snippet">Where it has the words.</param>
internal sealed record FoundJson(
    string Kind, string Slug, string Title, string Address, ClaimJson Snippet);
