using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Tests.Comparison;

namespace FrameworkGuide.Core.Tests.Explanation;

public sealed class ExplainedProfileTests
{
    private static readonly DateOnly Today = Compared.Today;

    [Fact]
    public void A_rating_is_shown_beside_the_range_of_all_others()
    {
        var ratings = Explain(Compared.Profile("ant", ("api", 4)), Compared.Profile("bee", ("api", 2)),
            Compared.Profile("cat", ("api", 3), ("data", 1))).Needs
            .SelectMany(g => g.Ratings).ToList();

        Assert.Equal([("api", 4.0, (2.0, 3.0)), ("data", null, (1.0, 1.0))], ratings.Take(2).Select(
            r => (r.Title, r.Rating?.Value, r.Others!.Value)));
        Assert.Null(ratings[2].Others);
    }

    [Theory]
    [InlineData("2026-11-01", null, null, null)]
    [InlineData("2026-01-01", null, null, "evidence overdue for a check")]
    [InlineData("2026-01-01", "2026-11-01", "2026-11-01", null)]
    [InlineData("2026-11-01", "2026-01-01", "2026-01-01", "evidence overdue for a check")]
    [InlineData("2026-11-01", "2026-11-01", null, null)]
    [InlineData(null, null, null, "evidence not reviewed yet")]
    public void Evidence_is_as_old_as_its_last_check_or_the_review(
        string? reviewed, string? isChecked, string? told, string? overdue)
    {
        DateOnly? Day(string? text) => text is null ? null : Some.Day(text);
        var profile = Compared.Profile("ant") with
        {
            Reviewed = Day(reviewed),
            Needs = new Dictionary<string, Rating> { ["api"] = new(4, "why", [], Day(isChecked)) },
        };
        var rating = Explain(profile).Needs[0].Ratings[0];

        Assert.Equal((Day(told), overdue), (rating.Checked, rating.Overdue));
        Assert.Equal(reviewed == "2026-01-01", Explain(profile).IsReviewOverdue);
    }

    [Fact]
    public void Facts_have_their_evidence_and_are_unknown_where_nothing_is_stated()
    {
        var evidence = new Evidence(["https://e.example/"], null, "a note");
        var facts = Explain(Compared.Profile("ant") with
        {
            Licence = "MIT",
            FirstRelease = PartialDate.Parse("2005-07"),
            Evidence = new Dictionary<string, Evidence> { ["licence"] = evidence },
        }).Facts;

        Assert.Equal(
            [("Runs on", null), ("Licence", "MIT"), ("First release", "Jul 2005"), ("Who decides and pays", null)],
            facts.Select(f => (f.Label, f.Value)));
        Assert.Equal([null, evidence, null, null], facts.Select(f => f.Evidence));
    }

    [Fact]
    public void Capabilities_that_are_not_listed_are_counted_as_unknown()
    {
        var known = Compared.Profile("ant") with
        {
            Capabilities = new Dictionary<string, Capability>
            {
                ["orm"] = new(CapabilityLevel.None, null, null, null)
            }
        };

        Assert.Equal("Nothing is unknown here.", Explain(known).Capabilities.Unknown);
        Assert.Equal("1 row is unknown.", Explain(Compared.Profile("ant")).Capabilities.Unknown);
        Assert.Equal(("Object mapper", CapabilityLevel.None), (Explain(known).Capabilities.Groups[0].Rows[0].Label,
            Explain(known).Capabilities.Groups[0].Rows[0].Capability!.Level));
    }

    [Fact]
    public void Cycles_come_with_the_newest_first_and_the_longest_is_named_where_it_is_another()
    {
        var releases = Explain(Compared.Profile("ant") with
        {
            Releases =
            [
                Some.Release("1", "2024-01-01", null, "2027-01-01") with { Lts = true, Note = "old" },
                Some.Release("2", "2026-01-01", "2026-12-01"),
                Some.Release("0"),
            ],
        }).Releases;

        Assert.Equal(
            [("2", SupportKind.Active), ("1", SupportKind.SecurityOnly), ("0", SupportKind.NoEndDatePublished)],
            releases.Cycles.Select(c => (c.Release.Cycle, c.Status.Kind)));
        Assert.Equal("Longest supported: 1 LTS, until 1 Jan 2027.", releases.Longest);
        Assert.Equal(["1"], releases.Noted.Select(r => r.Cycle));
        Assert.Null(Explain(Compared.Profile("ant") with
        {
            Releases = [Some.Release("2", "2026-01-01", "2026-12-01")],
        }).Releases.Longest);
    }

    [Fact]
    public void A_figure_without_a_definition_stands_for_itself()
    {
        var figures = Explain(Compared.Profile("ant") with
        {
            Metrics = [Compared.Reading("stars", 1), Compared.Reading("gone", 2)],
        }).Figures;

        Assert.Equal(["Stars", "gone"], figures.Select(f => f.Metric.Label));
    }

    [Fact]
    public void Eight_others_are_offered_to_compare_with()
    {
        FrameworkProfile[] Others(int count) => [.. Enumerable.Range(0, count).Select(i => Compared.Profile($"f{i}"))];

        Assert.Equal((8, false), Comparable(Explain(Compared.Profile("ant"), Others(8))));
        Assert.Equal((8, true), Comparable(Explain(Compared.Profile("ant"), Others(9))));
        Assert.Null(Explain(Compared.Profile("ant")).ChooseIf);
        static (int, bool) Comparable(ExplainedProfile p) => (p.Comparable.Count, p.HasMoreComparable);
    }

    [Fact]
    public void When_it_comes_first_is_told_by_answer()
    {
        // ant is first wherever api counts more than data, bee in the other cases.
        var choice = Explain(Compared.Profile("ant", ("api", 5), ("data", 1), ("live", 3)),
            Compared.Profile("bee", ("api", 1), ("data", 5), ("live", 3))).ChooseIf!;

        Assert.True(choice.IsEverFirst);
        Assert.Equal(["“api” is important"], choice.For.Shown.Select(s => s.Answer));
        Assert.Equal(["“data” is important"], choice.Against.Shown.Select(s => s.Answer));
        Assert.Contains("Ant comes first in 50%", choice.Sentence, StringComparison.Ordinal);
        var never = Explain(Compared.Profile("ant", ("api", 1)),
            Compared.Profile("bee", ("api", 5), ("data", 5), ("live", 5)) with { Sizes = AllSizes(5) }).ChooseIf!;
        Assert.False(never.IsEverFirst);
        Assert.EndsWith("Ant never comes first.", never.Sentence, StringComparison.Ordinal);
        Assert.All(never.All.Where(s => !s.Answer.Contains("Python", StringComparison.Ordinal)), s => Assert.Equal(
            (0.0, "fewer than 1%"), (s.Share, s.Text)));
    }

    private static Dictionary<ProjectSize, Rating> AllSizes(double rating) =>
        Enum.GetValues<ProjectSize>().ToDictionary(s => s, _ => new Rating(rating, "", [], null));

    private static ExplainedProfile Explain(FrameworkProfile profile, params IEnumerable<FrameworkProfile> others) =>
        ExplainedProfile.Explain(profile, Compared.Guide([profile, .. others]), Today);
}
