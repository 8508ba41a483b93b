using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;
using NJsonSchema;
using Document = FrameworkGuide.Web.Tests.Api.Support.Description;

namespace FrameworkGuide.Web.Tests.Api;

/// <summary>The API does what its description says.</summary>
[Collection(SharedShippedGuide.Name)]
public sealed class DescribedAnswersTests(ShippedGuide shipped)
{
    private readonly TestGuide _guide = shipped.Guide;

    [Fact]
    public async Task Every_answer_to_GET_is_as_described_with_all_parameters_at_their_examples()
    {
        var description = await Document.OfAsync(_guide);
        foreach (var (path, _, operation) in description.Operations.Where(o => o.Method == "get"))
        {
            var schema = await description.CompileAsync(
                description.Response(operation, "200")["content"]!["application/json"]!["schema"]!);
            var parameters = (operation["parameters"]?.AsArray() ?? []).Select(p => description.Resolve(p!.AsObject()))
                .Where(p => p["example"] is not null).ToList();

            // A record needs an answer, any one; a description can only say that of all or of none.
            var bare = parameters.Where(p => (bool?)p["required"] == true
                || path == "/recommend/record.json" && (string)p["name"]! == "size").ToList();
            foreach (var given in parameters.Select(p => bare.Union([p])).Append(bare).Append(parameters))
            {
                var answer = await _guide.AskAsync(AddressOf(path, given));

                answer.Ok();
                AssertValid(schema, answer.Text, path);
            }
        }
    }

    [Fact]
    public async Task Every_example_of_a_request_gets_the_answer_that_is_shown()
    {
        var description = await Document.OfAsync(_guide);
        var operation = description.Operation("recommend");
        var content = operation["requestBody"]!["content"]!["application/json"]!;
        var schema = await description.CompileAsync(
            description.Response(operation, "200")["content"]!["application/json"]!["schema"]!);
        var request = await description.CompileAsync(content["schema"]!);
        var shown = description.Response(operation, "200")["content"]!["application/json"]!["examples"]!.AsObject();
        Assert.Equal(_guide.Snapshot.Projects.Take(3).Select(p => p.Slug).Concat(["own-weights", "nothing-answered"]),
            shown.Select(e => e.Key));

        foreach (var (name, example) in content["examples"]!.AsObject())
        {
            AssertValid(request, example!["value"]!.ToJsonString(), name);
            var answer = await _guide.RecommendAsync(example["value"]!);

            AssertValid(schema, answer.Text, name);
            AssertJson.Equal(answer.Ok(), shown[name]!["value"]);
        }
    }

    [Theory]
    [InlineData("listFrameworks", "200", "all", "/api/v1/frameworks")]
    [InlineData("listFrameworks", "200", "filtered", "/api/v1/frameworks?language=Java&sort=size.small")]
    [InlineData("listFrameworks", "400", "bad-values", "/api/v1/frameworks?size=huge&page=0")]
    [InlineData("getFramework", "200", "django", "/api/v1/frameworks/django")]
    [InlineData("getFramework", "404", "no-such-framework", "/api/v1/frameworks/no-such-framework")]
    [InlineData("compareFrameworks", "200", "two", "/api/v1/compare?f=django&f=express")]
    [InlineData("compareFrameworks", "400", "no-such-framework", "/api/v1/compare?f=no-such-framework")]
    [InlineData("listNeeds", "200", "all", "/api/v1/needs")]
    [InlineData("listLanguages", "200", "all", "/api/v1/languages")]
    public async Task Every_example_of_an_answer_is_what_is_really_answered(
        string operation, string status, string name, string address)
    {
        var description = await Document.OfAsync(_guide);

        var answer = await _guide.AskAsync(address);

        Assert.Equal(status, $"{answer.Status}");
        AssertJson.Equal(answer.Json, Example(description, operation, status, name));
    }

    [Fact]
    public async Task Examples_of_refusals_are_what_is_really_answered()
    {
        var description = await Document.OfAsync(_guide);

        AssertJson.Equal((await _guide.RecommendAsync("""{"size": "huge", "needs": {"no-such-need": "must"}}""")).Json,
            Example(description, "recommend", "400", "bad-fields"));
        AssertJson.Equal((await _guide.RecommendAsync(new byte[70_000])).Json,
            Example(description, "recommend", "413", "too-large"));
        AssertJson.Equal((await _guide.RecommendAsync("{}"u8.ToArray(), "text/plain")).Json,
            Example(description, "recommend", "415", "no-json"));
    }

    [Fact]
    public async Task Problems_are_as_described()
    {
        var description = await Document.OfAsync(_guide);
        var schema = await description.CompileAsync(new JsonObject { ["$ref"] = "#/components/schemas/ApiProblem" });

        foreach (var address in (string[])["/api/v1/frameworks?size=huge", "/api/v1/frameworks/nobody",
            "/api/v1/compare", "/api/v1/nothing"])
            AssertValid(schema, (await _guide.AskAsync(address)).Text, address);
        AssertValid(schema, (await _guide.RecommendAsync("")).Text, "empty body");
    }

    [Fact]
    public async Task An_answer_that_is_not_as_described_would_be_noticed()
    {
        var description = await Document.OfAsync(_guide);
        var operation = description.Operation("recommend");
        var schema = await description.CompileAsync(
            description.Response(operation, "200")["content"]!["application/json"]!["schema"]!);
        var answer = (await _guide.RecommendAsync("""{"size": "small", "needs": {"rest-api": "must"}}""")).Ok();
        AssertValid(schema, answer.ToJsonString(), "unchanged");

        foreach (var change in (Action<JsonNode>[])
                 [
                     a => a["verdict"] = "sure", a => a["total"] = "6", a => a["more"] = 1,
                     a => a.AsObject().Remove("flips"), a => a["ranking"]![0]!["score"] = 101,
                     a => a["ranking"]![0]!["contributions"]![0]!["why"] = null,
                     a => a["ranking"]![0]!["rankShares"]![0] = 1.5, a => a["contentVersion"] = 1,
                 ])
        {
            var changed = answer.DeepClone();
            change(changed);
            Assert.NotEmpty(schema.Validate(changed.ToJsonString()));
        }
    }

    [Fact]
    public async Task What_the_schema_of_a_body_takes_is_taken_and_what_it_refuses_is_refused()
    {
        var description = await Document.OfAsync(_guide);
        var schema = await description.CompileAsync(
            new JsonObject { ["$ref"] = "#/components/schemas/ProjectAnswers" });
        JsonNode?[] values =
        [
            null, true, 0, 10, 10.5, -1, 2.5, "small", "Small", "prefer", "require", "stated", "unknown", "must",
            "nice", "Python", "", new JsonArray(), new JsonArray("Python"),
            new JsonArray("Klingon"), new JsonArray(1), new JsonObject(), new JsonObject { ["rest-api"] = "must" },
            new JsonObject { ["rest-api"] = 0 }, new JsonObject { ["rest-api"] = null },
            new JsonObject { ["rest-api"] = 10.5 }, new JsonObject { ["rest-api"] = "2" },
            new JsonObject { ["none"] = 1 }, new JsonObject { ["size"] = 3 }, new JsonObject { ["size"] = null },
            new JsonObject { ["language"] = 0.5 }, new JsonObject { ["language"] = 11 },
            new JsonObject { ["size"] = "2" },
        ];
        var (taken, refused) = (0, 0);
        foreach (var field in (string[])["size", "languages", "languagePolicy", "needs",
            "weights", "weighting", "more"])
        {
            foreach (var value in values)
            {
                var body = new JsonObject { [field] = value?.DeepClone() }.ToJsonString();
                var isDescribed = schema.Validate(body).Count == 0;

                var answer = await _guide.RecommendAsync(body);

                Assert.True(answer.Status == (isDescribed ? 200 : 400),
                    $"{body}: {answer.Status}, {(isDescribed ? "allowed" : "not allowed")} by the schema");
                _ = isDescribed ? taken++ : refused++;
            }
        }

        Assert.True(taken > 10 && refused > 100, $"{taken} were taken, {refused} refused");
    }

    private static JsonNode? Example(Document description, string operation, string status, string name) =>
        description.Response(description.Operation(operation), status)["content"]!.AsObject()
            .Single().Value!["examples"]![name]!["value"];

    private static void AssertValid(JsonSchema schema, string json, string what)
    {
        var errors = schema.Validate(json);
        Assert.True(errors.Count == 0, $"{what}: {string.Join("; ", errors.Take(5))}");
    }

    private static string AddressOf(string path, IEnumerable<JsonObject> parameters)
    {
        var query = new List<string>();
        foreach (var parameter in parameters)
        {
            var (name, example) = ((string)parameter["name"]!, parameter["example"]!);
            if ((string)parameter["in"]! == "path")
                path = path.Replace($"{{{name}}}", (string)example!, StringComparison.Ordinal);
            else
                query.AddRange((example as JsonArray ?? [example.DeepClone()])
                    .Select(v => $"{name}={Uri.EscapeDataString(v!.ToString())}"));
        }

        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }
}
