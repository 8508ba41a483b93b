using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Tests.Scoring;
using static FrameworkGuide.Core.Tests.Comparison.Compared;

namespace FrameworkGuide.Core.Tests.Comparison;

public sealed class FrameworkComparisonTests
{
    private static readonly FrameworkComparison Three = Of(
        Profile("ant", ("api", 5), ("data", 2), ("live", 3)), Profile("bee", ("api", 4), ("data", 4), ("live", 3)),
        Profile("cat", ("api", 4), ("data", 4), ("live", 3)));

    [Fact]
    public void Only_rows_that_differ_can_be_shown()
    {
        Assert.Equal(
            ["need-api", "need-data"], Three.OnlyDifferences().Groups.SelectMany(g => g.Rows).Select(r => r.Key));
        Assert.All(Three.OnlyDifferences().Groups, g => Assert.NotEmpty(g.Rows));
    }

    [Fact]
    public void What_a_project_asks_for_comes_first_and_only_once()
    {
        var asked = Three.ForProject(Say.Answers("small, requires Go, data must, api 3"));

        Assert.Equal(ComparisonTexts.AskedTitle, asked.Groups[0].Title);
        Assert.Equal(
            [("size-small", "your project", "16.7% of the weight"), ("need-api", "weight 3", "25% of the weight"),
                ("need-data", "must have", "33.3% of the weight"),
                ("language", "your team: Go, others ruled out", "25% of the weight")],
            asked.Groups[0].Rows.Select(r => (r.Key, r.Asked!, r.AskedWeight!)));
        Assert.All(
            Three.ForProject(Say.Answers("small, data must") with { Weighting = Weighting.Unknown }).Asked!.Rows,
            r => Assert.Null(r.AskedWeight));
        Assert.Equal(
            Three.Groups.SelectMany(g => g.Rows).Select(r => r.Key).Order(StringComparer.Ordinal),
            asked.Groups.SelectMany(g => g.Rows).Select(r => r.Key).Order(StringComparer.Ordinal));
        Assert.Same(Three, Three.ForProject(new ProjectAnswers()));
    }

    [Fact]
    public void The_summary_names_leads_ties_and_what_is_furthest_apart()
    {
        var summary = ComparisonSummary.Of(Three);

        Assert.Equal("Furthest apart on data (Bee and Cat ahead) and api (Ant ahead).", summary.FurthestApart);
        Assert.Equal(["api", null, null], summary.Frameworks.Select(f => f.Leads));
        Assert.Equal("live", summary.Equal);
        Assert.Equal("Teams that know Python; rated highest for api and live.", summary.Frameworks[0].For);
    }

    [Fact]
    public void Where_all_are_equal_nothing_is_apart()
    {
        var summary = ComparisonSummary.Of(Of(Profile("ant", ("api", 3)), Profile("bee", ("api", 3))));

        Assert.Equal((null, "api"), (summary.FurthestApart, summary.Equal));
    }

    [Fact]
    public void The_widest_lead_is_named_first()
    {
        var comparison = Of(Profile("ant", ("api", 5), ("data", 5)), Profile("bee", ("api", 4.5), ("data", 1)));

        Assert.Equal(["data", "api"], comparison.LeadsOf(0));
        Assert.Empty(comparison.LeadsOf(1));
    }

    [Fact]
    public void Up_to_thirty_frameworks_are_boxes_to_tick_and_more_are_named()
    {
        var compared = new ComparedFrameworks(["f1", "f0"], IsOnlyDifferences: true, []);
        ComparisonChooser Chooser(int count) => ComparisonChooser.Of(
            Guide(Enumerable.Range(0, count).Select(i => Profile($"f{i}"))), compared, Say.Answers("small"));

        Assert.Equal(30, Chooser(30).Boxes.Count);
        Assert.Equal(["f0", "f1"], Chooser(30).Boxes.Where(b => b.IsChosen).Select(b => b.Value));
        Assert.Empty(Chooser(30).Slugs);
        Assert.Empty(Chooser(31).Boxes);
        Assert.Equal(["f1", "f0", null, null, null, null], Chooser(31).Slugs);
        Assert.Equal([("only", "differences"), ("size", "small")], Chooser(2).Kept);
        Assert.False(Chooser(1).CanCompare);
    }
}
