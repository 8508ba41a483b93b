using System.Net;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>A page has one address, and is about what its address names, whatever else a request says.</summary>
public sealed class PageAddressTests : IDisposable
{
    private const string Alpha = "frameworks/alpha.md";
    private const string Beta = "frameworks/beta.md";

    private readonly TestGuide _guide = new();

    public PageAddressTests() => _guide.Start(watch: false);

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task Each_page_has_one_address()
    {
        var pages = Pages();
        Assert.Equal(pages.Count,
            pages.Select(p => p.Metadata.GetMetadata<PageActionDescriptor>()!.ViewEnginePath).Distinct().Count());
        foreach (var second in (string[])["/index", "/Index", "/frameworks/index", "/about/index", "/edit/index",
            "/compare/Index/", "/error/index"])
        {
            using var response = await _guide.Client.GetAsync(second);
            var answer = response.StatusCode == HttpStatusCode.MovedPermanently
                ? await _guide.StatusOfAsync(response.Headers.Location!.OriginalString)
                : response.StatusCode;
            Assert.True(answer == HttpStatusCode.NotFound, $"{second}: {answer}");
        }
    }

    [Theory]
    [InlineData("/frameworks/alpha?slug=beta", "Alpha")]
    [InlineData("/frameworks/beta?Slug=alpha&page=/Index", "Beta")]
    [InlineData("/guides/first?slug=second", "First")]
    public async Task No_key_of_the_query_beats_the_address(string address, string title) =>
        Assert.StartsWith(title, (await ShownPage.OkAsync(_guide, address)).Said("h1"), StringComparison.Ordinal);

    [Fact]
    public async Task No_field_and_no_key_makes_a_page_of_an_editor_act_on_another_document()
    {
        using var ada = await EditorClient.SignedInAsync(_guide);
        await ada.ReplaceAsync(Beta, "Beta words.", "Beta as drafted.");
        await ada.ReplaceAsync(Alpha, "Alpha words.", "Alpha as drafted.");
        var files = Files();
        var handlers = 0;
        foreach (var page in Pages().Where(p => p.RoutePattern.RawText!.Contains("{**path", StringComparison.Ordinal)))
        {
            var start = page.RoutePattern.RawText![..page.RoutePattern.RawText!.IndexOf('{', StringComparison.Ordinal)]
                .Trim('/');
            var token = (await ada.OpenAsync(Alpha)).Document.QuerySelector("[name=__RequestVerificationToken]")!
                .GetAttribute("value")!;
            foreach (var handler in HandlersOf(page))
                foreach (var forged in (string[])[Beta, "", "../outside.md"])
                {
                    handlers++;
                    KeyValuePair<string, string>[] fields =
                    [
                        new("__RequestVerificationToken", token), new("path", forged), new("Path", forged),
                        new("text", "forged"), new("version", "1"), new("reason", "forged"),
                        new("of", "sizes/small"), new("value", "1"), new("why", "forged"),
                        new("sources", "https://example.org/"), new("cycle", "9"), new("latest", "9.9"),
                        new("source", "https://example.org/"),
                    ];
                    foreach (var address in (string[])[$"/{start}/{Alpha}?handler={handler}",
                        $"/{start}/{Alpha}?handler={handler}&path={Uri.EscapeDataString(forged)}"])
                    {
                        var answer = await ada.PostAsync(address, fields);
                        Assert.True((int)answer.Status < 500, $"POST {address} path={forged}: {answer.Status}");
                        Assert.DoesNotContain("beta", answer.Location ?? "", StringComparison.OrdinalIgnoreCase);
                    }
                }

            Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(ada, $"/{start}"));
            Assert.Equal(HttpStatusCode.NotFound, (await ada.PostAsync(
                $"/{start}", [new("__RequestVerificationToken", token), new("path", Beta)])).Status);
            Assert.DoesNotContain("Beta",
                (await ada.GetAsync($"/{start}/{Alpha}?path={Beta}")).Document.QuerySelector("h1")?.TextContent ?? "",
                StringComparison.Ordinal);
        }

        Assert.True(handlers >= 15, $"only {handlers} posts");
        Assert.Contains("Beta as drafted.", (await ada.OpenAsync(Beta)).Html, StringComparison.Ordinal);
        Assert.Equal(files.Where(f => !f.Key.EndsWith("alpha.md", StringComparison.Ordinal)),
            Files().Where(f => !f.Key.EndsWith("alpha.md", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_list_of_many_pages_can_be_asked_for_its_second()
    {
        for (var i = 0; i < 60; i++)
            _guide.Content.Write($"guides/more-{i}.md", Some.Guide($"More {i}"));
        _guide.Content.Settle();
        _guide.Stop();
        _guide.Start(watch: false);
        using var ada = await EditorClient.SignedInAsync(_guide);

        Assert.Contains(
            "page 2 of 2", (await ada.GetAsync("/edit?page=2")).Said(".found-line"), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusOfAsync(EditorClient editor, string address)
    {
        var page = await editor.GetAsync(address);
        return page.Location is { } location ? (await editor.GetAsync(location)).Status : page.Status;
    }

    private List<KeyValuePair<string, string>> Files() =>
        [
            .. Directory.EnumerateFiles(_guide.Content.Root, "*", SearchOption.AllDirectories).Order()
                .Select(f => KeyValuePair.Create(f, File.ReadAllText(f))),
        ];

    private List<RouteEndpoint> Pages() =>
        [
            .. _guide.Service<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null),
        ];

    private IEnumerable<string> HandlersOf(RouteEndpoint endpoint)
    {
        var page = _guide.Service<PageLoader>()
            .LoadAsync(endpoint.Metadata.GetMetadata<PageActionDescriptor>()!, endpoint.Metadata)
            .GetAwaiter().GetResult();
        return page.HandlerMethods.Where(h => h.HttpMethod == "Post").Select(h => h.Name ?? "");
    }
}
