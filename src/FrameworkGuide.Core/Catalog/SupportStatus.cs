namespace FrameworkGuide.Core.Catalog;

/// <summary>The support of one cycle on one day.</summary>
/// <param name="Until">The day the kind speaks of; null for the two kinds without a published end.</param>
public readonly record struct SupportStatus(SupportKind Kind, DateOnly? Until)
{
    /// <summary>The status of a cycle on a UTC day; both end dates are inclusive.</summary>
    public static SupportStatus Of(Release release, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(release);
        return (release.ActiveSupportUntil, release.SecuritySupportUntil) switch
        {
            (null, null) => new(SupportKind.NoEndDatePublished, null),
            ({ } active, _) when active >= today => new(SupportKind.Active, active),
            (_, { } security) when security >= today => new(SupportKind.SecurityOnly, security),
            (_, null) => new(SupportKind.SecurityEndNotPublished, null),
            _ => new(SupportKind.Ended, release.SupportEnds),
        };
    }
}
