using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Frameworks;

/// <summary>What the list leaves, held against the content itself, and the API against the list.</summary>
[Collection(SharedVariedGuide.Name)]
public sealed class FilterTests(VariedGuide varied)
{
    private readonly TestGuide _guide = varied.Guide;

    private static readonly DateOnly Today = DateOnly.FromDateTime(VariedContent.Now.UtcDateTime);

    private IReadOnlyList<FrameworkSummary> All => _guide.Snapshot.Frameworks;

    [Theory]
    [InlineData("Python", "Python")]
    [InlineData("python", "Python")]
    [InlineData("PYTHON", "Python")]
    [InlineData("c%23", "C#")]
    [InlineData("typescript", "TypeScript")]
    [InlineData("Kotlin", "Kotlin")]
    public Task Languages_are_found_in_any_case_whether_first_or_not(string word, string language) =>
        AssertLeavesAsync($"?language={word}", f => f.Languages.Contains(language));

    [Theory]
    [InlineData("microframework", "microframework")]
    [InlineData("MicroFramework", "microframework")]
    [InlineData("API%20%26%20%3Cmore%3E", "API & <more>")]
    [InlineData("full-stack", "full-stack")]
    [InlineData("Full-Stack", "Full-Stack")]
    public Task Styles_are_found_as_they_are_written_or_in_another_case(string word, string style) =>
        AssertLeavesAsync($"?style={word}", f => f.Style == style);

    [Theory]
    [InlineData("MIT", "MIT")]
    [InlineData("mit", "mit")]
    [InlineData("APACHE-2.0", "Apache-2.0")]
    [InlineData("gpl-2.0-only%20with%20classpath-exception-2.0", "GPL-2.0-only WITH Classpath-exception-2.0")]
    public Task So_are_licences(string word, string licence) =>
        AssertLeavesAsync($"?licence={word}", f => f.Licence == licence);

    [Theory]
    [InlineData("small", ProjectSize.Small)]
    [InlineData("medium", ProjectSize.Medium)]
    [InlineData("large", ProjectSize.Large)]
    public Task A_size_leaves_those_that_are_rated_four_or_more_for_it(string word, ProjectSize size) =>
        AssertLeavesAsync($"?size={word}", f => IsRatedFour(f, size));

    [Theory]
    [InlineData("built-in", CapabilityLevel.BuiltIn)]
    [InlineData("official", CapabilityLevel.Official)]
    [InlineData("community", CapabilityLevel.Community)]
    [InlineData("none", CapabilityLevel.None)]
    [InlineData("unknown", null)]
    public async Task A_capability_is_found_at_its_level_and_unknown_is_not_none(string word, CapabilityLevel? level)
    {
        foreach (var key in (string[])["orm", "cache", "mail"])
            await AssertLeavesAsync($"?capability={key}:{word}", f => LevelOf(f, key) == level);
    }

    [Theory]
    [InlineData("active", "1")]
    [InlineData("security-only", "2")]
    [InlineData("ended", "3")]
    [InlineData("no-end-date", "4")]
    [InlineData("security-end-not-published", "5")]
    [InlineData("unknown", "6")]
    public Task Support_is_that_of_the_newest_released_cycle_today(string word, string cycle) =>
        AssertLeavesAsync($"?support={word}", f => cycle == "6"
            ? f.Releases.Count == 0 || f.Releases[0].Cycle == "6"
            : f.Releases.Count > 0 && f.Releases[0].Cycle == cycle);

    [Fact]
    public async Task Repeated_values_are_alternatives()
    {
        await AssertLeavesAsync(
            "?language=Go&language=ruby", f => f.Languages.Contains("Go") || f.Languages.Contains("Ruby"));
        await AssertLeavesAsync("?licence=MIT&licence=Apache-2.0", f => f.Licence is "MIT" or "Apache-2.0");
        await AssertLeavesAsync(
            "?size=small&size=large", f => IsRatedFour(f, ProjectSize.Small) || IsRatedFour(f, ProjectSize.Large));
        await AssertLeavesAsync(
            "?capability=orm:none&capability=orm:unknown", f => LevelOf(f, "orm") is null or CapabilityLevel.None);
        await AssertLeavesAsync("?capability=orm:built-in&capability=cache:built-in",
            f => LevelOf(f, "orm") == CapabilityLevel.BuiltIn || LevelOf(f, "cache") == CapabilityLevel.BuiltIn);
        await AssertLeavesAsync("?support=active&support=unknown",
            f => FrameworkSupport.Of(f.Releases, Today)?.Status.Kind is null or SupportKind.Active);
        await AssertLeavesAsync("?language=Go&language=Go&language=", f => f.Languages.Contains("Go"));
    }

    [Fact]
    public async Task Different_keys_must_all_be_met()
    {
        await AssertLeavesAsync("?language=JavaScript&style=microframework",
            f => f.Languages.Contains("JavaScript") && f.Style == "microframework");
        await AssertLeavesAsync(
            "?language=JavaScript&language=Python&size=small&size=medium&capability=mail:unknown&sort=need.api",
            f => (f.Languages.Contains("JavaScript") || f.Languages.Contains("Python")) && LevelOf(f, "mail") is null
                && (IsRatedFour(f, ProjectSize.Small) || IsRatedFour(f, ProjectSize.Medium)));
        await AssertLeavesAsync(
            "?q=sea&licence=MIT&licence=Apache-2.0&support=ended&support=active&support=unknown",
            f => f.Licence is "MIT" or "Apache-2.0" && FrameworkSupport.Of(f.Releases, Today)?.Status.Kind is null
                or SupportKind.Ended or SupportKind.Active,
            "sea");
    }

    [Fact]
    public async Task What_leaves_nothing_says_so()
    {
        var list = await ShownList.OpenAsync(_guide,
            "?language=Go&language=Ruby&style=Full-Stack&licence=mit&size=large&support=no-end-date"
            + "&capability=orm:none");

        Assert.Equal(0, list.Total);
        Assert.Equal("Nothing matches all of these filters. Remove one of them.", list.Page.Said("#found .lead"));
        Assert.Equal(7, list.Chips.Count);
    }

    [Fact]
    public async Task Words_that_nothing_has_say_so_and_offer_no_filter()
    {
        var list = await ShownList.OpenAsync(_guide, "?q=zzzzzzzz");

        Assert.Equal("Nothing here has all of these words. Try fewer or different words.", list.Page.Said("#found "
            + ".lead"));
        Assert.False(list.Page.Has(".filter-groups fieldset"));
        Assert.Equal("/frameworks", list.Page.One("#found .removable a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?language=java&language=PHP")]
    [InlineData("?capability=orm:unknown&capability=cache:none&sort=size.large")]
    [InlineData("?support=security-only&support=ended&licence=MIT&licence=mit")]
    [InlineData("?size=small&sort=need.speed")]
    [InlineData("?style=full-stack&q=land")]
    [InlineData("?q=wrds&sort=name")]
    [InlineData("?q=alpah")]
    [InlineData("?q=zeta%204&sort=need.api")]
    [InlineData(
        "?sort=need.api&language=Kotlin&language=Go&language=c%23&language=ruby&language=python&language=javascript")]
    public async Task The_api_lists_the_same_in_the_same_order(string query)
    {
        var slugs = new List<string>();
        for (var page = 1; page == 1 || slugs.Count == 50 * (page - 1); page++)
        {
            var answer = await _guide.AskAsync(
                $"/api/v1/frameworks{query}{(query.Length == 0 ? "?" : "&")}page={page}");
            if (answer.Status == 400 && page > 1)
                break;
            slugs.AddRange(answer.Ok().AsArray().Select(f => (string)f!["slug"]!));
        }

        Assert.Equal(await ShownList.AllSlugsAsync(_guide, query), slugs);
    }

    private async Task AssertLeavesAsync(string query, Func<FrameworkSummary, bool> isLeft, string? word = null)
    {
        var expected = All.Where(isLeft).Select(f => f.Slug).Order(StringComparer.Ordinal).ToList();
        if (word is not null)
            expected = [.. expected.Intersect(await ShownList.AllSlugsAsync(_guide, "?q=" + word))];
        Assert.NotEmpty(expected);
        Assert.NotEqual(All.Count, expected.Count);

        Assert.Equal(expected, (await ShownList.AllSlugsAsync(_guide, query)).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Count, (await ShownList.OpenAsync(_guide, query)).Total);
    }

    private static bool IsRatedFour(FrameworkSummary framework, ProjectSize size) =>
        framework.Sizes.TryGetValue(size, out var value) && value >= 4;

    private static CapabilityLevel? LevelOf(FrameworkSummary framework, string key) =>
        framework.Capabilities.TryGetValue(key, out var level) ? level : null;
}
