
namespace FrameworkGuide.Web.Api;

/// <summary>Where a plain fact comes from.</summary>
/// <param name="Sources">Addresses of the evidence.</param>
/// <param name="AsOf">When it was so: a year, a month or a day.</param>
/// <param name="Note">What has to be said beside it.</param>
internal sealed record EvidenceJson(IReadOnlyList<string> Sources, string? AsOf, string? Note);
