using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Pages.Recommend;

/// <summary>A team whose language has no framework here is shown what is usual there.</summary>
public sealed class LanguagesElsewhereTests : IDisposable
{
    private readonly TestGuide _guide = new(content =>
    {
        Some.Content(content);
        content.Write(
            "languages.yml",
            """
            - name: Python
              elsewhere:
                - {name: FastAPI, website: "https://fastapi.example/", source: https://example.org/}
                - {name: Alpha}
            - name: Go
              elsewhere:
                - {name: net/http, website: "https://go.example/net?a=1&b=2", source: https://example.org/}
                - {name: "<i>Gin</i>", source: https://example.org/}
                - {name: Echo, website: "https://echo.example/", source: https://example.org/}
            - name: Zig

            """);
    });

    public LanguagesElsewhereTests() => _guide.Start(watch: false);

    public void Dispose() => _guide.Dispose();

    [Theory]
    [InlineData("language=Go",
        "No framework in this guide is written for Go. Common choices there: net/http, <i>Gin</i> and Echo.",
        "Only the 3 frameworks in this guide are ranked.")]
    [InlineData("language=Zig", "No framework in this guide is written for Zig.",
        "Only the 3 frameworks in this guide are ranked.")]
    [InlineData("language=Python",
        "For Python this guide has Alpha, Beta and Gamma. Also common there, but not in this guide: FastAPI.")]
    [InlineData(
        "language=Python&language=Go",
        "For Python this guide has Alpha, Beta and Gamma. Also common there, but not in this guide: FastAPI.",
        "No framework in this guide is written for Go. Common choices there: net/http, <i>Gin</i> and Echo.")]
    [InlineData("need.speed=nice")]
    public async Task The_result_and_the_ranking_so_far_say_it(string query, params string[] sentences)
    {
        foreach (var path in (string[])["/recommend/result?", "/recommend?"])
            Assert.Equal(sentences, (await ShownPage.OkAsync(_guide, path + query)).AllSaid(".coverage p"));
    }

    [Fact]
    public async Task Names_lead_to_their_websites_where_there_is_one()
    {
        var page = await ShownPage.OkAsync(_guide, "/recommend/result?language=Go");

        Assert.Equal(["https://go.example/net?a=1&b=2", "https://echo.example/"],
            page.Document.QuerySelectorAll(".coverage a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task What_is_required_and_nowhere_here_says_it_too()
    {
        var page = await ShownPage.OkAsync(_guide, "/recommend/result?language=Go&policy=require");

        Assert.StartsWith("No framework in this guide is written for Go. Common choices "
            + "there:", page.AllSaid(".coverage p")[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_page_names_the_languages()
    {
        var said = (await ShownPage.OkAsync(_guide, "/")).AllSaid("main .fine")
            .Single(s => s.StartsWith("No framework here", StringComparison.Ordinal));

        Assert.Equal(
            "No framework here is written for Go. Name your languages, and the guide names common choices "
                + "there.", said);
    }
}
