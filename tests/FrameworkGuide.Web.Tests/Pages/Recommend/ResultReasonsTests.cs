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

        Assert.Equal(["Magic not rated Beta 2.0 Nobody has rated this yet; it counts as 2.5 of 5."],
            gamma.Reasons(isAgainst: false));
        Assert.Equal("not rated, counts as 2.5", gamma.Rows.Single().Value);
        Assert.Equal(50, gamma.Score);
    }

    [Fact]
    public async Task Evidence_that_is_overdue_is_marked_and_no_other_is()
    {
        var result = await ResultAsync("?need.api=important&need.data=important");

        Assert.Equal("overdue", Assert.Single(result.Page.AllSaid("td .overdue")));
        Assert.Equal("evidence overdue for a check, last looked at 1 Jan 2025",
            Assert.Single(result.Page.AllSaid("li .overdue")));
        var beta = result.Picks.Single(p => p.Name == "Beta");
        Assert.EndsWith(
            "last looked at 1 Jan 2025", Assert.Single(beta.Reasons(isAgainst: true)), StringComparison.Ordinal);
        Assert.EndsWith("overdue", beta.Rows[0].Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_ruled_out_is_listed_with_reason_miss_and_rank()
    {
        var result = await ResultAsync("?need.api=10&need.admin=must");

        Assert.Equal(["Alpha", "Delta", "Epsilon"], result.RuledOut.Select(r => r.Name));
        var (alpha, delta) = (result.RuledOut[0], result.RuledOut[1]);
        Assert.Equal("Without this condition it would be 1st with 85.1 points.", alpha.Sentence);
        var reason = Assert.Single(alpha.Reasons);
        Assert.StartsWith(
            $"{ChoosingContent.AdminTitle} Just misses: rated 2.4, needs 2.5. Alpha and <i>admin</i>. Source: ",
            reason.Text, StringComparison.Ordinal);
        Assert.Equal("Without this condition it would be 3rd with 0.0 points.", delta.Sentence);
        Assert.StartsWith($"{ChoosingContent.AdminTitle} Rated 0, needs 2.5.", Assert.Single(delta.Reasons).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_rated_does_not_meet_a_must_and_is_no_narrow_miss()
    {
        var result = await ResultAsync("?need.magic=must");

        var gamma = result.RuledOut.Single(r => r.Name == "Gamma");
        Assert.StartsWith("Magic Not rated, needs 2.5: what is unknown does not meet a must-have.",
            Assert.Single(gamma.Reasons).Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Magic Just misses: rated 2", "Magic Rated 1", "Magic Not rated", "Magic Rated 0", "Magic Rated 0"],
            result.RuledOut.Select(r => r.Reasons[0].Text.Split(',')[0]));
    }

    [Fact]
    public async Task A_language_that_is_too_far_says_how_close_it_is_and_what_is_required()
    {
        var result = await ResultAsync("?language=CoffeeScript&policy=require");

        Assert.False(result.Page.Has("article.pick"));
        Assert.Equal("Gamma", result.RuledOut[0].Name);
        Assert.Equal("75.0 points without this condition.", result.RuledOut[0].Sentence);
        Assert.StartsWith(
            "Languages of the team Just misses: The team knows CoffeeScript, which counts as 0.75 of 1 for "
            + "JavaScript. Required is 0.8.",
            Assert.Single(result.RuledOut[0].Reasons).Text,
            StringComparison.Ordinal);
        Assert.All(result.RuledOut.Skip(1), r => Assert.Contains(
            "No language of the team is close to", Assert.Single(r.Reasons).Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_several_conditions_all_have_to_be_relaxed()
    {
        var result = await ResultAsync("?language=Ruby&policy=require&need.api=10&need.admin=must");

        var alpha = result.RuledOut.Single(r => r.Name == "Alpha");
        Assert.Equal("Without these conditions it would be 1st with 70.1 points.", alpha.Sentence);
        Assert.Equal(["Languages of the team", ChoosingContent.AdminTitle], alpha.Reasons.Select(r => r.Criterion));
        Assert.Contains("What misses several conditions stays out until all of them are relaxed.",
            result.Page.Said("[aria-labelledby=out-title] > .prose"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?need.api=important", "Neither weights nor ratings are exact. So we ranked 10,000 times")]
    [InlineData("?need.api=important&weighting=unknown", "You left open what matters more. So we ranked 10,000 times")]
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
    public async Task Where_nothing_is_left_the_smallest_ways_out_come_first_and_one_ranking_without_conditions()
    {
        // Alpha misses admin by 0.1, Beta api by 0.25, Gamma, which is rated for both, api by 1; the others miss both.
        var result = await ResultAsync("?need.api=must&need.data=nice&need.admin=must");

        Assert.Equal(
            ["Give up “Admin <b>& more</b>”, and Alpha fits.", "Give up “API”, and Beta and Gamma fit."],
            result.Page.AllSaid("[aria-labelledby=ways-title] li"));
        Assert.Equal(
            ["/recommend/result?need.api=must&need.data=nice&need.admin=4",
                "/recommend/result?need.api=4&need.data=nice&need.admin=must"],
            result.Page.Document.QuerySelectorAll("[aria-labelledby=ways-title] li a")
                .Select(a => a.GetAttribute("href")));
        Assert.Equal(["1 Alpha", "2 Beta", "3 Gamma", "4 Delta", "4 Epsilon"],
            result.Page.Document.QuerySelectorAll("[aria-labelledby=free-title] tbody tr")
                .Select(r => $"{r.FirstElementChild!.TextContent} {r.QuerySelector("th")!.TextContent}"));
        Assert.False(result.Page.Has("[aria-labelledby=change-title]"));
        Assert.False(result.Page.Has(".runs"));
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
