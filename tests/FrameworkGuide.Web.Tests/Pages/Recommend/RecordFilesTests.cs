using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using FrameworkGuide.Web.Tests.Support;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>The record as files.</summary>
[Collection(SharedGuides.Name)]
public sealed class RecordFilesTests(ChoosingGuide choosing, ShippedGuide shipped)
{
    /// <summary>What sites that show Markdown read beside CommonMark.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().UseTaskLists().UseYamlFrontMatter()
            .Build();

    private static readonly HtmlParser Parser = new();

    private readonly TestGuide _guide = choosing.Guide;

    [Theory]
    [InlineData("md", "text/markdown")]
    [InlineData("csv", "text/csv")]
    [InlineData("json", "application/json")]
    public async Task A_file_is_named_after_number_and_title(string extension, string type)
    {
        using var response = await _guide.Client.GetAsync(
            $"/recommend/record.{extension}?size=small&title=Ship%20it%3A%20%22now%22%2F..%2F&number=42");

        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal($"0042-ship-it-now.{extension}", response.Content.Headers.ContentDisposition.FileName!.Trim('"'));
    }

    [Fact]
    public async Task Csv_has_a_row_for_each_framework_and_criterion_with_the_numbers_of_the_API()
    {
        const string query = "?size=large&need.api=must&need.admin=important";
        var bytes = await _guide.Client.GetByteArrayAsync("/recommend/record.csv" + query);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var records = CsvText.Read(System.Text.Encoding.UTF8.GetString(bytes[3..]));
        using var json = JsonDocument.Parse(await _guide.GetTextAsync("/recommend/record.json" + query));
        var arguments = ((string[])["options", "ruledOut"])
            .SelectMany(l => json.RootElement.GetProperty(l).EnumerateArray())
            .SelectMany(o => o.GetProperty("arguments").EnumerateArray().Select(a =>
                (Option: o, Argument: a))).ToList();

        Assert.Equal(
            [
                "Option", "Slug", "Place", "Chosen", "Criterion", "Key", "Weight given", "Weight", "Value", "Points",
                "Reason", "Sources", "Checked", "Kept result",
            ],
            records[0]);
        Assert.Equal(5 * 3, records.Count - 1);
        Assert.Equal(
            arguments.Select(a => string.Join(
                '|', Text(a.Option, "slug"), Text(a.Argument, "criterion"), Number(a.Argument, "weight"),
                Number(a.Argument, "value"), Number(a.Argument, "points"), Text(a.Argument, "why"))),
            records[1..].Select(r => string.Join(
                '|', r[1], r[5], Parsed(r[7]), Parsed(r[8]), Parsed(r[9]), r[10])));
        Assert.All(records[1..], r => Assert.Equal(Text(json.RootElement, "result"), r[13]));
    }

    [Fact]
    public async Task Markdown_of_many_results_shows_everything_and_nothing_more()
    {
        var queries = SomeAnswers.Queries(shipped.Guide.Snapshot).Take(20);
        foreach (var query in queries)
        {
            var text = await shipped.Guide.GetTextAsync($"/recommend/record.md{query}&consulted=*a*%20_b_%20%3Cc%3E");
            using var json = JsonDocument.Parse(await shipped.Guide.GetTextAsync($"/recommend/record.json{query}"));
            var document = Parser.ParseDocument(Markdown.ToHtml(text, Pipeline));

            Assert.Equal(Text(json.RootElement, "title"), document.QuerySelector("h1")!.TextContent);
            Assert.Equal(
                [
                    "Context and Problem Statement", "Decision Drivers", "Considered Options", "Decision Outcome",
                    "Pros and Cons of the Options", "More Information",
                ],
                document.QuerySelectorAll("h2").Select(h => h.TextContent));
            Assert.Empty(document.QuerySelectorAll("em, strong, del, script, img, blockquote, pre, ol, h4"));
            var said = ShownPage.TextOf(document.Body!);
            Assert.All(Texts(json.RootElement), t =>
                Assert.Contains(ShownPage.Shown(t), said, StringComparison.Ordinal));
            Assert.DoesNotContain("\\", said, StringComparison.Ordinal);
            Assert.DoesNotContain(document.QuerySelectorAll("a"), a => a.TextContent != a.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task Every_source_of_a_record_is_in_full_in_its_Markdown()
    {
        var query = SomeAnswers.Queries(shipped.Guide.Snapshot).First();
        var text = await shipped.Guide.GetTextAsync("/recommend/record.md" + query);
        using var json = JsonDocument.Parse(await shipped.Guide.GetTextAsync("/recommend/record.json" + query));

        var sources = json.RootElement.GetProperty("options").EnumerateArray()
            .SelectMany(o => o.GetProperty("arguments").EnumerateArray())
            .SelectMany(a => a.GetProperty("sources").EnumerateArray()).Select(s => s.GetString()!).ToList();
        Assert.NotEmpty(sources);
        Assert.All(sources, s => Assert.Contains($"<{s}>", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_program_that_asks_for_too_much_is_told_as_by_the_API()
    {
        using var response = await _guide.Client.GetAsync("/recommend/record.json?size=huge&status=done");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", string.Concat(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    private static IEnumerable<string> Texts(JsonElement record) =>
    [
        .. record.GetProperty("changes").EnumerateArray().Select(c => c.GetString()!),
        .. record.GetProperty("limits").EnumerateArray().Select(c => c.GetString()!),
        .. record.GetProperty("notes").EnumerateArray().Select(c => c.GetString()!),
        .. record.GetProperty("options").EnumerateArray()
            .SelectMany(o => o.GetProperty("arguments").EnumerateArray()).Select(a => Text(a, "why")),
        Text(record, "verdictText"), Text(record.GetProperty("chosen"), "because"),
    ];

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    private static double Number(JsonElement of, string name) => of.GetProperty(name).GetDouble();

    private static double Parsed(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
