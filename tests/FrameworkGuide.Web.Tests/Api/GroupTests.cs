using System.Text;
using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;
using Document = FrameworkGuide.Web.Tests.Api.Support.Description;

namespace FrameworkGuide.Web.Tests.Api;

/// <summary>Recommendations for several people.</summary>
[Collection(SharedShippedGuide.Name)]
public sealed class GroupTests(ShippedGuide shipped)
{
    private const string Ana = """{"size": "medium", "languages": ["Python"], "needs": {"rest-api": "important"}}""";
    private const string Ben = """{"languages": ["Java"], "needs": {"security-defaults": 3, "rest-api": "nice"}}""";

    private readonly TestGuide _guide = shipped.Guide;

    [Fact]
    public async Task A_score_is_the_mean_of_what_each_gets_alone()
    {
        var group = (await AskAsync(Members(("Ana", Ana), ("Ben", Ben)))).Ok();
        JsonNode[] alone = [(await _guide.RecommendAsync(Ana)).Ok(), (await _guide.RecommendAsync(Ben)).Ok()];

        foreach (var ranked in group["ranking"]!.AsArray())
        {
            var own = alone.Select(a => a["ranking"]!.AsArray().Single(
                r => (string)r!["slug"]! == (string)ranked!["slug"]!)!).ToList();
            Assert.Equal(own.Average(r => (double)r["score"]!), (double)ranked!["score"]!, 1e-9);
            Assert.Equal(
                own.Select(r => ((double)r["score"]!, (int)r["rank"]!)),
                ranked["members"]!.AsArray().Select(m => ((double)m!["score"]!, (int)m["rank"]!)));
        }
    }

    [Fact]
    public async Task A_person_twice_gets_what_they_get_alone()
    {
        var group = (await AskAsync(Members(("", Ben), ("", Ben)))).Ok();
        var alone = (await _guide.RecommendAsync(Ben)).Ok();

        Assert.Equal((string)alone["verdict"]!, (string)group["verdict"]!);
        foreach (var (own, shared) in alone["ranking"]!.AsArray().Zip(group["ranking"]!.AsArray()))
        {
            Assert.Equal((string)own!["slug"]!, (string)shared!["slug"]!);
            Assert.Equal((double)own["score"]!, (double)shared["score"]!, 1e-9);
            Assert.All(
                own["rankShares"]!.AsArray().Zip(shared["rankShares"]!.AsArray()),
                s => Assert.Equal((double)s.First!, (double)s.Second!, 1e-9));
        }
    }

    [Fact]
    public async Task Examples_are_what_is_really_asked_and_answered()
    {
        var description = await Document.OfAsync(_guide);
        var operation = description.Operation("recommendForGroup");
        var content = operation["requestBody"]!["content"]!["application/json"]!;
        var (request, answer) = (
            await description.CompileAsync(content["schema"]!),
            await description.CompileAsync(
                description.Response(operation, "200")["content"]!["application/json"]!["schema"]!));

        foreach (var (name, example) in content["examples"]!.AsObject())
        {
            Assert.Empty(request.Validate(example!["value"]!.ToJsonString()));
            var told = await AskAsync(example["value"]!.ToJsonString());
            Assert.Empty(answer.Validate(told.Text));
            AssertJson.Equal(
                told.Ok(),
                description.Response(operation, "200")["content"]!["application/json"]!["examples"]![name]!["value"]);
        }

        Assert.NotNull(description.Response(operation, "400")["content"]!["application/problem+json"]!["examples"]!);
    }

    [Theory]
    [InlineData("""{}""", "members", "this is missing")]
    [InlineData("""{"members": 1}""", "members", "this is not an array")]
    [InlineData("""{"members": []}""", "members", "0 people are given; allowed: 2 to 12")]
    [InlineData("""{"members": [{"answers": {"size": "small"}}]}""", "members", "1 person is given")]
    [InlineData("""{"members": [1, {"answers": {"size": "small"}}]}""", "members[0]", "this is not an object")]
    [InlineData("""{"members": [{"name": "Ana", "answers": {}}, {"answers": {"size": "small"}}]}""",
        "members[0].answers", "of 'Ana' nothing is answered")]
    [InlineData("""{"members": [{"name": "Ana"}, {"answers": {"size": "small"}}]}""",
        "members[0].answers", "of 'Ana' nothing is answered")]
    [InlineData("""{"members": [{"answers": {"size": "huge"}}, {"answers": {"size": "small"}}]}""",
        "members[0].answers.size", "allowed: small, medium and large")]
    [InlineData("""{"members": [{"answers": []}, {"answers": {"size": "small"}}]}""",
        "members[0].answers", "this is not an object")]
    [InlineData("""{"members": [{"name": 1, "answers": {"size": "small"}}, {"answers": {"size": "small"}}]}""",
        "members[0].name", "this is not a string")]
    [InlineData("""{"members": [{"nam": "x", "answers": {"size": "small"}}, {"answers": {"size": "small"}}]}""",
        "members[0].nam", "did you mean 'name'?")]
    [InlineData("""{"member": []}""", "member", "did you mean 'members'?")]
    [InlineData("""{"members": [], "members": []}""", "members", "this field is given more than once")]
    [InlineData("""{"only": "django"}""", "only", "this is not an array of slugs")]
    [InlineData("""{"only": ["djago"]}""", "only", "did you mean 'django'?")]
    public async Task Wrong_fields_are_told(string body, string field, string message)
    {
        var answer = await AskAsync(body);

        Assert.Equal(400, answer.Status);
        var told = answer.Json["errors"]![field]!.AsArray().Select(m => (string)m!);
        Assert.Contains(told, m => m.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"members\": [{\"name\": \"\\ud800\"}]}")]
    [InlineData("{\"members\": [[[[[[[[[[]]]]]]]]]]}")]
    public async Task What_is_no_group_at_all_is_told(string body)
    {
        var answer = await AskAsync(body);

        Assert.Equal(400, answer.Status);
        Assert.StartsWith("The body ", (string)answer.Json["detail"]!, StringComparison.Ordinal);
    }

    private static string Members(params (string Name, string Answers)[] members) => new JsonObject
    {
        ["members"] = new JsonArray([.. members.Select(m => new JsonObject
        {
            ["name"] = m.Name,
            ["answers"] = JsonNode.Parse(m.Answers),
        })]),
    }.ToJsonString();

    private async Task<ApiAnswer> AskAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await _guide.AskAsync(HttpMethod.Post, ApiRequests.Recommendations + "/group", content);
    }
}
