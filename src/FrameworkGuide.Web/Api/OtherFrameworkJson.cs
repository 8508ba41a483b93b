
namespace FrameworkGuide.Web.Api;

/// <summary>A framework or library the guide names but does not rate.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Website">The project's site.</param>
/// <param name="Source">The address of the evidence that it is a common choice in the language.</param>
internal sealed record OtherFrameworkJson(string Name, string? Website, string? Source);
