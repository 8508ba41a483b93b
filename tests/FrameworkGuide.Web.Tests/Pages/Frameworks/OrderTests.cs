using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Frameworks;

[Collection(SharedVariedGuide.Name)]
public sealed class OrderTests(VariedGuide varied)
{
    private readonly TestGuide _guide = varied.Guide;

    private IEnumerable<FrameworkSummary> ByName => _guide.Snapshot.Frameworks
        .OrderBy(f => f.Name, StringComparer.OrdinalIgnoreCase).ThenBy(f => f.Slug, StringComparer.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("?sort=")]
    [InlineData("?sort=name")]
    [InlineData("?sort=name&sort=name&sort=")]
    public async Task The_order_is_that_of_names_whatever_their_case(string query)
    {
        Assert.Equal(ByName.Select(f => f.Slug), await ShownList.AllSlugsAsync(_guide, query));
        Assert.DoesNotContain("best first", (await ShownList.OpenAsync(_guide, query)).Page.Said(".found-line"));
    }

    [Theory]
    [InlineData("small", ProjectSize.Small, "Small project")]
    [InlineData("medium", ProjectSize.Medium, "Medium project")]
    [InlineData("large", ProjectSize.Large, "Large project")]
    public async Task By_a_size_the_best_rated_come_first_the_unrated_last_and_equals_by_name(
        string word, ProjectSize size, string title)
    {
        await AssertSortedAsync(
            $"?sort=size.{word}", title, f => f.Sizes.TryGetValue(size, out var value) ? value : null);
        Assert.Equal(
            (await ShownList.AllSlugsAsync(_guide, $"?sort=size.{word}"))
                .Intersect(await ShownList.AllSlugsAsync(_guide, "?language=php&language=go")),
            await ShownList.AllSlugsAsync(_guide, $"?language=php&language=go&sort=size.{word}"));
    }

    [Theory]
    [InlineData("api", "API")]
    [InlineData("speed", "Speed")]
    public Task So_it_is_by_a_need(string key, string title) =>
        AssertSortedAsync($"?sort=need.{key}", title, f => f.Needs.TryGetValue(key, out var value) ? value : null);

    [Fact]
    public async Task What_a_text_finds_is_sorted_only_when_an_order_is_asked_for()
    {
        var found = (await ShownList.AllSlugsAsync(_guide, "?q=sea")).ToHashSet();

        Assert.InRange(found.Count, 2, VariedContent.Count - 1);
        Assert.Equal(ByName.Select(f => f.Slug).Where(found.Contains),
            await ShownList.AllSlugsAsync(_guide, "?q=sea&sort=name"));
        Assert.Equal(
            (await ShownList.AllSlugsAsync(_guide, "?sort=need.speed")).Where(found.Contains),
            await ShownList.AllSlugsAsync(_guide, "?q=sea&sort=need.speed"));
    }

    [Fact]
    public async Task The_form_offers_every_order_and_keeps_the_one_in_use()
    {
        var list = await ShownList.OpenAsync(_guide, "?sort=need.speed");

        Assert.Equal(
            ["", "size.small", "size.medium", "size.large", "need.api", "need.speed"],
            list.Page.Document.QuerySelectorAll("#filter-sort option").Select(o => o.GetAttribute("value")));
        Assert.Equal(["sort=need.speed"], list.Sent);
        Assert.Equal(["sort=name", "q=sea"],
            (await ShownList.OpenAsync(_guide, "?q=sea&sort=name")).Sent.Order(StringComparer.Ordinal).Reverse());
    }

    private async Task AssertSortedAsync(string query, string title, Func<FrameworkSummary, double?> ratingOf)
    {
        var rated = ByName.Where(f => ratingOf(f) is not null).GroupBy(ratingOf)
            .OrderByDescending(g => g.Key).SelectMany(g => g);
        var expected = rated.Concat(ByName.Where(f => ratingOf(f) is null)).ToList();
        Assert.Null(ratingOf(expected[^1]));

        Assert.Equal(expected.Select(f => f.Slug), await ShownList.AllSlugsAsync(_guide, query));
        var page = (await ShownList.OpenAsync(_guide, query)).Page;
        Assert.EndsWith($"sorted by {title}", page.Said(".found-line"), StringComparison.Ordinal);
        Assert.Equal(title, ShownPage.TextOf(page.Document.QuerySelector(".card dt")!));
    }
}
