using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Tests.Pages.Recommend;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages;

[Collection(SharedGuides.Name)]
public sealed class HomePageTests(ShippedGuide shipped, ChoosingGuide choosing)
{
    [Fact]
    public async Task Each_sample_project_names_what_comes_first_here_and_leads_to_its_result_and_questions()
    {
        foreach (var guide in (TestGuide[])[shipped.Guide, choosing.Guide])
        {
            var home = await ShownPage.OkAsync(guide, "/");
            var samples = home.Document.QuerySelectorAll(".samples > li");
            Assert.Equal(guide.Snapshot.Projects.Count, samples.Length);
            foreach (var (sample, project) in samples.Zip(guide.Snapshot.Projects))
            {
                var first = Recommender.FirstPlaces(guide.Snapshot, ProjectAnswers.Of(project))
                    .Select(s => guide.Snapshot.FrameworksBySlug[s].Name).ToList();
                Assert.Equal(project.Title, ShownPage.TextOf(sample.QuerySelector("h3")!));
                Assert.Equal(
                    $"First here: {English.List(first)}. Why for {project.Title} · Start from it: {project.Title}",
                    ShownPage.TextOf(sample.QuerySelector(":scope > p:last-of-type")!));
                var advised = project.Expect.Select(s => guide.Snapshot.FrameworksBySlug[s].Name).ToList();
                Assert.Equal(advised.Count == 0 ? null : $"Advised: {string.Join(" or ", advised)}",
                    sample.QuerySelector(".advice") is { } advice ? ShownPage.TextOf(advice) : null);

                var links = sample.QuerySelectorAll(":scope > p:last-of-type a")
                    .Select(a => a.GetAttribute("href")!).ToList();
                var result = new ShownResult(await ShownPage.OkAsync(guide, links[0]));
                Assert.Equal(first, result.First.Order(StringComparer.OrdinalIgnoreCase));
                Assert.Equal(links[0],
                    (await ShownPage.OkAsync(guide, links[1])).One("#ranking > p:last-child > a").GetAttribute("href"));
            }
        }
    }

    [Fact]
    public async Task The_three_sizes_begin_the_questionnaire_at_its_next_question()
    {
        var home = await ShownPage.OkAsync(shipped.Guide, "/");
        var links = home.Document.QuerySelectorAll(".sizes-start a").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(["/recommend?size=small#language", "/recommend?size=medium#language",
            "/recommend?size=large#language"], links);
        foreach (var link in links)
        {
            var page = await ShownPage.OkAsync(shipped.Guide, link.Split('#')[0]);
            page.One("#language");
            Assert.Contains(link.Split('?', '#')[1], page.Checked());
        }
    }
}
