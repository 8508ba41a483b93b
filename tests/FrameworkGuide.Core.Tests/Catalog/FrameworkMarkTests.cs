using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Catalog;

public sealed class FrameworkMarkTests
{
    private static readonly (string Slug, string Name)[] Guide =
    [
        ("django", "Django"), ("express", "Express.js"), ("flask", "Flask"), ("laravel", "Laravel"),
        ("rails", "Ruby on Rails"), ("spring-boot", "Spring Boot"),
    ];

    [Fact]
    public void The_frameworks_of_this_guide_differ_in_letter_and_in_shape()
    {
        var marks = Guide.Select(f => FrameworkMark.Of(f.Slug, f.Name)).ToList();

        Assert.Equal(["D", "E", "F", "L", "R", "S"], marks.Select(m => m.Letters));
        Assert.Equal(Guide.Length, marks.Select(m => m.Shape).Distinct().Count());
    }

    [Fact]
    public void A_mark_is_the_same_beside_any_others()
    {
        Assert.Equal(
            Guide.Select(f => FrameworkMark.Of(f.Slug, f.Name)),
            FrameworkMark.InOnePicture(Guide));
        Assert.Equal(
            FrameworkMark.Of("rails", "Ruby on Rails"),
            FrameworkMark.InOnePicture([("rails", "Ruby on Rails"), ("other", "Other")])[0]);
    }

    [Fact]
    public void In_one_picture_no_two_marks_are_the_same()
    {
        var many = Enumerable.Range(0, 200).Select(i => ($"slug-{i}", i % 3 == 0 ? "Aab" : "Abc 1")).ToList();

        Assert.Equal(many.Count, FrameworkMark.InOnePicture(many).Distinct().Count());
    }

    [Theory]
    [InlineData("étoile", "É")]
    [InlineData(".NET", "N")]
    [InlineData("4D", "4")]
    [InlineData("日本", "日")]
    [InlineData("𝒳", "𝒳")]
    [InlineData("--", "?")]
    [InlineData("", "?")]
    public void The_letter_is_the_first_letter_or_digit_of_the_name(string name, string letter) =>
        Assert.Equal(letter, FrameworkMark.Of("slug", name).Letters);

    [Fact]
    public void Letters_are_within_their_shapes()
    {
        foreach (var shape in Enum.GetValues<MarkShape>())
        {
            var (x, y) = MarkDrawing.Letters(shape);
            Assert.InRange(Math.Abs(x), 0, MarkDrawing.Reach / 2);
            Assert.InRange(y, 0, MarkDrawing.Reach);
            Assert.StartsWith("M", MarkDrawing.Outline(shape), StringComparison.Ordinal);
        }

        Assert.Equal(
            Enum.GetValues<MarkShape>().Length,
            Enum.GetValues<MarkShape>().Select(MarkDrawing.Outline).Distinct().Count());
    }
}
