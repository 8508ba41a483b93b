
namespace FrameworkGuide.Web.Api;

/// <summary>Where a plain fact comes from.</summary>
/// <param name="Sources">Addresses of the evidence.</param>
/// <param name="AsOf">The date it refers to: a year, a month or a day.</param>
/// <param name="Note">What a reader should know.</param>
internal sealed record EvidenceJson(IReadOnlyList<string> Sources, string? AsOf, string? Note);
