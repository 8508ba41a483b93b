using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>What is said of frameworks that a condition rules out.</summary>
[Collection(SharedGuides.Name)]
public sealed class RuledOutTests(ChoosingGuide choosing)
{
    private readonly TestGuide _guide = choosing.Guide;

    [Fact]
    public async Task One_that_is_ruled_out_is_listed_with_reason_miss_and_rank()
    {
        var result = await ResultAsync("?need.api=10&need.admin=must");

        Assert.Equal(["Alpha", "Delta", "Epsilon"], result.RuledOut.Select(r => r.Name));
        var (alpha, delta) = (result.RuledOut[0], result.RuledOut[1]);
        Assert.Equal("Without this condition it would be 1st with 85.1 points.", alpha.Sentence);
        var reason = Assert.Single(alpha.Reasons);
        Assert.StartsWith(
            $"{ChoosingContent.AdminTitle} Just misses: rated 2.4; a must-have needs at least 2.5. Alpha and "
                + "<i>admin</i>. Source: ",
            reason.Text, StringComparison.Ordinal);
        Assert.Equal("Without this condition it would be 3rd with 0.0 points.", delta.Sentence);
        Assert.StartsWith($"{ChoosingContent.AdminTitle} Rated 0; a must-have needs at least "
            + "2.5.", Assert.Single(delta.Reasons).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_rated_does_not_meet_a_must_and_is_no_narrow_miss()
    {
        var result = await ResultAsync("?need.magic=must");

        var gamma = result.RuledOut.Single(r => r.Name == "Gamma");
        Assert.StartsWith("Magic Not rated, so it does not count as meeting a must-have (at least 2.5).",
            Assert.Single(gamma.Reasons).Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Magic Just misses: rated 2", "Magic Rated 1", "Magic Not rated", "Magic Rated 0", "Magic Rated 0"],
            result.RuledOut.Select(r => r.Reasons[0].Text.Split([',', ';'])[0]));
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
            + "JavaScript. At least 0.8 is required.",
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
        Assert.Contains("A framework that misses several conditions stays out until all of them are relaxed.",
            result.Page.Said("[aria-labelledby=out-title] > .prose"), StringComparison.Ordinal);
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

    private async Task<ShownResult> ResultAsync(string query) =>
        new(await ShownPage.OkAsync(_guide, "/recommend/result" + query));
}
