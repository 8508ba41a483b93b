using System.Text;
using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Editing;

public sealed class ContentUpkeepTests
{
    private const string Fresh = "reviewed: 2026-11-22\n";

    private static readonly SiteSettings Site = new() { ReviewAfterDays = 180 };

    [Theory]
    [InlineData("name: X\nreviewed: 2026-05-26", "3:11 OverdueReview reviewed 2026-05-26")]
    [InlineData("name: X\nreviewed: 2026-05-27", "")]
    [InlineData("name: X", "1:1 OverdueReview reviewed ")]
    [InlineData("name: X\nreviewed: soon", "3:11 OverdueReview reviewed ")]
    public void A_review_is_overdue_after_the_days_of_the_site(string frontMatter, string expected) =>
        Holds(frontMatter, expected);

    [Theory]
    [InlineData("sizes:\n  small:\n    value: 1\n    checked: 2026-05-26", "6:14 OldEvidence sizes.small 2026-05-26")]
    [InlineData("needs:\n  rest-api: {value: 1, checked: 2025-01-01}", "4:33 OldEvidence needs.rest-api 2025-01-01")]
    [InlineData("sizes:\n  small:\n    value: 1\n    checked: 2026-05-27", "")]
    [InlineData("sizes:\n  small:\n    value: 1", "")]
    public void A_rating_is_old_by_its_own_check_day(string frontMatter, string expected) =>
        Holds(Fresh + frontMatter, expected);

    [Theory]
    [InlineData("security-support-until: 2026-11-22", "5:29 EndedNewest 2 2026-11-22")]
    [InlineData("security-support-until: 2026-11-23", "")]
    [InlineData("active-support-until: 2026-11-22", "5:27 EndedNewest 2 2026-11-22")]
    [InlineData("active-support-until: 2026-11-23", "")]
    [InlineData("active-support-until: 2026-01-01\n    security-support-until: 2026-11-23", "")]
    [InlineData("active-support-until: 2026-01-01\n    security-support-until: 2026-02-01",
        "6:29 EndedNewest 2 2026-02-01")]
    [InlineData("lts: true", "")]
    public void The_newest_release_ends_after_its_last_day(string dates, string expected) =>
        Holds($"{Fresh}releases:\n  - cycle: \"2\"\n    {dates}", expected);

    [Fact]
    public void Other_releases_that_ended_come_last() => Holds(
        Fresh + "releases:\n  - {cycle: \"3\", released: 2027-01-01}\n  - {cycle: \"1\", released: "
        + "2024-01-01, security-support-until: 2025-01-01}\n"
        + "  - {cycle: \"2\", released: 2025-01-01, security-support-until: 2026-01-01}\nmetrics: [{key: m}]",
        "6:64 EndedNewest 2 2026-01-01|7:11 OldMetric m |5:64 EndedRelease 1 2025-01-01");

    [Theory]
    [InlineData("as-of: 2025-11-22", "5:12 OldMetric m 2025-11-22")]
    [InlineData("as-of: 2025-11-23", "")]
    [InlineData("as-of: 2025-10", "5:12 OldMetric m 2025-10-31")]
    [InlineData("as-of: 2025-11", "")]
    [InlineData("as-of: 2024", "5:12 OldMetric m 2024-12-31")]
    [InlineData("as-of: 2025", "")]
    [InlineData("value: 1", "4:5 OldMetric m ")]
    public void A_figure_is_old_a_year_after_its_period(string entry, string expected) =>
        Holds($"{Fresh}metrics:\n  - key: m\n    {entry}", expected);

    [Fact]
    public void The_most_urgent_kind_comes_first_and_then_the_line() => Holds(
        "metrics:\n  - key: b\n  - key: a\nneeds:\n  x: {checked: 2020-01-01}\nreviewed: 2020-01-01\n"
        + "releases: [{cycle: \"1\", active-support-until: 2020-01-01}]",
        "8:47 EndedNewest 1 2020-01-01|7:11 OverdueReview reviewed 2020-01-01|6:16 OldEvidence needs.x 2020-01-01|3:5 "
        + "OldMetric b |4:5 OldMetric a ");

    [Fact]
    public void A_figure_whose_metric_names_its_year_is_as_new_as_it_can_be()
    {
        Holds(
            "reviewed: 2026-11-01\nmetrics:\n  - {key: survey-2020-usage, value: 1, as-of: 2020-05}\n  - {key: "
            + "survey-2020, value: 1, as-of: 2021}\n  - {key: rounds-r23-of, value: 1, as-of: 2021}", "");
        Holds("reviewed: 2026-11-01\nmetrics:\n  - {key: survey-2020-usage, value: 1, as-of: 2019}",
            "4:47 OldMetric survey-2020-usage 2019-12-31");
        Holds("reviewed: 2026-11-01\nmetrics:\n  - {key: survey-2020-usage, value: 1}",
            "4:5 OldMetric survey-2020-usage ");
        Holds("reviewed: 2026-11-01\nmetrics:\n  - {key: port-8080, value: 1, as-of: 2019}",
            "4:39 OldMetric port-8080 2019-12-31");
    }

    [Fact]
    public void Files_of_other_kinds_and_texts_that_cannot_be_parsed_give_nothing()
    {
        var old = Edited.Profile("reviewed: 2020-01-01");
        Assert.NotEmpty(ContentUpkeep.Find(Some.File(DocumentKind.Framework), old, Some.Today, Site));
        Assert.Empty(ContentUpkeep.Find(Some.File(DocumentKind.Guide), old, Some.Today, Site));
        Assert.Empty(ContentUpkeep.Find(
            Some.File(DocumentKind.Framework), old.With("2020-01-01", "["), Some.Today, Site));
        Assert.Empty(ContentUpkeep.Find(Some.File(DocumentKind.Framework), "no front matter", Some.Today, Site));
    }

    [Fact]
    public void Each_item_of_the_shipped_content_points_at_its_line()
    {
        var folder = new ContentFolder(Checkout.Content);
        var (today, count) = (new DateOnly(2030, 1, 1), 0);
        foreach (var file in folder.Scan().Files.Where(f => f.Kind is DocumentKind.Framework))
        {
            var text = Encoding.UTF8.GetString(folder.Read(file.Path));
            var lines = text.Split('\n');
            var items = ContentUpkeep.Find(file, text, today, Site);
            Assert.Single(items, i => i.Kind is UpkeepKind.OverdueReview);
            foreach (var item in items.Where(i => i.Since is not null && i.Kind is not UpkeepKind.OldMetric))
            {
                Assert.StartsWith(
                    $"{item.Since:yyyy-MM-dd}", lines[item.Line - 1][(item.Column - 1)..], StringComparison.Ordinal);
                count++;
            }

            Assert.All(items.Where(i => i.Kind is UpkeepKind.OldMetric),
                i => Assert.Matches("as-of:|key:", lines[i.Line - 1]));
        }

        Assert.True(count > 6, $"{count} dates found: too few to tell anything");
    }

    private static void Holds(string frontMatter, string expected)
    {
        var items = ContentUpkeep.Find(
            Some.File(DocumentKind.Framework), Edited.Profile(frontMatter), Some.Today, Site);
        Assert.All(items, i => Assert.Equal("frameworks/django.md", i.Path));
        Assert.Equal(expected, string.Join(
            '|', items.Select(i => $"{i.Line}:{i.Column} {i.Kind} {i.Subject} {i.Since:yyyy-MM-dd}")));
    }
}
