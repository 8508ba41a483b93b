using System.Text;
using System.Text.Json.Nodes;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Scoring;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Document = FrameworkGuide.Web.Tests.Api.Support.Description;

namespace FrameworkGuide.Web.Tests.Api;

[Collection(SharedShippedGuide.Name)]
public sealed class DescriptionTests(ShippedGuide shipped)
{
    private readonly TestGuide _guide = shipped.Guide;

    [Fact]
    public async Task It_is_valid_OpenAPI() => AssertValid((await _guide.AskAsync(Document.Address)).Text);

    [Fact]
    public async Task Nothing_comes_from_the_host()
    {
        var plain = (await _guide.AskAsync(Document.Address)).Text;

        var other = await _guide.AskAsync(Document.Address, ("Host", "evil.example"),
            ("X-Forwarded-Host", "worse.example"), ("X-Forwarded-Proto", "https"));

        Assert.Equal(plain, other.Text);
        AssertJson.Equal("""[{"url": "/"}]""", JsonNode.Parse(plain)!["servers"]);
    }

    [Fact]
    public async Task It_lists_the_addresses_once_each_with_a_name_a_heading_and_words()
    {
        var description = await Document.OfAsync(_guide);

        Assert.Equal(
            [
                "get /recommend/record.json recordDecision",
                "post /api/v1/recommendations recommend", "post /api/v1/recommendations/group recommendForGroup",
                "get /api/v1/decisions/changes listDecisionChanges",
                "get /api/v1/frameworks listFrameworks",
                "get /api/v1/frameworks/{slug} getFramework",
                "get /api/v1/compare compareFrameworks", "get /api/v1/needs listNeeds",
                "get /api/v1/languages listLanguages",
            ],
            description.Operations.Select(o => $"{o.Method} {o.Path} {o.Operation["operationId"]}"));
        var tags = description.Document["tags"]!.AsArray().Select(t => (string)t!["name"]!).ToList();
        foreach (var (path, _, operation) in description.Operations)
        {
            Assert.NotEmpty((string)operation["summary"]!);
            Assert.Contains((string)Assert.Single(operation["tags"]!.AsArray())!, tags);
            Assert.All(operation["responses"]!.AsObject(),
                r => Assert.DoesNotContain((string)description.Response(operation, r.Key)["description"]!,
                    (string[])["OK", "Bad Request", "Not Found"]));
            Assert.True(operation["responses"]!["200"] is not null, path);
        }
    }

    [Fact]
    public async Task Answers_to_GET_have_a_tag_and_can_be_asked_for_again()
    {
        var description = await Document.OfAsync(_guide);

        foreach (var (_, _, operation) in description.Operations.Where(o => o.Method == "get"))
        {
            Assert.NotNull(description.Response(operation, "304")["headers"]!["ETag"]);
            Assert.NotNull(description.Response(operation, "200")["headers"]!["ETag"]);
            Assert.Contains(operation["parameters"]!.AsArray(),
                p => (string?)description.Resolve(p!.AsObject())["name"] == "If-None-Match");
        }

        Assert.NotNull(description.Response(description.Operation("listFrameworks"), "200")["headers"]!["Link"]);
    }

    [Fact]
    public async Task Every_field_of_every_schema_says_what_it_means_and_no_number_may_be_a_text()
    {
        var description = await Document.OfAsync(_guide);

        foreach (var (name, schema) in description.Document["components"]!["schemas"]!.AsObject())
        {
            Assert.DoesNotContain("Json", name, StringComparison.Ordinal);
            Assert.True(schema!["description"] is not null, name);
            foreach (var (field, value) in schema["properties"]?.AsObject() ?? [])
            {
                Assert.True((value!["description"] ?? value["oneOf"]?[1]?["description"]) is not null,
                    $"{name}.{field} has no description.");
                var types = value["type"] is JsonArray several ? several.Select(t => (string)t!).ToList() : [];
                Assert.False(types.Contains("string") && (types.Contains("number") || types.Contains("integer")),
                    $"{name}.{field} is a number or a text.");
            }
        }
    }

    [Fact]
    public async Task Words_of_answers_are_all_that_the_program_knows()
    {
        var description = await Document.OfAsync(_guide);
        IEnumerable<string> Words(string schema, string field) =>
            description.Schema(schema)["properties"]![field]!["enum"]!.AsArray().Select(w => (string)w!);

        Assert.Equal(Enum.GetValues<VerdictKind>().Select(ScoringWords.Word), Words("Recommendation", "verdict"));
        Assert.Equal(Enum.GetValues<SupportKind>().Select(CatalogWords.Word), Words("Support", "status"));
        Assert.Equal(Enum.GetValues<SupportKind>().Select(CatalogWords.Word), Words("Release", "status"));
        Assert.Equal(Enum.GetValues<CapabilityLevel>().Select(l => CatalogWords.Word(l)), Words("Capability", "level"));
    }

    [Fact]
    public async Task What_is_allowed_is_what_the_content_has()
    {
        var (description, catalog) = (await Document.OfAsync(_guide), _guide.Snapshot);
        var answers = description.Schema("ProjectAnswers")["properties"]!;

        Assert.Equal(catalog.Needs.Select(n => n.Key), answers["needs"]!["properties"]!.AsObject().Select(n => n.Key));
        Assert.Equal(catalog.LanguageNames, answers["languages"]!["items"]!["enum"]!.AsArray().Select(l => (string)l!));
        Assert.Equal(catalog.Frameworks.Select(f => f.Slug),
            Parameter("compareFrameworks", "f")["schema"]!["items"]!["enum"]!.AsArray().Select(l => (string)l!));
        Assert.Equal(catalog.Frameworks.Select(f => f.Slug),
            Parameter("getFramework", "slug")["schema"]!["enum"]!.AsArray().Select(l => (string)l!));
        Assert.Contains("orm:built-in",
            Parameter("listFrameworks", "capability")["schema"]!["items"]!["enum"]!.AsArray().Select(l => (string)l!));

        JsonNode Parameter(string operation, string name) =>
            description.Operation(operation)["parameters"]!.AsArray().Single(p => (string?)p!["name"] == name)!;
    }

    [Fact]
    public async Task It_follows_content_and_settings_and_its_tag_with_it()
    {
        using var guide = new TestGuide(ApiContent.Rich);
        guide.Start(watch: false);
        var before = await guide.AskAsync(Document.Address);
        guide.Stop();
        guide.Start(watch: false, ("FrameworkGuide:PublicUrl", "https://guide.example.org"),
            ("FrameworkGuide:RateLimit", "0"));
        var moved = await guide.AskAsync(Document.Address, ("If-None-Match", before.EntityTag!));

        Assert.Equal("https://guide.example.org", (string)moved.Ok()["servers"]![0]!["url"]!);
        Assert.DoesNotContain("\"429\"", moved.Text, StringComparison.Ordinal);
        Assert.Contains("\"429\"", before.Text, StringComparison.Ordinal);

        guide.Stop();
        guide.Content.Write("needs/more.md", Some.Need("More"));
        guide.Start(watch: false);
        var after = await guide.AskAsync(Document.Address, ("If-None-Match", before.EntityTag!));

        Assert.NotNull(
            after.Ok()["components"]!["schemas"]!["ProjectAnswers"]!["properties"]!["needs"]!["properties"]!["more"]);
        Assert.NotEqual(before.EntityTag, after.EntityTag);
        AssertValid(after.Text);
    }

    [Fact]
    public async Task Of_empty_content_there_is_a_valid_description_and_page()
    {
        using var guide = new TestGuide(_ => { });
        guide.Start(watch: false);

        var answer = await guide.AskAsync(Document.Address);

        AssertValid(answer.Text);
        Assert.DoesNotContain("\"enum\": [ ]", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0,
            (int)answer.Ok()["components"]!["schemas"]!["ProjectAnswers"]!["properties"]!["languages"]!["maxItems"]!);
        (await guide.RecommendAsync("{}")).Ok();
        Assert.Contains("<h1>API</h1>", await guide.GetTextAsync("/api"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_guide_of_a_thousand_frameworks_slugs_are_not_listed()
    {
        using var guide = new TestGuide(content => ApiContent.Many(content, 1000));
        guide.Start(watch: false);

        var description = await Document.OfAsync(guide);

        Assert.Null(description.Operation("compareFrameworks")["parameters"]![0]!["schema"]!["items"]!["enum"]);
        Assert.Equal(50, description.Response(description.Operation("listFrameworks"),
            "200")["content"]!["application/json"]!["examples"]!["all"]!["value"]!.AsArray().Count);
    }

    private static void AssertValid(string text)
    {
        var (document, diagnostic) = OpenApiDocument.Load(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), "json", new OpenApiReaderSettings());
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, diagnostic!.SpecificationVersion);
        Assert.Empty((diagnostic.Errors ?? []).Concat(diagnostic.Warnings ?? []).Select(e => e.ToString()));
        Assert.NotNull(document);
        Assert.Empty(document.Validate(ValidationRuleSet.GetDefaultRuleSet()) ?? []);
        Assert.NotEmpty(document.Paths);
        Assert.DoesNotContain("$dynamic", text, StringComparison.Ordinal);
    }
}
