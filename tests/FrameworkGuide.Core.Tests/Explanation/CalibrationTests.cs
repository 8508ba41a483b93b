using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Explanation;
using FrameworkGuide.Core.Scoring;

namespace FrameworkGuide.Core.Tests.Explanation;

public sealed class CalibrationTests
{
    [Fact]
    public void Cases_are_counted_by_verdict_and_by_share_the_surest_first()
    {
        var told = Calibration.Of(
            new SiteSettings(),
            [
                new(VerdictKind.Clear, 1, true), new(VerdictKind.Clear, 0.99, true), new(VerdictKind.Clear, 0.8, false),
                new(VerdictKind.Leaning, 0.79, true), new(VerdictKind.Close, 0.3, false),
                new(VerdictKind.None, 0, false),
            ]);

        Assert.Equal((6, 3), (told.Cases, told.Agreed));
        Assert.Equal("clear 2/3, leaning 1/1, close 0/1, none 0/1", Rows(told.ByVerdict));
        Assert.Equal("99% and more 2/2, 80% to 99% 0/1, 55% to 80% 1/1, under 55% 0/2", Rows(told.ByShare));
    }

    [Fact]
    public void A_sample_project_agrees_where_one_of_those_that_come_first_is_advised()
    {
        CatalogEntry Project(string slug, string need, params string[] expect) => Some.Project(slug, slug) with
        {
            Content = new SampleProject(slug, slug, null, [], false, new Dictionary<string, string>
            {
                [need] = "important",
            },
            expect, []),
        };
        var guide = Some.Catalog(
            [Some.Summary("ant", ("api", 5), ("data", 3)), Some.Summary("bee", ("api", 1), ("data", 3))])
            .With(
            [
                Project("right", "api", "ant"), Project("wrong", "api", "bee"), Project("level", "data", "bee"),
                Project("open", "api"),
            ], []);

        var told = Calibration.OfSamples(guide);

        Assert.Equal((3, 2), (told.Cases, told.Agreed)); // where nothing is advised there is nothing to agree with
        Assert.Equal("leaning 1/2, close 1/1", Rows(told.ByVerdict));
    }

    private static string Rows(IEnumerable<CalibrationRow> rows) =>
        string.Join(", ", rows.Select(r => $"{r.Name} {r.Agreed}/{r.Cases}"));
}
