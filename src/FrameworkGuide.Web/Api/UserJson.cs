
namespace FrameworkGuide.Web.Api;

/// <summary>Who is known to run a framework.</summary>
/// <param name="Who">The name.</param>
/// <param name="Note">What it is used for, or since when.</param>
/// <param name="Source">The address of the evidence.</param>
internal sealed record UserJson(string Who, string? Note, string? Source);
