using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Web.Tests.Pages.Recommend;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Methodology;

/// <summary>What the method page says of the ranking comes from the content and from the engine.</summary>
public sealed class RankingMethodTests : IDisposable
{
    private readonly TestGuide _guide = ChoosingContent.Guide();

    public void Dispose() => _guide.Dispose();

    [Theory]
    [InlineData("", "2", "3", "2.5", "0.8", "80%", "55%", "180")]
    [InlineData("weights: {size: 4.5, language: 0}\nmust-threshold: 3.25\nrequire-closeness: 0.65\n"
        + "verdict: {clear: 0.9, leaning: 0.6}\nreview-after-days: 30\n",
        "4.5", "0", "3.25", "0.65", "90%", "60%", "30")]
    public async Task Weights_and_thresholds_are_those_of_the_site(
        string settings, string size, string language, string must, string closeness, string clear,
        string leaning, string days)
    {
        _guide.Content.Write("site.yml", "title: Some guide\n" + settings);
        _guide.Start(watch: false);

        var page = await ShownPage.OkAsync(_guide, "/methodology");

        var rows = page.Document.QuerySelectorAll("table.settings tr")
            .ToDictionary(r => ShownPage.TextOf(r.FirstElementChild!), r => ShownPage.TextOf(r.LastElementChild!));
        Assert.Equal(("1", "2", "4"),
            (rows["A need: nice to have"], rows["A need: important"], rows["A need: must have"]));
        Assert.Equal($"{size}, or 0 to 10 if you set it", rows["Size of the project"]);
        Assert.Equal($"{language}, or 0 to 10 if you set it", rows["Languages of the team"]);
        var text = page.Said("main");
        Assert.Contains(
            $"A must-have rules out every framework that is rated under {must} of 5, or not rated at all.", text);
        Assert.Contains($"rule out every framework whose closeness is under {closeness}.", text);
        Assert.Contains($"clear from {clear}, leaning from {leaning}, close below that", text);
        Assert.Contains($"share {clear} of the first places", text);
        Assert.Contains($"After {days} days it is marked as overdue.", text);
        Assert.Contains("we rank 10,000 times", text);
        Assert.Contains("more than 50 frameworks", text);
    }

    [Fact]
    public async Task Closeness_of_languages_is_that_of_the_content()
    {
        _guide.Start(watch: false);

        var page = await ShownPage.OkAsync(_guide, "/methodology");

        Assert.Equal(
            ["TypeScript JavaScript 0.9", "CoffeeScript JavaScript 0.75"],
            page.Document.QuerySelectorAll("#languages ~ table.settings tbody tr")
                .Select(r => string.Join(' ', r.Children.Select(ShownPage.TextOf))));
    }

    [Fact]
    public async Task The_example_is_computed_from_the_content_of_now()
    {
        _guide.Start(watch: false);
        var before = await ExampleAsync();
        Assert.Equal(("Beta", "A shop"), (before.Name, before.Project));
        Assert.Equal(["Size of the project 2 0.500 5 / 5 = 1 50.0",
            $"{ChoosingContent.AdminTitle} 2 0.500 4.5 / 5 = 0.9 45.0"], before.Rows);

        _guide.Stop();
        _guide.Content.Write("frameworks/beta.md", _guide.Content.Read("frameworks/beta.md")
            .Replace("admin: {value: 4.5,", "admin: {value: 3,", StringComparison.Ordinal));
        _guide.Content.Write("site.yml", "title: Some guide\nweights: {size: 6}\n");
        _guide.Start(watch: false);
        var after = await ExampleAsync();
        Assert.Equal(["Size of the project 6 0.750 5 / 5 = 1 75.0",
            $"{ChoosingContent.AdminTitle} 2 0.250 3 / 5 = 0.6 15.0"], after.Rows);
    }

    [Fact]
    public async Task Without_a_sample_project_there_is_no_example()
    {
        _guide.Content.Delete("projects/shop.md");
        _guide.Start(watch: false);

        Assert.DoesNotContain(
            "An example, computed now", (await ShownPage.OkAsync(_guide, "/methodology")).Said("main"));
    }

    [Fact]
    public async Task The_numbers_of_the_shipped_example_add_up_to_those_of_its_result()
    {
        using var shipped = TestGuide.OfShippedContent();
        shipped.Clock.Set(TestGuide.AfterShippedContent);
        shipped.Start(watch: false);
        var page = await ShownPage.OkAsync(shipped, "/methodology");
        var (name, _, rows, address) = Read(page);

        // Criterion, raw weight, weight, value and points stand in the columns.
        var numbers = page.Document.QuerySelectorAll("[aria-label^='Score of'] tbody tr")
            .Select(r => r.QuerySelectorAll("td")
                .Select(c => ShownResult.Number(ShownPage.TextOf(c).Split(" = ")[^1])).ToArray()).ToList();
        var raw = numbers.Sum(n => n[0]);
        Assert.Equal(rows.Count, numbers.Count);
        Assert.True(numbers.Count >= 3);
        foreach (var row in numbers)
        {
            Assert.InRange(Math.Abs(row[1] - row[0] / raw), 0, 0.001);
            Assert.InRange(Math.Abs(row[3] - 100 * row[0] / raw * row[2]), 0, 0.1);
        }

        Assert.Equal(1, numbers.Sum(n => n[1]), 1e-9);
        var shown = ShownResult.Number(page.Said("[aria-label^='Score of'] tfoot b"));
        Assert.Equal(shown, numbers.Sum(n => n[3]), 1e-9);
        var result = new ShownResult(await ShownPage.OkAsync(shipped, address));
        Assert.Equal((name, shown), (result.Ranking[0].Name, result.Ranking[0].Score));
        Assert.EndsWith("The verdict: " + result.Page.Said("h1"), page.AllSaid(".prose > p")
            .Single(p => p.StartsWith("Points are rounded to tenths", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        var project = shipped.Snapshot.Projects.Single(p => page.Said("main")
            .Contains($"For the sample project {p.Title}, {name} comes out like this:", StringComparison.Ordinal));
        Assert.Equal(name, shipped.Snapshot.FrameworksBySlug[Recommender.FirstPlaces(
            shipped.Snapshot, ProjectAnswers.Of(project))[0]].Name);
    }

    private async Task<(string Name, string Project, List<string> Rows, string Address)> ExampleAsync() =>
        Read(await ShownPage.OkAsync(_guide, "/methodology"));

    private static (string Name, string Project, List<string> Rows, string Address) Read(ShownPage page)
    {
        var table = page.One("[aria-label^='Score of']");
        var link = table.PreviousElementSibling!.QuerySelector("a")!;
        return (
            table.GetAttribute("aria-label")!["Score of ".Length..^" in the example".Length],
            ShownPage.TextOf(link),
            [.. table.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.Children.Select(ShownPage.TextOf)))],
            link.GetAttribute("href")!);
    }
}
