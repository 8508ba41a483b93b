namespace FrameworkGuide.Web.Api;

/// <summary>The result of one member of a group alone.</summary>
/// <param name="Name">The name of the request, told from others of that name, or "Person 1".</param>
/// <param name="First">Slugs of those that share the first rank; empty where the member's conditions rule all
/// out.</param>
internal sealed record GroupMemberJson(string Name, IReadOnlyList<string> First);
