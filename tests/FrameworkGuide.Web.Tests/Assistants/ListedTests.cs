using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;
using NJsonSchema;

namespace FrameworkGuide.Web.Tests.Assistants;

/// <summary>What is listed, how long answers are, and what happens where the host says otherwise.</summary>
[Collection(SharedShippedGuide.Name)]
public sealed class ListedTests(ShippedGuide shipped)
{
    private readonly TestGuide _guide = shipped.Guide;

    [Fact]
    public async Task Tools_are_listed_in_the_same_words_each_time_read_only_and_may_be_kept()
    {
        var first = (await _guide.AskAssistantAsync("tools/list"))["result"]!;
        var second = (await _guide.AskAssistantAsync("tools/list"))["result"]!;

        Assert.Equal(first.ToJsonString(), second.ToJsonString());
        Assert.Equal(
            ["list_frameworks", "get_framework", "compare_frameworks", "get_questions", "recommend",
                "recommend_for_group", "write_decision_record", "check_decision", "search"],
            first["tools"]!.AsArray().Select(t => (string)t!["name"]!));
        Assert.All(first["tools"]!.AsArray(), t =>
        {
            var annotations = t!["annotations"]!;
            Assert.True((bool)annotations["readOnlyHint"]! && (bool)annotations["idempotentHint"]!);
            Assert.False((bool)annotations["openWorldHint"]! || (bool)annotations["destructiveHint"]!);
            Assert.Equal("object", (string)t["outputSchema"]!["type"]!);
            Assert.False((bool)t["inputSchema"]!["additionalProperties"]!);
            Assert.Contains("Use it", (string)t["description"]!, StringComparison.Ordinal);
            Assert.Contains("Not ", (string)t["description"]! + " Never Not ", StringComparison.Ordinal);
        });
        Assert.Equal("public", (string)first["cacheScope"]!);
        Assert.True((long)first["ttlMs"]! > 0);
        Assert.InRange(Descriptions(first["tools"]).Sum(d => d.Length), 1, 12_000);
    }

    [Fact]
    public async Task Every_argument_has_a_type_and_usual_arguments_are_of_it()
    {
        var tools = (await _guide.AskAssistantAsync("tools/list"))["result"]!["tools"]!.AsArray()
            .ToDictionary(t => (string)t!["name"]!, t => t!["inputSchema"]!);

        Assert.All(tools, t => Assert.Empty(Untyped(t.Value, t.Key)));
        foreach (var (tool, arguments) in Calls.Of(await Calls.KeptAsync(_guide)))
        {
            var schema = await JsonSchema.FromJsonAsync(tools[tool].ToJsonString());
            Assert.Empty(schema.Validate(arguments.ToJsonString()));
        }

        var random = new Random(1);
        var recommend = await JsonSchema.FromJsonAsync(tools["recommend"].ToJsonString());
        for (var i = 0; i < TestRun.Cases(100); i++)
            Assert.Empty(recommend.Validate(RandomAnswers.Of(random, _guide.Snapshot).ToJsonString()));
    }

    [Theory]
    [InlineData("size", "\"tiny\"")]
    [InlineData("size", "3")]
    [InlineData("languages", "\"Python\"")]
    [InlineData("languages", "[\"Python\", 3]")]
    [InlineData("language_policy", "\"always\"")]
    [InlineData("needs", "[\"rest-api\"]")]
    [InlineData("needs", "{\"rest-api\": \"very\"}")]
    [InlineData("needs", "{\"rest-api\": 11}")]
    [InlineData("needs", "{\"rest-api\": true}")]
    [InlineData("weights", "{\"size\": \"2\"}")]
    [InlineData("weights", "{\"team\": 2}")]
    [InlineData("weighting", "\"guessed\"")]
    [InlineData("only", "\"django\"")]
    public async Task What_is_not_of_its_type_is_refused_by_the_schema_and_by_the_guide(string name, string value)
    {
        var tools = (await _guide.AskAssistantAsync("tools/list"))["result"]!["tools"]!.AsArray();
        var schema = await JsonSchema.FromJsonAsync(
            tools.Single(t => (string)t!["name"]! == "recommend")!["inputSchema"]!.ToJsonString());
        var arguments = new JsonObject { [name] = JsonNode.Parse(value) };

        Assert.NotEmpty(schema.Validate(arguments.ToJsonString()));
        var result = await _guide.CallForResultAsync("recommend", arguments);
        Assert.True((bool)result["isError"]!);
        Assert.StartsWith(
            name, (string)result["structuredContent"]!["problems"]![0]!["argument"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_advertised_that_is_deprecated_or_never_sent()
    {
        var told = (await _guide.AskAssistantAsync("server/discover"))["result"]!;

        Assert.Equal(
            ["prompts", "resources", "tools"], told["capabilities"]!.AsObject().Select(c => c.Key).Order());
        Assert.All(told["capabilities"]!.AsObject(), c => Assert.Empty(c.Value!.AsObject()));
        Assert.Equal("public", (string)told["cacheScope"]!);
        var instructions = (string)told["instructions"]!;
        Assert.Contains("Do not fill in answers nobody gave", instructions, StringComparison.Ordinal);
        Assert.Contains("as_of", instructions, StringComparison.Ordinal);
        Assert.Contains("close", instructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_decision_takes_three_calls_and_few_characters()
    {
        var questions = await _guide.CallForResultAsync("get_questions", []);
        var recommended = await _guide.CallForResultAsync("recommend", new JsonObject
        {
            ["size"] = "medium",
            ["languages"] = new JsonArray("Python", "JavaScript"),
            ["needs"] = new JsonObject
            {
                ["rest-api"] = "must",
                ["relational-data"] = "important",
                ["auth-and-permissions"] = "important",
                ["long-term-support"] = "important",
                ["admin-back-office"] = "nice",
            },
        });
        var kept = (string)recommended["structuredContent"]!["result"]!["kept"]!;
        var record = await _guide.CallForResultAsync("write_decision_record", new JsonObject { ["result"] = kept });

        var sizes = ((JsonObject[])[questions, recommended, record]).Select(LengthOf).ToList();
        Assert.True(sizes.Sum() <= 24_000, string.Join(" + ", sizes));
        Assert.StartsWith("---\nstatus: proposed", (string)record["structuredContent"]!["result"]!["markdown"]!,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_middle_of_all_answers_is_short_and_its_text_is_not_the_JSON_again()
    {
        var sizes = new List<int>();
        foreach (var (tool, arguments) in Calls.Of(await Calls.KeptAsync(_guide)))
        {
            var result = await _guide.CallForResultAsync(tool, arguments);
            Assert.Null(result["isError"]);
            sizes.Add(LengthOf(result));
            var text = (string)result["content"]!.AsArray().Single()!["text"]!;
            Assert.True(text.Length < 2_000, $"{tool}: {text}");
            Assert.DoesNotContain("\"claim\"", text, StringComparison.Ordinal);
        }

        Assert.InRange(sizes.Order().ElementAt(sizes.Count / 2), 1, 6_000);
    }

    /// <summary>As an assistant reads it: what JSON escapes is one character.</summary>
    private static int LengthOf(JsonObject result) => result.ToJsonString(Calls.Plain).Length;

    /// <summary>Parts of a schema that say neither a type nor a choice of them.</summary>
    private static IEnumerable<string> Untyped(JsonNode schema, string place)
    {
        var parts = (schema["properties"]?.AsObject().Select(p => (p.Value!, p.Key)) ?? [])
            .Concat(schema["anyOf"]?.AsArray().Select(a => (a!, "any of")) ?? [])
            .Concat(((string[])["items", "additionalProperties"]).Where(k => schema[k] is JsonObject)
                .Select(k => (schema[k]!, k)));
        return (schema["type"] is null && schema["anyOf"] is null ? [place] : Enumerable.Empty<string>())
            .Concat(parts.SelectMany(p => Untyped(p.Item1, $"{place}.{p.Item2}")));
    }

    private static IEnumerable<string> Descriptions(JsonNode? node) => node switch
    {
        JsonObject found => found.SelectMany(p =>
            p.Key == "description" && p.Value is JsonValue text ? [(string)text!] : Descriptions(p.Value)),
        JsonArray array => array.SelectMany(Descriptions),
        _ => [],
    };
}
