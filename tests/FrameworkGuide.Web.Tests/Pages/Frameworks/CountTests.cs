using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Frameworks;

/// <summary>The number beside a choice is what the list has once it is the choice of its property.</summary>
[Collection(SharedVariedGuide.Name)]
public sealed class CountTests(VariedGuide varied)
{
    private readonly TestGuide _guide = varied.Guide;

    [Theory]
    [InlineData("")]
    [InlineData("language=JavaScript")]
    [InlineData("language=Go&language=Python&style=full-stack")]
    [InlineData("capability=orm:built-in&capability=mail:unknown")]
    [InlineData("size=small&support=active&support=no-end-date")]
    [InlineData("licence=MIT&licence=mit&q=land")]
    [InlineData("q=wrds&capability=cache:none&sort=need.api")]
    [InlineData("style=API%20%26%20%3Cmore%3E&size=large&page=1")]
    [InlineData("language=Go&style=Full-Stack&licence=mit&size=large&support=no-end-date&capability=orm:none")]
    public async Task The_count_at_every_choice_is_how_many_the_list_has_with_it(string query)
    {
        var list = await ShownList.OpenAsync(_guide, "?" + query);

        Assert.NotEmpty(list.Choices);
        foreach (var choice in list.Choices)
        {
            var others = query.Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Where(p => !p.StartsWith(choice.Key + "=", StringComparison.Ordinal));
            var chosen = "?" + string.Join('&', [.. others, $"{choice.Key}={Uri.EscapeDataString(choice.Word)}"]);
            Assert.True(choice.Count == (await ShownList.OpenAsync(_guide, chosen)).Total,
                $"{choice} of {query}: {chosen}");
        }
    }

    [Fact]
    public async Task Every_choice_that_leaves_something_is_offered_once_and_none_that_leaves_nothing()
    {
        var list = await ShownList.OpenAsync(_guide, "");

        Assert.Equal(VariedContent.Count, list.Total);
        Assert.All(list.Choices, c => Assert.InRange(c.Count, 1, VariedContent.Count));
        Assert.Equal(list.Choices.Select(c => (c.Key, c.Word)).Distinct().Count(), list.Choices.Count);
        Assert.Equal(["API & <more>", "full-stack", "Full-Stack", "microframework"],
            Words(list, "style").Order(StringComparer.OrdinalIgnoreCase));
        Assert.Equal(["C#", "Go", "Java", "JavaScript", "Kotlin", "PHP", "Python", "Ruby", "TypeScript"],
            Words(list, "language"));
        Assert.Equal(["small", "medium", "large"], Words(list, "size"));
        Assert.Equal(["active", "security-only", "ended", "no-end-date", "security-end-not-published", "unknown"],
            Words(list, "support"));
        Assert.Equal(15, Words(list, "capability").Count());
        foreach (var key in (string[])["orm", "cache", "mail"])
            Assert.Equal(VariedContent.Count,
                list.Choices.Where(c => c.Word.StartsWith(key + ":", StringComparison.Ordinal)).Sum(c => c.Count));
        Assert.Equal(VariedContent.Count, list.Choices.Where(c => c.Key == "support").Sum(c => c.Count));

        var narrow = await ShownList.OpenAsync(_guide, "?language=TypeScript&support=ended");
        Assert.All(narrow.Choices.Where(c => !c.IsChosen), c => Assert.InRange(c.Count, 1, VariedContent.Count));
    }

    [Fact]
    public async Task What_is_chosen_stays_offered_even_where_it_leaves_nothing()
    {
        var list = await ShownList.OpenAsync(_guide,
            "?language=Go&style=Full-Stack&licence=mit&size=large&support=no-end-date&capability=orm:none"
            + "&capability=mail:official");

        Assert.Equal(
            ["language=Go", "style=Full-Stack", "size=large", "support=no-end-date", "licence=mit",
                "capability=orm:none", "capability=mail:official"],
            list.Choices.Where(c => c.IsChosen).Select(c => $"{c.Key}={c.Word}"));
    }

    private static IEnumerable<string> Words(ShownList list, string key) =>
        list.Choices.Where(c => c.Key == key).Select(c => c.Word);
}
