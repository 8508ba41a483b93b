using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Scoring;

public sealed class WhereFirstTests
{
    private const double Equal = 1e-12;

    [Fact]
    public void Level_frameworks_share_a_first_place()
    {
        // 3 sizes or none, the need or none, but not nothing at all: 3 without the need are level, 4 with it are not.
        var where = WhereFirst.Compute(
            Some.Catalog([Some.Summary("ant", ("api", 5)), Some.Summary("bee", ("api", 1))]))!;

        Assert.Equal(7, where.Combinations);
        Assert.Equal((4 + 3 / 2.0) / 7, where.Overall("ant"), Equal);
        Assert.Equal(3 / 2.0 / 7, where.Overall("bee"), Equal);
        Assert.Equal("size small 0.75, size medium 0.75, size large 0.75, language Python 0.75, needs/api api 1", Text(
            where, "ant"));
        Assert.Equal("size small 0.25, size medium 0.25, size large 0.25, language Python 0.25, needs/api api 0", Text(
            where, "bee"));
    }

    [Fact]
    public void Two_needs_are_taken_together_once()
    {
        // Of none, a, b and a with b: ant is first with a, bee with b, and with both 5 + 2 is as much as 4 + 3.
        var site = new SiteSettings { SizeWeight = 0, LanguageWeight = 0 };
        var where = WhereFirst.Compute(Some.Catalog(
            [Some.Summary("ant", ("a", 5), ("b", 2)), Some.Summary("bee", ("a", 4), ("b", 3))], site: site))!;

        Assert.Equal(4 * 3, where.Combinations);
        Assert.Equal(0.5, where.Overall("ant"), Equal);
        Assert.Equal(
            "size small 0.5, size medium 0.5, size large 0.5, language Python 0.5, needs/a a 0.75, needs/b b 0.25",
            Text(where, "ant"));
    }

    [Fact]
    public void Languages_are_those_of_the_frameworks_by_name_and_needs_those_of_the_content()
    {
        var frameworks = new[]
        {
            Some.Summary("ant") with { Languages = ["Ruby", "C#"] },
            Some.Summary("bee") with { Languages = ["java", "Ruby"] },
        };
        var where = WhereFirst.Compute(
            Some.Catalog(frameworks, needs: ["z", "a"], languages: [Some.Language("Cobol", ("Ruby", 1))]))!;

        Assert.Equal(
            ["small", "medium", "large", "C#", "java", "Ruby", "z", "a"], where.SharesOf("ant").Select(s => s.Answer));
    }

    [Fact]
    public void Near_languages_count()
    {
        var frameworks = new[]
        {
            Some.Summary("ant") with { Languages = ["JavaScript"] },
            Some.Summary("bee") with { Languages = ["TypeScript"] },
            Some.Summary("cat") with { Languages = ["Go"] },
        };
        var where = WhereFirst.Compute(
            Some.Catalog(frameworks, languages: [Some.Language("TypeScript", ("JavaScript", 1))]))!;

        Assert.Equal((0.5, 1), (Of(where, "ant", "TypeScript"), Of(where, "ant", "JavaScript")));
        Assert.Equal((0.5, 0), (Of(where, "bee", "TypeScript"), Of(where, "bee", "JavaScript")));
        Assert.Equal(0, Of(where, "cat", "TypeScript"));
    }

    [Fact]
    public void A_language_changes_no_share_of_a_size_or_a_need()
    {
        // With its language bee would be first; left open, it never is.
        var frameworks = new[]
        {
            Some.Summary("ant", ("api", 5)),
            Some.Summary("bee", ("api", 4)) with
            {
                Languages = ["Ruby"],
                Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 1 },
            },
        };
        var where = WhereFirst.Compute(Some.Catalog(frameworks))!;

        Assert.Equal((0, 1), (Of(where, "bee", "small"), Of(where, "ant", "api")));
        Assert.Equal((0, 1), (Of(where, "bee", "Python"), Of(where, "bee", "Ruby")));
    }

    [Fact]
    public void What_weighs_nothing_is_no_combination()
    {
        var where = WhereFirst.Compute(
            Some.Catalog(
                [Some.Summary("ant"), Some.Summary("bee")],
                site: new SiteSettings { SizeWeight = 0, LanguageWeight = 0 }))!;

        Assert.Equal(0, where.Combinations);
        Assert.Equal(0, where.Overall("ant"));
        Assert.All(where.SharesOf("ant"), s => Assert.Equal(0, s.Share));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(WhereFirst.MostFrameworks, true)]
    [InlineData(WhereFirst.MostFrameworks + 1, false)]
    public void The_space_of_none_or_too_many_is_not_walked(int count, bool isWalked)
    {
        var catalog = Some.Catalog(
            [.. Enumerable.Range(0, count).Select(i => Some.Summary($"f{i:000}"))], needs: ["api"]);

        Assert.Equal(isWalked, WhereFirst.Compute(catalog) is not null);
        Assert.Equal(isWalked, WhereFirst.Compute(catalog) is not null);
    }

    private static double Of(WhereFirst where, string slug, string answer) =>
        where.SharesOf(slug).Single(s => s.Answer == answer).Share;

    private static string Text(WhereFirst where, string slug) => string.Join(", ", where.SharesOf(slug).Select(
        s => FormattableString.Invariant($"{s.Criterion} {s.Answer} {s.Share:0.######}")));
}
