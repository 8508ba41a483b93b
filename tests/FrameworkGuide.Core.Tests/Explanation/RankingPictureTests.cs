using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Tests.Scoring;

namespace FrameworkGuide.Core.Tests.Explanation;

public sealed class RankingPictureTests
{
    private static readonly CatalogSnapshot Guide = Some.Catalog(
        [
            Some.Summary("ant", ("api", 5), ("data", 2), ("mail", 4)),
            Some.Summary("bee", ("api", 3), ("data", 4), ("mail", 4)),
            Some.Summary("cat", ("api", 2), ("data", 1), ("mail", 1)),
        ]);

    [Fact]
    public void Each_framework_has_a_bar_that_its_places_fill()
    {
        var picture = Picture("api important, data important, mail nice");

        Assert.Equal(["ant", "bee", "cat"], picture.Rows.Select(r => r.Ranked.Framework.Slug).Order());
        Assert.Equal(["1st", "2nd", "3rd"], picture.Places);
        foreach (var row in picture.Rows)
        {
            Assert.Equal(100, row.Shares.Sum(s => Percent(s.Width)), tolerance: 1.0);
            Assert.Equal(row.Shares.OrderBy(s => s.Place), row.Shares);
            Assert.Equal(picture.Places.Count, row.Percents.Count);
            Assert.All(row.Shares, s =>
                Assert.Equal(row.Ranked.RankAcceptability[s.Place - 1] * 100, Percent(s.Width), tolerance: 0.01));
            Assert.All(row.Shares.Zip(row.Shares.Skip(1)), pair =>
                Assert.True(Percent(pair.First.X) + Percent(pair.First.Width) <= Percent(pair.Second.X) + 0.02));
        }
    }

    [Fact]
    public void A_part_says_its_place_and_share_where_there_is_room()
    {
        var labels = Picture("api important, data important, mail nice").Rows.SelectMany(r => r.Shares).ToList();

        Assert.All(labels.Where(s => Percent(s.Width) >= 20), s =>
            Assert.Equal(PictureTexts.Share(s.Place, Percent(s.Width) / 100 + 1e-4), s.Label));
        Assert.All(labels.Where(s => Percent(s.Width) < 10), s => Assert.Null(s.Label));
    }

    [Fact]
    public void Lines_mark_from_where_a_first_place_is_probable_and_clear()
    {
        Assert.Equal(
            [new("55%", "likely 55%", "end"), new("80%", "clear 80%", "start")],
            Picture("api important, data important, mail nice").Lines);

        // With fewer than three answers nothing is called clear.
        Assert.Equal(["likely 55%"], Picture("api important, data important").Lines.Select(l => l.Label));
    }

    [Fact]
    public void Where_thresholds_are_near_each_other_or_the_end_their_labels_stay_apart_and_inside()
    {
        var site = new SiteSettings { LeaningShare = 0.85, ClearShare = 0.95 };

        Assert.Equal(
            [new("95%", "clear 95%", "end")],
            Picture("api important, data important, mail nice", WithSite(site)).Lines);
    }

    [Fact]
    public void A_close_ranking_says_what_decides_and_marks_who_it_is_close_between()
    {
        var close = Picture("api 2, data 2, mail nice");
        var clear = Picture("api important, data 0.1, mail nice");

        Assert.StartsWith("What decides it: “", close.Decides, StringComparison.Ordinal);
        Assert.Equal(["ant", "bee"], close.Rows.Where(r => r.IsNamed).Select(r => r.Ranked.Framework.Slug).Order());
        Assert.Null(clear.Decides);
        Assert.Equal(["ant"], clear.Rows.Where(r => r.IsNamed).Select(r => r.Ranked.Framework.Slug));
    }

    [Fact]
    public void What_nothing_answered_separates_names_the_open_need()
    {
        var guide = Some.Catalog([Some.Summary("ant", ("api", 3), ("mail", 5)), Some.Summary(
            "bee", ("api", 3), ("mail", 1))]);

        Assert.Equal(
            "What could decide it: “mail”, an open question. They differ most on it.",
            Picture("api important", guide).Decides);
    }

    [Fact]
    public void One_alone_needs_no_picture() =>
        Assert.Null(RankingPicture.Of(Explained("api must, data must, mail must", Guide), _ => null));

    [Fact]
    public void Of_many_the_first_are_drawn_and_the_others_counted()
    {
        var many = Some.Catalog(
            [.. Enumerable.Range(0, 60).Select(i => Some.Summary($"f{i}", ("api", i / 12.0)))]);
        var picture = Picture("api important", many);

        Assert.Equal((12, "48 others"), (picture.Rows.Count, picture.More));
        Assert.Equal(picture.Rows.Count, picture.Rows.Select(r => r.Mark).Distinct().Count());
    }

    private static RankingPicture Picture(string answers, CatalogSnapshot? guide = null) =>
        RankingPicture.Of(Explained(answers, guide ?? Guide), _ => null)!;

    private static ExplainedRecommendation Explained(string answers, CatalogSnapshot guide) =>
        ExplainedRecommendation.Explain(guide, Some.Day("2026-11-24"), Say.Answers(answers));

    private static CatalogSnapshot WithSite(SiteSettings site) => Some.Catalog(Guide.Frameworks.ToList(), site: site);

    private static double Percent(string length) => double.Parse(length[..^1], CultureInfo.InvariantCulture);
}
