using System.Text.Json.Nodes;

namespace FrameworkGuide.Web.Tests.Assistants;

/// <summary>All claims in an answer, wherever they are.</summary>
internal static class ClaimsOfAnswers
{
    public static IEnumerable<JsonObject> In(JsonNode? node) => node switch
    {
        JsonObject found when found.ContainsKey("claim") || found.ContainsKey("score") =>
            found.Select(p => In(p.Value)).SelectMany(c => c).Prepend(found),
        JsonObject found => found.SelectMany(p => In(p.Value)),
        JsonArray array => array.SelectMany(In),
        _ => [],
    };

    /// <summary>How many claims there are; each has an address and a day.</summary>
    public static int AssertSourced(JsonNode answer)
    {
        var claims = In(answer).Where(c => c.ContainsKey("claim") || c.ContainsKey("rank")).ToList();
        Assert.All(claims, c =>
        {
            Assert.True(c["source"] is JsonArray { Count: > 0 }, c.ToJsonString());
            Assert.All(c["source"]!.AsArray(), s => Assert.StartsWith("http", (string)s!, StringComparison.Ordinal));
            Assert.Matches("^\\d{4}(-\\d{2}(-\\d{2})?)?$|^not stated$", (string?)c["as_of"] ?? "none");
        });
        return claims.Count;
    }
}
