namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>A framework in a list.</summary>
/// <param name="Slug">Its name in arguments and addresses.</param>
/// <param name="Name">Its name as people write it.</param>
/// <param name="Languages">The main one first.</param>
/// <param name="Style">What kind of framework it is; left out where it is not stated.</param>
/// <param name="Licence">Its licence; left out in short answers.</param>
/// <param name="Support">How long its newest release line is supported.</param>
/// <param name="Address">Its page.</param>
internal sealed record ListedFrameworkJson(
    string Slug, string Name, IReadOnlyList<string> Languages, string? Style, ClaimJson? Licence, ClaimJson Support,
    string Address);
