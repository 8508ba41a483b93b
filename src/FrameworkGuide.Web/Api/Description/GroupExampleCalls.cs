using System.Text.Json.Nodes;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>The requests for several people that are shown.</summary>
internal static class GroupExampleCalls
{
    public static IEnumerable<ExampleCall> Of(CatalogSnapshot catalog)
    {
        if (catalog.Projects is [var one, var other, ..])
            yield return new(GroupApi.RecommendName, "two-people", "Two people who answer for different projects")
            {
                Body = Group(Member("Ana", ExampleCalls.BodyOf(one)), Member("Ben", ExampleCalls.BodyOf(other))),
            };
        yield return new(GroupApi.RecommendName, "no-answers", "A member without answers")
        {
            Body = Group(
                Member("Ana", new JsonObject { ["size"] = CatalogWords.Word(ProjectSize.Small) }),
                Member("Ben", new JsonObject())),
        };
        yield return new(GroupApi.RecommendName, "too-large", "A body that is too large")
        {
            Body = new JsonObject(),
            ContentLength = AnswersBody.MostBytes + 1,
        };
        yield return new(GroupApi.RecommendName, "no-json", "A body of another kind")
        {
            Body = new JsonObject(),
            ContentType = "text/plain",
        };
    }

    private static JsonObject Group(params JsonNode?[] members) => new() { ["members"] = new JsonArray(members) };

    private static JsonObject Member(string name, JsonObject answers) =>
        new() { ["name"] = name, ["answers"] = answers };
}
