namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// Where a plain fact of a profile (its runtime, licence, governance, first release or releases) comes from.
/// </summary>
public sealed record Evidence(IReadOnlyList<string> Sources, PartialDate? AsOf, string? Note);
