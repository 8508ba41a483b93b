using System.Text.Json.Nodes;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Tests.Assistants;

/// <summary>Random answers, as arguments of tools and as a body of the API.</summary>
internal static class RandomAnswers
{
    public static JsonObject Of(Random random, CatalogSnapshot catalog)
    {
        var answers = new JsonObject();
        if (random.Next(3) > 0)
            answers["size"] = (string[])["small", "medium", "large"] is var sizes ? sizes[random.Next(3)] : null;
        if (random.Next(2) > 0)
            answers["languages"] = new JsonArray(
            [
                .. catalog.LanguageNames.OrderBy(_ => random.Next()).Take(random.Next(1, 3)).Select(l => (JsonNode)l),
            ]);
        if (random.Next(5) == 0)
            answers["language_policy"] = "require";
        var needs = new JsonObject();
        foreach (var need in catalog.Needs.OrderBy(_ => random.Next()).Take(random.Next(answers.Count == 0 ? 1 : 0, 7)))
            needs[need.Key] = random.Next(4) switch
            {
                0 => "nice",
                1 => "important",
                2 => "must",
                _ => random.Next(1, 101) / 10.0,
            };
        answers["needs"] = needs;
        if (random.Next(6) == 0)
            answers["weighting"] = "unknown";
        if (answers["size"] is null && answers["languages"] is null && needs.Count == 0)
            answers["size"] = "small";
        return answers;
    }

    /// <summary>The same under the names of the API.</summary>
    public static JsonObject Body(JsonObject answers)
    {
        var body = answers.DeepClone().AsObject();
        if (body["language_policy"] is { } policy && body.Remove("language_policy"))
            body["languagePolicy"] = policy;
        return body;
    }
}
