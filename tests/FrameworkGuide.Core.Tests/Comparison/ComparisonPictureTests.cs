using System.Globalization;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Core.Tests.Scoring;
using static FrameworkGuide.Core.Tests.Comparison.Compared;

namespace FrameworkGuide.Core.Tests.Comparison;

public sealed class ComparisonPictureTests
{
    private static readonly FrameworkComparison Three = Of(
        Profile("ant", ("api", 5), ("data", 2), ("live", 3)), Profile("bee", ("api", 4.5), ("data", 4), ("live", 3)),
        Profile("cat", ("api", 4.4), ("data", 4)));

    [Fact]
    public void Rows_are_in_the_order_of_how_far_the_frameworks_are_apart()
    {
        var picture = ComparisonPicture.Of(Three)!;

        Assert.False(picture.IsForProject);
        Assert.Equal(["need-data", "need-api"], picture.First.Take(2).Select(r => r.Row.Key));
        Assert.Equal(Three.Ratings.Count(), picture.First.Count + picture.Others.Count);
    }

    [Fact]
    public void What_a_project_asks_for_is_seen_first()
    {
        var picture = ComparisonPicture.Of(Three.ForProject(Say.Answers("live nice, api must")))!;

        Assert.True(picture.IsForProject);
        Assert.Equal(["need-api", "need-live"], picture.First.Select(r => r.Row.Key));
        Assert.DoesNotContain(picture.Others, r => r.Row.Key is "need-api" or "need-live");
        Assert.Equal("1 more rating as a picture", picture.MoreTitle);
    }

    [Fact]
    public void A_mark_is_where_its_rating_is_and_none_covers_another()
    {
        var row = Row("need-api");

        Assert.Equal(["88%", "90%", "100%"], row.Marks.Select(m => m.X));
        Assert.Equal(["C", "B", "A"], row.Marks.Select(m => m.Mark.Letters));
        Assert.Equal(2, row.Lanes);
        Assert.Equal(row.Marks[0].Y, row.Marks[2].Y);
        Assert.True(row.Marks[1].Y + 2 * MarkDrawing.Reach <= row.Marks[0].Y);
        Assert.All(row.Marks, m => Assert.InRange(m.Y, MarkDrawing.Reach, row.Axis));
    }

    [Fact]
    public void Numbers_that_would_run_into_each_other_are_in_the_words_alone()
    {
        var row = Row("need-api");

        Assert.Equal([("88%", "4.4"), ("100%", "5")], row.Values);
        Assert.Equal("Ant 5, Bee 4.5, Cat 4.4", row.Words);
    }

    [Fact]
    public void Who_is_not_rated_is_named_and_has_no_mark()
    {
        var row = Row("need-live");

        Assert.Equal(("Cat not rated", 2), (row.NotRated, row.Marks.Count));
        Assert.Equal("Ant 3, Bee 3, Cat not rated", row.Words);
    }

    [Fact]
    public void Of_any_ratings_no_two_marks_of_a_row_overlap_on_a_small_screen()
    {
        const double scale = 240;
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var comparison = Of([.. Enumerable.Range(0, 6).Select(
                f => Profile($"f{f}", ("api", Math.Round(random.NextDouble() * 5, 1))))]);
            var marks = Row("need-api", comparison).Marks
                .Select(m => (X: double.Parse(m.X[..^1], CultureInfo.InvariantCulture) / 100 * scale, m.Y)).ToList();
            Assert.Equal(6, marks.Count);
            for (var a = 0; a < marks.Count; a++)
                for (var b = 0; b < a; b++)
                    Assert.True(
                        Math.Abs(marks[a].X - marks[b].X) >= 2 * MarkDrawing.Reach - 1.5
                        || Math.Abs(marks[a].Y - marks[b].Y) >= 2 * MarkDrawing.Reach);
        }
    }

    private static PlottedRow Row(string key, FrameworkComparison? comparison = null)
    {
        var picture = ComparisonPicture.Of(comparison ?? Three)!;
        return picture.First.Concat(picture.Others).Single(r => r.Row.Key == key);
    }
}
