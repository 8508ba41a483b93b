namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// One release cycle and how long it is supported. Dates are UTC days; end dates are inclusive; null means not
/// published.
/// </summary>
/// <param name="Cycle">The name of the cycle, "6.1"; text, because 6.10 is not 6.1.</param>
/// <param name="Latest">The newest version of the release line.</param>
public sealed record Release(
    string Cycle,
    DateOnly? Released,
    DateOnly? ActiveSupportUntil,
    DateOnly? SecuritySupportUntil,
    string? Latest,
    DateOnly? LatestDate,
    bool Lts,
    string? Source,
    string? Note)
{
    /// <summary>The last day on which the cycle gets any fix, or null where no end is published.</summary>
    public DateOnly? SupportEnds => SecuritySupportUntil > ActiveSupportUntil || ActiveSupportUntil is null
        ? SecuritySupportUntil
        : ActiveSupportUntil;
}
