using System.Globalization;
using FrameworkGuide.Web.Tests.Pages.Frameworks;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Claims;

/// <summary>
/// Every claim of the list: how many a choice leaves, in which order, and what each card says;
/// computed again from the API.
/// </summary>
internal sealed class ListClaims(GuideFacts facts)
{
    /// <param name="filter">One filter at most.</param>
    public async Task<IReadOnlyList<OfferedChoice>> CheckAsync(TestGuide guide, (string Key, string Word)? filter)
    {
        var list = await ShownList.OpenAsync(
            guide, filter is var (key, word) ? $"?{key}={Uri.EscapeDataString(word)}" : "");
        var left = facts.Frameworks.Where(f => filter is not var (k, w) || Has(f, k, w)).ToList();
        Assert.Equal(left.Select(f => f.Slug), list.Slugs);
        Assert.Equal(left.Count, list.Total);
        foreach (var choice in list.Choices)
        {
            var among = filter is null || filter.Value.Key == choice.Key ? facts.Frameworks : left;
            Assert.True(among.Count(f => Has(f, choice.Key, choice.Word)) == choice.Count, $"{filter}: {choice}");
        }

        foreach (var (card, framework) in list.Page.Document.QuerySelectorAll("#found .card").Zip(left))
        {
            var said = card.QuerySelectorAll("dl > div").ToDictionary(
                d => ShownPage.TextOf(d.QuerySelector("dt")!), d => ShownPage.TextOf(d.QuerySelector("dd")!));
            Assert.Equal(ShownPage.Shown(framework.Name), ShownPage.TextOf(card.QuerySelector("h2")!));
            Assert.Equal(ProfileClaims.RatedNeeds(facts.Highest(framework, 3)),
                said.GetValueOrDefault("Rated highest", ""));
            Assert.Equal(ProfileClaims.RatedNeeds(facts.Lowest(framework, 3)),
                said.GetValueOrDefault("Rated lowest", ""));
            foreach (var size in GuideFacts.Sizes)
                Assert.Equal(
                    framework.Size(size) is { } value
                        ? $"{value.ToString("0.0#", CultureInfo.InvariantCulture)} of 5"
                        : "not rated",
                    said[$"{char.ToUpperInvariant(size[0])}{size[1..]} project"]);
            Assert.Equal(framework.Support is { } support
                ? $"{(string)support["cycle"]!} {(string)support["text"]!}"
                : "unknown",
                said["Newest release line"]);
        }

        return list.Choices;
    }

    public async Task CheckOrderAsync(TestGuide guide, string need)
    {
        var list = await ShownList.OpenAsync(guide, $"?sort=need.{need}");
        Assert.Equal(facts.Frameworks.OrderByDescending(f => f.Need(need) ?? -1).Select(f => f.Slug), list.Slugs);
    }

    private static bool Has(FrameworkFacts framework, string key, string word) => key switch
    {
        "language" => framework.Languages.Contains(word),
        "style" => framework.Text("style") == word,
        "licence" => framework.Text("licence") == word,
        "size" => framework.Size(word) >= 4,
        "support" => ((string?)framework.Support?["status"] ?? "unknown") == word,
        "capability" => framework.Capabilities.GetValueOrDefault(word.Split(':')[0], "unknown") == word.Split(':')[1],
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "not a filter"),
    };
}
