using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Hosting;

/// <summary>What the program, as a process, sends to a collector.</summary>
public sealed class TelemetryTests : IDisposable
{
    private const string Browser = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private const string Robot = "Mozilla/5.0 (compatible; SomeBot/1.0)";

    private const string Reader = "framework_guide.reader";
    private const string Lookup = "framework_guide.page_cache.result";
    private const string Profile = "frameworks/{slug}";

    private readonly TempFolder _folder = new();

    public TelemetryTests() => Some.Content(new TestContent(_folder["content"]));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Figures_of_requests_pages_imports_and_content_reach_the_collector()
    {
        new TestContent(_folder["content"]).Write("guides/wrong.md", "---\ntitle: [\n---\n");
        await using var collector = await OtlpReceiver.StartAsync();
        using var program = Serve(collector.Variables);
        using var client = await ClientAsync(program);

        foreach (var reader in (string[])[Browser, Browser, Robot])
            await GetAsync(client, "/frameworks/alpha", reader);
        await GetAsync(client, "/", Browser);
        await GetAsync(client, "/health/ready", Browser);

        await collector.SaysAsync("framework_guide.page.reads", 2, Route(Profile), (Reader, "browser"));
        await collector.SaysAsync("framework_guide.page.reads", 1, Route(Profile), (Reader, "robot"));
        await collector.SaysAsync("framework_guide.page.reads", 1, Route("/"), (Reader, "browser"));
        await collector.SaysAsync("framework_guide.page_cache.lookups", 2, (Lookup, "miss"));
        await collector.SaysAsync("framework_guide.page_cache.lookups", 2, (Lookup, "hit"));
        await collector.SaysAsync("http.server.request.duration", 3, Route(Profile));
        await collector.SaysAsync("http.server.request.duration", 1, Route("/health/ready"));
        await collector.SaysAsync(
            "framework_guide.import.duration", 1, ("framework_guide.import.outcome", "imported"));
        await collector.SaysAsync("framework_guide.content.problems", 1, ("framework_guide.severity", "error"));
        await collector.SaysAsync("content-revision", 8);
        Assert.DoesNotContain(
            collector.Figures,
            f => f.Name == "framework_guide.page.reads" && f.Attributes["http.route"].Contains("health"));
        Assert.Contains(collector.Figures, f => f.Name == "dotnet.gc.collections");
    }

    [Fact]
    public async Task The_revision_follows_the_content()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        using var program = Serve(collector.Variables);
        using var client = await ClientAsync(program);
        await collector.SaysAsync("content-revision", 8);

        new TestContent(_folder["content"]).Write("guides/about.md", Some.Guide("About", "Other words."));

        await collector.SaysAsync("content-revision", 9);
        await collector.SaysAsync("framework_guide.content.problems", 0, ("framework_guide.severity", "error"));
    }

    [Fact]
    public async Task Spans_tell_kinds_of_pages_and_nothing_that_readers_say()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        using var program = Serve(new(collector.Variables)
        {
            ["OTEL_EXPORTER_OTLP_HEADERS"] = "x-secret=sesame",
        });
        using var client = await ClientAsync(program);

        await GetAsync(client, "/", Browser);
        for (var time = 0; time < 2; time++)
            await GetAsync(client, "/recommend/result?language=Python&rest-api=weight-of-secret", Browser);
        await GetAsync(client, "/health/live", Browser);
        await GetAsync(client, "/nowhere/private-path", Browser);
        await GetAsync(client, "/frameworks/alpha", Browser);
        await GetAsync(client, "/frameworks/alpha", Browser);

        var import = await collector.SpanAsync("import content");
        Assert.Equal("8", import.Attributes["framework_guide.import.published"]);
        await Eventually.IsTrueAsync(
            () => collector.Spans.Count(s => s.Name == "GET " + Profile) == 2, "a page that is made and from memory");
        Assert.Contains(collector.Spans, s => s.Attributes.GetValueOrDefault("http.response.status_code") == "404");
        Assert.Equal("/", (await collector.SpanAsync("GET /")).Attributes["http.route"]);
        Assert.All(collector.Spans, s => Assert.Equal("framework-guide", s.Program["service.name"]));
        Assert.All(collector.Spans, s => Assert.StartsWith("0.1.0", s.Program["service.version"]));
        Assert.Contains("sesame", collector.Secrets);
        foreach (var secret in (string[])
            ["Python", "weight-of-secret", "Firefox", "private-path", "/alpha", "127.0.0.1", "/health/live", "url."])
            Assert.DoesNotContain(
                collector.Spans, s => s.Attributes.Concat([new("name", s.Name)]).Any(
                    a => (a.Key + a.Value).Replace("url.scheme", "").Contains(secret, StringComparison.Ordinal)));
        Assert.DoesNotContain("weight-of-secret", collector.Everything());
    }

    [Fact]
    public async Task A_publication_is_a_span_with_the_import_in_it_and_without_the_text()
    {
        using (var guide = TestGuide.Over(_folder))
        {
            guide.Start();
            using var ada = await EditorClient.SignedInAsync(guide);
            guide.Stop();
            await using var collector = await OtlpReceiver.StartAsync();
            using var program = Serve(collector.Variables);
            using var editor = ada.At(await program.AddressAsync());

            await editor.ReplaceAsync("frameworks/alpha.md", "Alpha words.", "Words of an editor.");
            await editor.PublishAsync("frameworks/alpha.md", "A reason of an editor.");

            var publication = await collector.SpanAsync("publish document");
            Assert.Equal("frameworks/alpha.md", publication.Attributes["framework_guide.document.path"]);
            Assert.Equal("published", publication.Attributes["framework_guide.publication.outcome"]);
            Assert.False(publication.HasFailed);
            await Eventually.IsTrueAsync(
                () => collector.Spans.Any(s => s.Name == "import content" && s.Trace == publication.Trace
                    && s.Attributes["framework_guide.import.published"] == "1"),
                "the import is part of the publication");
            foreach (var said in (string[])["Words of an editor", "A reason of an editor", "ada@example.org"])
                Assert.DoesNotContain(said, collector.Everything());
        }
    }

    [Fact]
    public async Task What_the_host_says_of_the_service_and_of_what_is_sent_holds()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        using var program = Serve(new(collector.Variables)
        {
            ["OTEL_SERVICE_NAME"] = "guide-of-a-company",
            ["OTEL_RESOURCE_ATTRIBUTES"] = "deployment.environment.name=staging,service.version=7",
            ["OTEL_TRACES_EXPORTER"] = "none",
        });
        using var client = await ClientAsync(program);
        await GetAsync(client, "/frameworks/alpha", Browser);

        await collector.SaysAsync("framework_guide.page.reads", 1, Route(Profile));
        await collector.SaysAsync("http.server.request.duration", 1, Route(Profile));

        Assert.All(collector.Figures, f => Assert.Equal("guide-of-a-company", f.Program["service.name"]));
        Assert.All(collector.Figures, f => Assert.Equal("staging", f.Program["deployment.environment.name"]));
        Assert.All(collector.Figures, f => Assert.Equal("7", f.Program["service.version"]));
        Assert.Empty(collector.Spans);
    }

    private static (string, string) Route(string route) => ("http.route", route);

    private GuideProcess Serve(Dictionary<string, string> variables) =>
        new(_folder.Root, variables, Arguments());

    private string[] Arguments() =>
    [
        "--urls=http://127.0.0.1:0",
        $"--FrameworkGuide:ContentPath={_folder["content"]}",
        $"--FrameworkGuide:DataPath={_folder["data"]}",
    ];

    private static async Task<HttpClient> ClientAsync(GuideProcess program) =>
        new() { BaseAddress = await program.AddressAsync() };

    private static async Task GetAsync(HttpClient client, string address, string reader)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.UserAgent.ParseAdd(reader);
        using var response = await client.SendAsync(request);
    }
}
