using System.Net;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Assistants;

/// <summary>Pages as Markdown, and the list of them.</summary>
[Collection(SharedShippedGuide.Name)]
public sealed class MarkdownTests(ShippedGuide shipped)
{
    private const string Markdown = "text/markdown";

    private readonly TestGuide _guide = shipped.Guide;

    [Theory]
    [InlineData("/frameworks/django")]
    [InlineData("/guides/how-we-rate")]
    [InlineData("/about")]
    [InlineData("/methodology")]
    public async Task A_page_is_Markdown_to_who_asks_for_it_and_a_page_to_everybody_else(string page)
    {
        var file = await _guide.AskAsync(page + ".md");
        Assert.Equal((200, Markdown), (file.Status, file.Type));
        Assert.StartsWith("# ", file.Text, StringComparison.Ordinal);
        foreach (var accept in (string[])[Markdown, "text/html;q=0.8, text/markdown", "text/markdown, */*;q=0.1"])
        {
            var asked = await _guide.AskAsync(page, ("Accept", accept));
            Assert.Equal((Markdown, file.Text, file.EntityTag), (asked.Type, asked.Text, asked.EntityTag));
            Assert.Equal(304, (await _guide.AskAsync(page, ("Accept", accept), ("If-None-Match", file.EntityTag!)))
                .Status);
        }

        foreach (var accept in (string[])["*/*", "text/html", "text/html, text/markdown;q=0.5", "text/markdown;q=0"])
        {
            var asked = await _guide.AskAsync(page, ("Accept", accept));
            Assert.Equal("text/html", asked.Type);
            Assert.Equal("Accept, Accept-Encoding", asked.Header("Vary"));
            Assert.NotEqual(file.EntityTag, asked.EntityTag);
        }

        Assert.Equal("Accept, Accept-Encoding", file.Header("Vary"));
        var shown = await ShownPage.OkAsync(_guide, page);
        Assert.Equal(page + ".md", shown.One("link[rel=alternate][type='text/markdown']").GetAttribute("href"));
    }

    [Fact]
    public async Task What_has_no_Markdown_says_nothing_of_it()
    {
        foreach (var path in (string[])["/frameworks/nothing.md", "/guides/about.md", "/needs/nothing.md",
            "/compare.mdx"])
            Assert.Equal(HttpStatusCode.NotFound, await _guide.StatusOfAsync(path));
        var list = await _guide.AskAsync("/frameworks", ("Accept", Markdown));
        Assert.Equal(("text/html", "Accept-Encoding"), (list.Type, list.Header("Vary")));
        Assert.False((await ShownPage.OkAsync(_guide, "/frameworks")).Has("link[type='text/markdown']"));
    }

    [Fact]
    public async Task A_profile_has_its_facts_ratings_and_text_with_sources()
    {
        var text = (await _guide.AskAsync("/frameworks/flask.md")).Text;

        foreach (var part in (string[])["# Flask", "## Facts", "* Licence: BSD-3-Clause.", "## Support",
            "## Ratings, 0 to 5", "## Capabilities", "## Strengths", "## Overview", "As of 20", "<https://"])
            Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.DoesNotContain("reviewed: 20", text, StringComparison.Ordinal);
        Assert.DoesNotContain("](/", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_address_of_the_list_leads_somewhere()
    {
        var list = await _guide.GetTextAsync("/llms.txt");
        var addresses = list.Split("](").Skip(1).Select(l => l.Split(')')[0]).ToList();

        Assert.StartsWith($"# {_guide.Snapshot.Site.Title}\n\n> ", list, StringComparison.Ordinal);
        Assert.Contains($"{_guide.Url}/mcp", list, StringComparison.Ordinal);
        Assert.Equal(
            _guide.Snapshot.Frameworks.Count + _guide.Snapshot.Guides.Count + _guide.Snapshot.Needs.Count + 2,
            addresses.Count);
        foreach (var address in addresses)
            Assert.Equal(HttpStatusCode.OK, await _guide.StatusOfAsync(new Uri(address).PathAndQuery));
    }
}
