using System.Globalization;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
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
        var where = WhereFirst.Compute(_guide.Snapshot)!;
        foreach (var slug in _guide.Snapshot.Frameworks.Select(f => f.Slug).Where((_, i) => i % 7 == 0))
        {
            var page = await ShownPage.OkAsync(_guide, $"/frameworks/{slug}");
            var (overall, shares) = (where.Overall(slug), where.SharesOf(slug));
            var open = shares.Where(s => s.Criterion != Criterion.Language).ToList();

            Assert.Equal(shares.Count, page.Document.QuerySelectorAll("#choose table tbody tr").Length);
            Assert.Contains(
                "leave the language open: "
                + $"over {where.Combinations.ToString("N0", CultureInfo.InvariantCulture)} combinations",
                page.Said("#choose > .prose"));
            if (overall == 0)
            {
                Assert.EndsWith("never comes first.", page.Said("#choose > .prose"), StringComparison.Ordinal);
                Assert.False(page.Has("#choose h3"));
                continue;
            }

            AssertTold(open.Where(s => s.Share > overall * 1.25 + 1e-9).OrderByDescending(s => s.Share),
                page.AllSaid("#choose .reasons:not(.against) li"));
            AssertTold(open.Where(s => s.Share <= overall * 0.5 + 1e-9).OrderBy(s => s.Share),
                page.AllSaid("#choose .reasons.against li"));
        }
    }

    private void AssertTold(IOrderedEnumerable<FirstShare> shares, IReadOnlyList<string> told)
    {
        var (sizes, needs) = (shares.Where(s => s.Criterion == Criterion.Size),
            shares.Where(s => s.Criterion != Criterion.Size).ToList());
        IEnumerable<string> expected =
        [
            .. sizes.Concat(needs.Take(5)).Select(s => $"{ReasonTexts.Answer(s, _guide.Snapshot)} "
                + $"first in {ScoringWords.PercentOf(s.Share)} then"),
            .. needs.Count > 5 ? new[] { $"{needs.Count - 5} more, in the table below" } : [],
        ];
        Assert.Equal(expected, told);
    }

    [Fact]
    public async Task One_framework_alone_is_compared_with_nobody()
    {
        using var guide = new TestGuide(content => content.Write("frameworks/one.md", Some.Framework("One")));
        guide.Start(watch: false);

        Assert.False((await ShownPage.OkAsync(guide, "/frameworks/one")).Has("#choose"));
    }
}
