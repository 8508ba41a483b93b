using System.Globalization;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Frameworks;

/// <summary>What a profile says of when its framework comes first, held against the shares themselves.</summary>
[Collection(SharedVariedGuide.Name)]
public sealed class ChooseIfTests(VariedGuide varied)
{
    private readonly TestGuide _guide = varied.Guide;

    [Fact]
    public async Task Answers_for_and_against_are_those_with_markedly_more_or_fewer_first_places()
    {
        var where = _guide.Snapshot.WhereFirst!;
        foreach (var slug in _guide.Snapshot.Frameworks.Select(f => f.Slug).Where((_, i) => i % 7 == 0))
        {
            var page = await ShownPage.OkAsync(_guide, $"/frameworks/{slug}");
            var (overall, shares) = (where.Overall(slug), where.SharesOf(slug));

            Assert.Equal(shares.Count, page.Document.QuerySelectorAll("#choose table tbody tr").Length);
            Assert.Contains($"over {where.Combinations.ToString("N0", CultureInfo.InvariantCulture)} combinations", page.Said("#choose > .prose"));
            Assert.Equal(
                Math.Min(5, shares.Count(s => s.Criterion.NeedKey is not null && s.Share > overall * 1.25)) + shares.Count(s => s.Criterion.NeedKey is null && s.Share > overall * 1.25),
                page.AllSaid("#choose .reasons:not(.against) li").Count);
            Assert.Equal(
                Math.Min(5, shares.Count(s => s.Criterion.NeedKey is not null && s.Share <= overall * 0.5)) + shares.Count(s => s.Criterion.NeedKey is null && s.Share <= overall * 0.5),
                page.AllSaid("#choose .reasons.against li").Count);
            Assert.Equal(shares.Any(s => s.Share == 0), page.AllSaid("#choose .reasons.against li").Any(l => l.EndsWith("never first then", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task One_framework_alone_is_compared_with_nobody()
    {
        using var guide = new TestGuide(content => content.Write("frameworks/one.md", Some.Framework("One")));
        guide.Start(watch: false);

        Assert.False((await ShownPage.OkAsync(guide, "/frameworks/one")).Has("#choose"));
    }
}
