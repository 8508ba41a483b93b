using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>Why a framework stands where it does, and why one is ruled out.</summary>
[Collection(SharedGuides.Name)]
public sealed class ResultReasonsTests(ChoosingGuide choosing)
{
    private readonly TestGuide _guide = choosing.Guide;

    [Fact]
    public async Task Your_answers_are_told_with_their_weights_where_they_are_your_own()
    {
        var result = await ResultAsync("?size=large&language=C%23&language=Ruby&policy=require&need.api=2.5"
            + "&need.data=nice&need.admin=must&weight.size=4");

        Assert.Equal(
            [
                "Size of the project Large (weight 4)",
                "Languages of the team C# and Ruby, others ruled out",
                "API Weight 2.5",
                "Data Nice to have",
                ChoosingContent.AdminTitle + " Must have",
            ],
            result.Page.Document.QuerySelectorAll(".answers > div").Select(d =>
                $"{ShownPage.TextOf(d.QuerySelector("dt")!)} {d.QuerySelector("dd")!.FirstChild!.TextContent.Trim()}"));
    }

    [Fact]
    public async Task What_speaks_for_a_framework_and_against_it_has_its_reason_and_source()
    {
        var result = await ResultAsync("?size=large&language=Python&need.api=important&need.pages=nice");
        var alpha = result.Picks.Single(p => p.Name == "Alpha");

        Assert.Equal(
            [
                "Languages of the team Python is a language of the team.",
                "API 5.0 of 5 Beta 2.25 Alpha and <i>api</i>. Source: example.org/alpha/api",
                "Pages 4.0 of 5 Beta 3.8 Alpha and <i>pages</i>. Source: example.org/alpha/pages",
            ],
            alpha.Reasons(isAgainst: false).Select(ShortSource));
        Assert.Equal(["Size of the project 2.0 of 5 Beta 5.0 Alpha and <i>large</i>. Source: example.org/alpha/large"],
            alpha.Reasons(isAgainst: true).Select(ShortSource));
        Assert.Equal(["2.0 of 5", "1 of 1", "5.0 of 5", "4.0 of 5"], alpha.Rows.Select(r => r.Value));
    }

    [Fact]
    public async Task What_nobody_rated_is_said_to_be_so_and_to_count_as_the_middle()
    {
        var result = await ResultAsync("?need.magic=important");
        var gamma = result.Picks.Single(p => p.Name == "Gamma");

        Assert.Equal(["Magic not rated Beta 2.0 Not rated yet; it counts as 2.5 of 5."],
            gamma.Reasons(isAgainst: false));
        Assert.Equal("not rated, counts as 2.5", gamma.Rows.Single().Value);
        Assert.Equal(50, gamma.Score);
    }

    [Fact]
    public async Task Evidence_that_is_overdue_is_marked_and_no_other_is()
    {
        var result = await ResultAsync("?need.api=important&need.data=important");

        Assert.Equal("overdue", Assert.Single(result.Page.AllSaid("td .overdue")));
        Assert.Equal("evidence overdue for a check, last checked 1 Jan 2025",
            Assert.Single(result.Page.AllSaid("li .overdue")));
        var beta = result.Picks.Single(p => p.Name == "Beta");
        Assert.EndsWith(
            "last checked 1 Jan 2025", Assert.Single(beta.Reasons(isAgainst: true)), StringComparison.Ordinal);
        Assert.EndsWith("overdue", beta.Rows[0].Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?need.api=important", "Neither weights nor ratings are exact, so we ranked 10,000 times")]
    [InlineData("?need.api=important&weighting=unknown", "You did not say what matters most, so we ranked 10,000 "
        + "times")]
    public async Task What_a_run_is_stands_below_the_verdict(string query, string said)
    {
        var result = await ResultAsync(query);
        Assert.StartsWith(said, result.Page.Said("#outcome > .runs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_is_told_by_what_it_is_made_of()
    {
        var result = await ResultAsync("?need.api=important&need.data=nice&need.admin=2.5");

        // Of 5.5 in all: api 2 × 0.55, admin 2.5 × 0.42.
        Assert.Equal(
            [
                "0.9 points ahead of Beta: ahead in “API” +20.0; behind in “Admin <b>& more</b>” −19.1.",
                "0.9 points behind Alpha: ahead in “Admin <b>& more</b>” +19.1; behind in “API” −20.0.",
            ],
            result.Picks.Take(2).Select(p => p.Contrast));
        Assert.Equal(["+20.0", "+0.0", "−19.1"], result.Picks.First().Rows.Select(r => r.Lead));
    }

    [Fact]
    public async Task The_only_one_is_held_against_nothing()
    {
        var alpha = Assert.Single((await ResultAsync("?need.api=must&need.admin=important")).Picks);

        Assert.Null(alpha.Contrast);
        Assert.Equal(["Where its points come from", "Where it loses points"],
            alpha.Element.QuerySelectorAll("h4").Select(ShownPage.TextOf));
        Assert.All(alpha.Rows, r => Assert.Null(r.Lead));
    }

    [Theory]
    [InlineData("?need.api=nice&weight.size=9", "Size of the project Not answered, so its weight of 9 has no effect")]
    [InlineData("?policy=require&need.api=nice",
        "Languages of the team Not answered, so ruling out other languages has no effect")]
    [InlineData("?policy=require&need.api=nice&weight.language=1.5",
        "Languages of the team Not answered, so its weight of 1.5 and ruling out other languages have no effect")]
    public async Task What_is_set_for_a_question_that_is_not_answered_has_no_effect_and_says_so(
        string query, string said)
    {
        var result = await ResultAsync(query);

        Assert.Contains(said, result.Page.Document.QuerySelectorAll(".answers > div").Select(d =>
            $"{ShownPage.TextOf(d.QuerySelector("dt")!)} {d.QuerySelector("dd")!.FirstChild!.TextContent.Trim()}"));
        Assert.Equal((await ResultAsync("?need.api=nice")).Ranking.Select(r => (r.Name, r.Score, r.FirstIn)),
            result.Ranking.Select(r => (r.Name, r.Score, r.FirstIn)));
    }

    [Fact]
    public async Task Where_nothing_answered_separates_those_that_tie_all_are_shown_and_no_changes()
    {
        var result = await ResultAsync("?language=C%23");

        Assert.Equal(5, result.Picks.Count());
        Assert.All(result.Picks, p => Assert.StartsWith("Level with ", p.Contrast, StringComparison.Ordinal));
        Assert.False(result.Page.Has("[aria-labelledby=change-title]"));
    }

    private async Task<ShownResult> ResultAsync(string query) =>
        new(await ShownPage.OkAsync(_guide, "/recommend/result" + query));

    /// <summary>How an address is shown is tested elsewhere.</summary>
    private static string ShortSource(string reason) => reason.Replace("/…/", "/alpha/", StringComparison.Ordinal);
}
