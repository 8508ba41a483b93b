using System.Net;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>The page of a record, and the form on it.</summary>
[Collection(SharedGuides.Name)]
public sealed class RecordPageTests(ChoosingGuide choosing)
{
    private const string Path = "/recommend/record";

    private readonly TestGuide _guide = choosing.Guide;

    [Fact]
    public async Task A_result_leads_to_its_record_which_says_what_was_decided_and_why()
    {
        var result = await ShownPage.OkAsync(_guide, "/recommend/result?size=small&need.api=important");
        var link = Assert.Single(result.Document.QuerySelectorAll("a"), a =>
            a.TextContent == "Record of this decision");
        var page = await ShownPage.OkAsync(_guide, link.GetAttribute("href")!);

        Assert.Equal("Use Alpha as the framework", page.Said("h1"));
        Assert.StartsWith("Chosen: Alpha, because it comes first with ", page.Said(".chosen"),
            StringComparison.Ordinal);
        Assert.Equal(result.AllSaid(".answers dt"), page.AllSaid(".decision .answers dt").Skip(2));
        Assert.Contains("Alpha and <i>api</i>.", page.Said("main"), StringComparison.Ordinal);
        Assert.Contains(
            $"/recommend/result?size=small&need.api=important&content={_guide.Snapshot.ContentVersion}&date=2026-11-24",
            page.Said(".kept"), StringComparison.Ordinal);
        Assert.Equal("noindex", page.One("meta[name=robots]").GetAttribute("content"));
        page.AssertHarmless();
    }

    [Fact]
    public async Task What_people_say_is_on_the_page_and_in_the_form_as_they_said_it()
    {
        const string said = "Ann <b>Lee</b> & \"Bob\"";
        var page = await ShownPage.OkAsync(
            _guide,
            $"{Path}?size=small&title={Uri.EscapeDataString(said)}&status=accepted&number=7&"
                + $"decision-makers={Uri.EscapeDataString(said)}");

        Assert.Equal(said, page.Said("h1"));
        Assert.Equal(
            ["Accepted", "24 Nov 2026", "7", said], page.AllSaid(".decision .answers dd").Take(4));
        Assert.Equal(
            ["size=small", $"title={said}", "number=7", $"decision-makers={said}"],
            page.Checked().Where(c => !c.StartsWith("q=", StringComparison.Ordinal)));
        Assert.Equal("accepted", page.One("option[selected][value=accepted]").GetAttribute("value"));
        Assert.All(
            page.Document.QuerySelectorAll("a[download]"),
            a => Assert.EndsWith($"&decision-makers={Uri.EscapeDataString(said)}", a.GetAttribute("href")!,
                StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_choice_is_plainly_one()
    {
        var refused = await ShownPage.OpenAsync(_guide, $"{Path}?size=small&need.api=important&chosen=gamma");
        var page = await ShownPage.OkAsync(
            _guide, $"{Path}?size=small&need.api=important&chosen=gamma&because=We%20know%20it.");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(
            ["Because ( because ): Say why Gamma is chosen: the guide ranks Alpha first."],
            refused.AllSaid(".problems li").Select(t => t.Replace("(b", "( b").Replace("e)", "e )")));
        Assert.Equal("record-because", refused.One(".problems a").GetAttribute("href")![1..]);
        Assert.Equal("Chosen: Gamma, because We know it.", page.Said(".chosen"));
        Assert.StartsWith("The guide ranked another option first: Alpha, with ", page.Said(".decision .notice"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status=done", "status", "'done' is not a status; allowed: proposed, ")]
    [InlineData("chosen=nobody&because=x", "chosen", "'nobody' is not an option of this result; allowed: alpha, ")]
    [InlineData("number=ten", "number", "'ten' is not a number of a record; allowed: a whole number ")]
    [InlineData("informed=a%00b", "informed", "This has a character that nobody sees, U+0000; ")]
    [InlineData("title=a&title=b", "title", "This is given more than once; allowed: one value")]
    public async Task What_cannot_be_taken_is_named_and_everything_else_kept(string query, string field, string words)
    {
        var page = await ShownPage.OpenAsync(_guide, $"{Path}?size=small&consulted=The%20others&{query}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        var problem = Assert.Single(page.Document.QuerySelectorAll(".problems li"));
        Assert.Equal(field, problem.QuerySelector("code")!.TextContent);
        Assert.Contains(words, ShownPage.TextOf(problem), StringComparison.Ordinal);
        Assert.Contains("size=small", page.Checked());
        Assert.Contains("consulted=The others", page.Checked());
        foreach (var file in (string[])["md", "csv", "json"])
        {
            using var response = await _guide.Client.GetAsync($"{Path}.{file}?size=small&{query}");
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Contains(field, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_field_that_is_too_long_is_named()
    {
        var (most, more) = (new string('x', 200), new string('x', 201));
        await ShownPage.OkAsync(_guide, $"{Path}?size=small&title={most}&because={new string('y', 2000)}");
        var page = await ShownPage.OpenAsync(_guide, $"{Path}?size=small&title={more}&because={new string('y', 2001)}");

        Assert.Equal(
            ["Title", "Because"], page.Document.QuerySelectorAll(".problems a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task Answers_that_cannot_be_taken_are_named_and_corrected_where_they_are_asked()
    {
        var page = await ShownPage.OpenAsync(_guide, $"{Path}?size=huge&need.api=must&title=x");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.StartsWith("size: 'huge' is not a value of size", page.Said(".problems li"), StringComparison.Ordinal);
        Assert.Equal(
            "/recommend/result?size=huge&need.api=must", page.One(".problems p a").GetAttribute("href"));
    }

    [Fact]
    public async Task Without_an_answer_there_is_nothing_to_record()
    {
        Assert.Equal("Nothing to record yet", (await ShownPage.OkAsync(_guide, Path)).Said("h1"));
        using var file = await _guide.Client.GetAsync(Path + ".md");
        Assert.Equal(HttpStatusCode.BadRequest, file.StatusCode);
    }

    [Theory]
    [InlineData("?title=a&size=small", "?size=small&title=a")]
    [InlineData("?size=small&number=007&status=proposed&title=", "?size=small&number=7")]
    [InlineData("?size=small&status=accepted&title=%20a%0D%0Ab%20", "?size=small&title=a%20b&status=accepted")]
    [InlineData("?policy=prefer&size=small", "?size=small")]
    public async Task Another_form_of_an_address_leads_to_the_one_there_is(string query, string canonical)
    {
        var page = await ShownPage.OpenAsync(_guide, Path + query);

        Assert.Equal((HttpStatusCode.Redirect, Path + canonical), (page.Status, page.Location));
        await ShownPage.OkAsync(_guide, page.Location!);
    }

    [Fact]
    public async Task Nothing_of_a_field_becomes_part_of_the_page()
    {
        foreach (var attack in HarmlessPage.Attacks)
            foreach (var field in (string[])["title", "status", "number", "decision-makers", "chosen", "because"])
                (await ShownPage.OpenAsync(_guide, $"{Path}?size=small&{field}={Uri.EscapeDataString(attack)}"))
                    .AssertHarmless();
    }
}
