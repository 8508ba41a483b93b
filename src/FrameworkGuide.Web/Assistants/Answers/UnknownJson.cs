namespace FrameworkGuide.Web.Assistants.Answers;

/// <summary>Something that was asked for and that the guide does not know.</summary>
/// <param name="Kind">framework, need, capability or language.</param>
/// <param name="Asked">The name that was given, shortened.</param>
/// <param name="Known">Always false.</param>
/// <param name="Nearest">The names that come nearest; empty where none is near.</param>
/// <param name="Available">The first 30 names there are; left out where one is near.</param>
/// <param name="Elsewhere">What the guide knows by name alone, and does not rate.</param>
internal sealed record UnknownJson(
    string Kind, string Asked, bool Known, IReadOnlyList<string> Nearest, IReadOnlyList<string>? Available,
    IReadOnlyList<ClaimJson>? Elsewhere);
