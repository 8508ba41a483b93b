using System.Net;
using System.Text.Json;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>What a group decides, as a page and as files.</summary>
[Collection(SharedGuides.Name)]
public sealed class GroupRecordTests(ChoosingGuide choosing)
{
    private const string Path = "/recommend/together/record";
    private const string Group = "?a=size%3Dsmall%26need.api%3Dimportant&a=size%3Dlarge&n=Ana&n=Ben";

    private readonly TestGuide _guide = choosing.Guide;

    [Fact]
    public async Task A_group_leads_to_its_record_which_says_what_was_decided_by_whom_and_why()
    {
        var group = await ShownPage.OkAsync(_guide, "/recommend/together" + Group);
        var link = Assert.Single(group.Document.QuerySelectorAll("a"), a => a.TextContent == "Record of this decision");
        Assert.Equal(Path + Group, link.GetAttribute("href"));
        var page = await ShownPage.OkAsync(_guide, link.GetAttribute("href")!);

        Assert.Equal("Use Beta as the framework", page.Said("h1"));
        Assert.Equal(["Proposed", "24 Nov 2026", "Ana, Ben"], page.AllSaid(".decision .answers dd"));
        Assert.Equal(["Ana", "Ben"], page.AllSaid(".decision .changes b"));
        Assert.Equal(["Ana", "Ben"], page.AllSaid("section[aria-labelledby=asked-title] dt"));
        Assert.Contains(group.Said("h1"), page.Said(".decision"), StringComparison.Ordinal);
        Assert.Equal(
            $"{_guide.Url}/recommend/together{Group}&content={_guide.Snapshot.ContentVersion}&date=2026-11-24",
            page.Said(".kept"));
        Assert.Equal("noindex", page.One("meta[name=robots]").GetAttribute("content"));
        page.AssertHarmless();
        foreach (var file in page.Document.QuerySelectorAll("a[download]"))
            Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync(file.GetAttribute("href")!));
    }

    [Fact]
    public async Task Its_form_keeps_the_group_and_says_what_people_decide()
    {
        var page = await ShownPage.OkAsync(_guide, $"{Path}{Group}&decision-makers=The%20board&consulted=Cleo");

        Assert.Equal(Path, page.One(".record-form").GetAttribute("action"));
        Assert.Equal(
            ["a=size=small&need.api=important", "a=size=large", "n=Ana", "n=Ben", "decision-makers=The board",
                "consulted=Cleo"],
            page.Checked().Where(c => !c.StartsWith("q=", StringComparison.Ordinal)));
        Assert.Equal("The board", page.AllSaid(".decision .answers dd")[2]);
        Assert.Equal(
            "If left empty: the people who answered, Ana, Ben.", page.Said("#record-decision-makers-hint"));
    }

    [Theory]
    [InlineData("md", "text/markdown; charset=utf-8")]
    [InlineData("csv", "text/csv; charset=utf-8")]
    [InlineData("json", "application/json; charset=utf-8")]
    public async Task Its_files_have_names_and_types(string extension, string type)
    {
        using var response = await _guide.Client.GetAsync($"{Path}.{extension}{Group}&title=Ours&number=42");

        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal($"0042-ours.{extension}", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(
            extension == "json", response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Its_files_say_what_the_page_says()
    {
        var page = await ShownPage.OkAsync(_guide, Path + Group);
        var markdown = await _guide.GetTextAsync($"{Path}.md{Group}");
        using var json = JsonDocument.Parse(await _guide.GetTextAsync($"{Path}.json{Group}"));
        var record = json.RootElement;

        Assert.Contains("\ndecision-makers: Ana, Ben\n", markdown, StringComparison.Ordinal);
        Assert.Equal("Ana, Ben", record.GetProperty("decisionMakers").GetString());
        Assert.Equal(JsonValueKind.Null, record.GetProperty("feed").ValueKind);
        Assert.Contains($"<{record.GetProperty("result").GetString()}>", markdown, StringComparison.Ordinal);
        foreach (var member in record.GetProperty("members").EnumerateArray())
        {
            var said = $"{member.GetProperty("name").GetString()}: {member.GetProperty("text").GetString()}";
            Assert.Contains($"* {said}\n", markdown, StringComparison.Ordinal);
            Assert.Contains(said, page.AllSaid(".decision .changes li"));
        }

        Assert.All(
            record.GetProperty("options").EnumerateArray().SelectMany(o => o.GetProperty("arguments").EnumerateArray()),
            a => Assert.Equal(JsonValueKind.Null, a.GetProperty("weightGiven").ValueKind));
    }

    [Theory]
    [InlineData("?a=size%3Dsmall&a=&n=Ana&n=Ben", "a: Ben: nothing is answered; answer at least one question")]
    [InlineData("?a=size%3Dsmall&a=size%3Dhuge&n=Ana&n=Ben", "a: Ben, Size: 'huge' is not a value of size; allowed: ")]
    [InlineData(Group + "&only=alpha&only=nobody", "only: there is no framework 'nobody'; ")]
    [InlineData(Group + "&date=2026-11-24", "content: this is missing; ")]
    public async Task Answers_that_cannot_be_taken_are_named_with_whose_they_are(string query, string words)
    {
        var page = await ShownPage.OpenAsync(_guide, $"{Path}{query}&title=x");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.StartsWith(words, page.Said(".problems li"), StringComparison.Ordinal);
        Assert.Equal("/recommend/together" + query, page.One(".problems p a").GetAttribute("href"));
        foreach (var file in (string[])["md", "csv"])
        {
            using var response = await _guide.Client.GetAsync($"{Path}.{file}{query}&title=x");
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.StartsWith(words, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var json = await _guide.Client.GetAsync($"{Path}.json{query}&title=x");
        Assert.Equal(HttpStatusCode.BadRequest, json.StatusCode);
        using var problem = JsonDocument.Parse(await json.Content.ReadAsStringAsync());
        var (field, message) = (words.Split(": ")[0], words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        Assert.StartsWith(
            message, problem.RootElement.GetProperty("errors").GetProperty(field)[0].GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_choice_needs_a_reason()
    {
        var refused = await ShownPage.OpenAsync(_guide, $"{Path}{Group}&chosen=gamma");
        var page = await ShownPage.OkAsync(_guide, $"{Path}{Group}&chosen=gamma&because=We%20know%20it.");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("a=size=large", refused.Checked());
        Assert.Equal("Chosen: Gamma, because We know it.", page.Said(".chosen"));
        Assert.StartsWith("The guide ranked another option first: Beta, with ", page.Said(".decision .notice"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?a=size%3Dsmall&n=Ana")]
    public async Task Fewer_than_two_people_have_nothing_to_record(string query)
    {
        var page = await ShownPage.OkAsync(_guide, Path + query);

        Assert.Equal("Nothing to record yet", page.Said("h1"));
        Assert.Equal("/recommend/together" + query, page.One("main .actions a").GetAttribute("href"));
        foreach (var file in (string[])["md", "csv", "json"])
            Assert.Equal(HttpStatusCode.BadRequest, await _guide.StatusOfAsync($"{Path}.{file}{query}"));
    }

    [Theory]
    [InlineData(
        "?title=b&n=Ana&n=Ben&a=size%3Dsmall&a=size%3Dlarge", "?a=size%3Dsmall&a=size%3Dlarge&n=Ana&n=Ben&title=b")]
    [InlineData(
        "?a=size%3Dsmall&a=policy%3Dprefer%26size%3Dlarge&n=&status=proposed", "?a=size%3Dsmall&a=size%3Dlarge")]
    public async Task Another_form_of_an_address_leads_to_the_one_there_is(string query, string canonical)
    {
        var page = await ShownPage.OpenAsync(_guide, Path + query);

        Assert.Equal((HttpStatusCode.Redirect, Path + canonical), (page.Status, page.Location));
        await ShownPage.OkAsync(_guide, page.Location!);
    }

    [Fact]
    public async Task Nothing_of_an_address_becomes_part_of_the_page()
    {
        foreach (var attack in HarmlessPage.Attacks)
        {
            var text = Uri.EscapeDataString(attack);
            foreach (var query in new[]
            {
                $"?a={text}&a=size%3Dsmall&n={text}", $"?a=size%3Dsmall&a=size%3Dlarge&n={text}&n={text}&title={text}",
                $"{Group}&only={text}&only=alpha", $"{Group}&content={text}&date={text}",
            })
            {
                var page = await ShownPage.OpenAsync(_guide, Path + query);
                if (page.Status == HttpStatusCode.Redirect)
                    page = await ShownPage.OkAsync(_guide, page.Location!);
                page.AssertHarmless();
            }
        }
    }
}
