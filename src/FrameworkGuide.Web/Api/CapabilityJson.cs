using System.ComponentModel.DataAnnotations;

namespace FrameworkGuide.Web.Api;

/// <summary>How a framework provides a capability.</summary>
/// <param name="Level">built-in: part of it; official: a separate package of the same project; community: a
/// third-party package; none: looked for and not found.</param>
/// <param name="Via">The module or package that provides it.</param>
/// <param name="Note">What a reader should know.</param>
/// <param name="Source">The address of the evidence.</param>
internal sealed record CapabilityJson(
    [property: AllowedValues("none", "community", "official", "built-in")] string Level, string? Via, string? Note,
    string? Source);
