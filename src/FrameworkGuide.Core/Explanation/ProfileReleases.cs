using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Explanation;

/// <summary>The release cycles of a profile on one day.</summary>
/// <param name="Cycles">The one released last first.</param>
/// <param name="Noted">Those with a note, in the order of the profile.</param>
/// <param name="Timeline">Null where no cycle is dated.</param>
/// <param name="Evidence">Where all of it comes from; null where nothing is stated.</param>
/// <param name="Support">That of the newest released cycle; null where none is known.</param>
/// <param name="Longest">Which cycle is supported longest, where that is another one; else null.</param>
public sealed record ProfileReleases(
    IReadOnlyList<(Release Release, SupportStatus Status)> Cycles,
    IReadOnlyList<Release> Noted,
    ReleaseTimeline? Timeline,
    Evidence? Evidence,
    FrameworkSupport? Support,
    string? Longest)
{
    /// <param name="today">The UTC day.</param>
    public static ProfileReleases Of(FrameworkProfile profile, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var releases = profile.Releases;
        var support = FrameworkSupport.Of(releases, today);
        return new ProfileReleases(
            [.. releases.OrderByDescending(r => r.Released ?? DateOnly.MinValue).Select(
                r => (r, SupportStatus.Of(r, today)))],
            [.. releases.Where(r => r.Note is not null)],
            ReleaseTimeline.Of(releases, today),
            profile.Evidence.GetValueOrDefault("releases"),
            support,
            support?.LongestSupported is { } longest && longest.Cycle != support.Newest.Cycle
                ? $"Longest supported: {longest.Cycle}{(longest.Lts ? " LTS" : "")}, until "
                    + $"{English.Day(longest.SupportEnds!.Value)}."
                : null);
    }
}
