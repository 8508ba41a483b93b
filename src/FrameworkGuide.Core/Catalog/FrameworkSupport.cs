namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// A framework's support on one day: that of its newest released cycle, with the longest-supported one beside it.
/// </summary>
/// <param name="Newest">The cycle released last.</param>
/// <param name="LongestSupported">
/// The cycle whose published support ends last and has not ended; null where none is known.
/// </param>
public sealed record FrameworkSupport(Release Newest, SupportStatus Status, Release? LongestSupported)
{
    /// <summary>The support of a framework on a UTC day, or null where no released cycle is known.</summary>
    public static FrameworkSupport? Of(IReadOnlyList<Release> releases, DateOnly today)
    {
        // A cycle without a release date is taken as the oldest: nothing says that it is out.
        var newest = releases
            .Where(r => r.Released is null || r.Released <= today)
            .MaxBy(r => r.Released ?? DateOnly.MinValue);
        if (newest is null)
            return null;

        var longest = releases
            .Where(r => (r.Released is null || r.Released <= today) && r.SupportEnds >= today)
            .MaxBy(r => r.SupportEnds);
        return new FrameworkSupport(newest, SupportStatus.Of(newest, today), longest);
    }
}
