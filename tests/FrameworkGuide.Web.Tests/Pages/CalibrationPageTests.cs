using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Web.Tests.Pages.Recommend;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages;

/// <summary>The method page against the sample projects, ranked and counted here once more.</summary>
[Collection(SharedGuides.Name)]
public sealed class CalibrationPageTests(ShippedGuide shipped)
{
    [Fact]
    public async Task The_method_page_counts_how_often_published_advice_agrees()
    {
        var catalog = shipped.Guide.Snapshot;
        var advised = catalog.Projects.Where(p => p.Expect.Count > 0)
            .Select(p => (Project: p, Told: Recommender.Recommend(catalog, ProjectAnswers.Of(p)))).ToList();
        var page = await ShownPage.OkAsync(shipped.Guide, "/methodology");
        var text = page.Said("#calibration + p");
        Assert.StartsWith($"{advised.Count} sample projects of this guide come", text, StringComparison.Ordinal);
        Assert.Contains($"first in {advised.Count(Agrees)} of them", text, StringComparison.Ordinal);

        string Row(string name, IEnumerable<(SampleProject, Recommendation)> cases) =>
            $"{name} {cases.Count()} {cases.Count(Agrees)}";
        var rows = page.Document.QuerySelectorAll("#calibration ~ table tbody tr")
            .Select(r => string.Join(' ', r.Children.Select(ShownPage.TextOf))).ToList();
        foreach (var kind in advised.GroupBy(a => ScoringWords.Word(a.Told.Verdict.Kind)))
            Assert.Contains(Row(kind.Key, kind), rows);
        var sure = advised.Where(a => a.Told.Ranking[0].FirstRankAcceptability >= 0.99).ToList();
        Assert.Contains(Row("99% and more", sure), rows);
        Assert.Contains("It does not prove much", page.Said("main"), StringComparison.Ordinal);
    }

    private static bool Agrees((SampleProject Project, Recommendation Told) one) =>
        one.Told.Ranking.Any(r => r.Rank == 1 && one.Project.Expect.Contains(r.Framework.Slug));
}
