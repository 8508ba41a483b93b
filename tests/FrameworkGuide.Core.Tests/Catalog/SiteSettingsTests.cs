using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Catalog;

public sealed class SiteSettingsTests
{
    [Theory]
    [InlineData("2026-05-27", false)] // 180 days before
    [InlineData("2026-05-26", true)]
    [InlineData("2026-11-23", false)]
    [InlineData("2027-11-23", false)]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", false)]
    [InlineData(null, true)]
    public void A_review_is_overdue_on_the_day_after_the_last_allowed_one(string? reviewed, bool overdue) =>
        Assert.Equal(overdue, new SiteSettings().IsReviewOverdue(
            reviewed is null ? null : Some.Day(reviewed), Some.Day("2026-11-23")));

    [Fact]
    public void The_host_says_after_how_many_days_a_review_is_overdue()
    {
        var site = new SiteSettings { ReviewAfterDays = 1 };

        Assert.False(site.IsReviewOverdue(Some.Day("2026-11-22"), Some.Day("2026-11-23")));
        Assert.True(site.IsReviewOverdue(Some.Day("2026-11-21"), Some.Day("2026-11-23")));
    }
}
