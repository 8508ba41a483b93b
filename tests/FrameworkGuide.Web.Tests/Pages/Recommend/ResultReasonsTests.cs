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
        var result = await ResultAsync("?size=large&language=C%23&language=Ruby&policy=require&need.api=2.5&need.data=nice&need.admin=must&weight.size=4");

        Assert.Equal(
            [
                "Size of the project Large (weight 4)",
                "Languages of the team C# and Ruby, others ruled out",
                "API Weight 2.5",
                "Data Nice to have",
                ChoosingContent.AdminTitle + " Must have",
            ],
            result.Page.Document.QuerySelectorAll(".answers > div").Select(d => $"{ShownPage.TextOf(d.QuerySelector("dt")!)} {d.QuerySelector("dd")!.FirstChild!.TextContent.Trim()}"));
    }

    [Fact]
    public async Task What_speaks_for_a_framework_and_against_it_has_its_reason_and_source()
    {
        var result = await ResultAsync("?size=large&language=Python&need.api=important&need.pages=nice");
        var alpha = result.Picks.Single(p => p.Name == "Alpha");

        Assert.Equal(
            [
                "Languages of the team Python is a language of the team.",
                "API 5.0 of 5 Alpha and <i>api</i>. Source: example.org/alpha/api",
                "Pages 4.0 of 5 Alpha and <i>pages</i>. Source: example.org/alpha/pages",
            ],
            alpha.Reasons(isAgainst: false).Select(ShortSource));
        Assert.Equal(["Size of the project 2.0 of 5 Alpha and <i>large</i>. Source: example.org/alpha/large"], alpha.Reasons(isAgainst: true).Select(ShortSource));
        Assert.Equal(["2.0 of 5", "1 of 1", "5.0 of 5", "4.0 of 5"], alpha.Rows.Select(r => r.Value));
    }

    [Fact]
    public async Task What_nobody_rated_is_said_to_be_so_and_to_count_as_the_middle()
    {
        var result = await ResultAsync("?need.magic=important");
        var gamma = result.Picks.Single(p => p.Name == "Gamma");

        Assert.Equal(["Magic not rated Nobody has rated this yet; it counts as 2.5 of 5."], gamma.Reasons(isAgainst: true));
        Assert.Equal("not rated, counts as 2.5", gamma.Rows.Single().Value);
        Assert.Equal(50, gamma.Score);
    }

    [Fact]
    public async Task Evidence_that_is_overdue_is_marked_and_no_other_is()
    {
        var result = await ResultAsync("?need.api=important&need.data=important");

        Assert.Equal("overdue", Assert.Single(result.Page.AllSaid("td .overdue")));
        Assert.Equal("evidence overdue for a check, last looked at 1 Jan 2025", Assert.Single(result.Page.AllSaid("li .overdue")));
        var beta = result.Picks.Single(p => p.Name == "Beta");
        Assert.EndsWith("last looked at 1 Jan 2025", Assert.Single(beta.Reasons(isAgainst: true)), StringComparison.Ordinal);
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
        Assert.StartsWith($"{ChoosingContent.AdminTitle}, missed narrowly Rated 2.4; a must needs 2.5. Alpha and <i>admin</i>. Source: ", reason.Text, StringComparison.Ordinal);
        Assert.Equal("Without this condition it would be 3rd with 0.0 points.", delta.Sentence);
        Assert.StartsWith($"{ChoosingContent.AdminTitle} Rated 0; a must needs 2.5.", Assert.Single(delta.Reasons).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_rated_does_not_meet_a_must_and_is_no_narrow_miss()
    {
        var result = await ResultAsync("?need.magic=must");

        var gamma = result.RuledOut.Single(r => r.Name == "Gamma");
        Assert.StartsWith("Magic Not rated; a must needs 2.5, and what is unknown does not meet it.", Assert.Single(gamma.Reasons).Text, StringComparison.Ordinal);
        Assert.Equal(["Magic, missed narrowly", "Magic", "Magic", "Magic", "Magic"], result.RuledOut.Select(r => r.Reasons[0].Text.Split(" Rated")[0].Split(" Not")[0]));
    }

    [Fact]
    public async Task A_language_that_is_too_far_says_how_close_it_is_and_what_is_required()
    {
        var result = await ResultAsync("?language=CoffeeScript&policy=require");

        Assert.False(result.Page.Has("article.pick"));
        Assert.Equal("Gamma", result.RuledOut[0].Name);
        Assert.Equal("It would be 1st with 75.0 points.", result.RuledOut[0].Sentence);
        Assert.StartsWith(
            "Languages of the team, missed narrowly A team that knows CoffeeScript is 0.75 at home in JavaScript (1 is the same language). You require at least 0.8.",
            Assert.Single(result.RuledOut[0].Reasons).Text,
            StringComparison.Ordinal);
        Assert.All(result.RuledOut.Skip(1), r => Assert.Contains("No language of the team comes close to", Assert.Single(r.Reasons).Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_several_conditions_each_says_that_the_others_would_still_rule_out()
    {
        var result = await ResultAsync("?language=Ruby&policy=require&need.api=10&need.admin=must");

        var alpha = result.RuledOut.Single(r => r.Name == "Alpha");
        Assert.Equal("Without these conditions it would be 1st with 70.1 points.", alpha.Sentence);
        Assert.Equal(["Languages of the team", ChoosingContent.AdminTitle], alpha.Reasons.Select(r => r.Criterion.Split(", missed")[0]));
        Assert.All(alpha.Reasons, r => Assert.EndsWith("the other conditions would still rule it out", r.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?need.api=important", "No weight is exact, and no rating is. Each of 10,000 readings")]
    [InlineData("?need.api=important&weighting=unknown", "You left open what matters more. Each of 10,000 readings")]
    public async Task What_a_reading_is_stands_below_the_verdict(string query, string said)
    {
        var result = await ResultAsync(query);
        Assert.StartsWith(said, result.Page.Said("#outcome > .lead"), StringComparison.Ordinal);
    }

    private async Task<ShownResult> ResultAsync(string query) => new(await ShownPage.OkAsync(_guide, "/recommend/result" + query));

    /// <summary>How an address is shown is tested elsewhere.</summary>
    private static string ShortSource(string reason) => reason.Replace("/…/", "/alpha/", StringComparison.Ordinal);
}
