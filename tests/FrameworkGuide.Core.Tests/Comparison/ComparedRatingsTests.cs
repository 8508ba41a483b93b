using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Comparison;

namespace FrameworkGuide.Core.Tests.Comparison;

public sealed class ComparedRatingsTests
{
    [Fact]
    public void Those_that_are_rated_stand_there_the_highest_first_without_the_one_that_is_changed()
    {
        var catalog = Some.Catalog(
            [Some.Summary("low", ("speed", 1)), Some.Summary("high", ("speed", 5)), Some.Summary("own", ("speed", 3)), Some.Summary("none")]);

        var compared = Of(catalog, "own");

        Assert.Equal([("high", 5), ("low", 1)], compared.Select(c => (c.Slug, c.Rating.Value)));
    }

    [Fact]
    public void Of_very_many_some_are_read_from_the_highest_to_the_lowest()
    {
        var catalog = Some.Catalog([.. Enumerable.Range(0, 101).Select(i => Some.Summary($"f{i:000}", ("speed", i / 20.0)))]);

        var compared = Of(catalog, "f050");

        Assert.Equal(20, compared.Count);
        Assert.Equal((5, 0), (compared[0].Rating.Value, compared[^1].Rating.Value));
        Assert.Equal(compared.OrderByDescending(c => c.Rating.Value), compared);
    }

    private static IReadOnlyList<ComparedRating> Of(CatalogSnapshot catalog, string except) => ComparedRatings.Of(
        catalog,
        "needs",
        "speed",
        except,
        slug => Some.Profile(slug, slug) with
        {
            Needs = new Dictionary<string, Rating>
            {
                ["speed"] = new(catalog.FrameworksBySlug[slug].Needs["speed"], "why", ["https://example.org/"], null),
            },
        });
}
