using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Catalog;

public sealed class SupportStatusTests
{
    [Theory]
    // both unknown
    [InlineData(null, null, SupportKind.NoEndDatePublished, null)]
    // active support running, its last day included, whatever is known of security fixes
    [InlineData("2026-11-24", null, SupportKind.Active, "2026-11-24")]
    [InlineData("2026-11-23", null, SupportKind.Active, "2026-11-23")]
    [InlineData("2026-11-23", "2028-01-01", SupportKind.Active, "2026-11-23")]
    [InlineData("2026-11-24", "2026-11-24", SupportKind.Active, "2026-11-24")]
    // active support past or unknown, security fixes running, their last day included
    [InlineData("2026-11-22", "2026-11-24", SupportKind.SecurityOnly, "2026-11-24")]
    [InlineData("2026-11-22", "2026-11-23", SupportKind.SecurityOnly, "2026-11-23")]
    [InlineData(null, "2026-11-23", SupportKind.SecurityOnly, "2026-11-23")]
    // active support past, nothing known of security fixes
    [InlineData("2026-11-22", null, SupportKind.SecurityEndNotPublished, null)]
    // all over
    [InlineData("2026-11-21", "2026-11-22", SupportKind.Ended, "2026-11-22")]
    [InlineData("2026-11-22", "2026-11-22", SupportKind.Ended, "2026-11-22")]
    [InlineData(null, "2026-11-22", SupportKind.Ended, "2026-11-22")]
    public void Status_follows_from_both_ends_on_2026_11_23(
        string? active, string? security, SupportKind kind, string? until)
    {
        var status = SupportStatus.Of(Some.Release(active: active, security: security), Some.Day("2026-11-23"));

        Assert.Equal(kind, status.Kind);
        Assert.Equal(until, status.Until?.ToString("yyyy-MM-dd"));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("2026-01-01", null, "2026-01-01")]
    [InlineData(null, "2026-01-01", "2026-01-01")]
    [InlineData("2026-01-01", "2027-01-01", "2027-01-01")]
    [InlineData("2027-01-01", "2026-01-01", "2027-01-01")]
    public void Support_ends_with_the_later_published_end(string? active, string? security, string? end) =>
        Assert.Equal(end, Some.Release(active: active, security: security).SupportEnds?.ToString("yyyy-MM-dd"));
}
