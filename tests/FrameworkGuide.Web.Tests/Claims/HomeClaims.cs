using System.Globalization;
using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;
using Microsoft.AspNetCore.WebUtilities;

namespace FrameworkGuide.Web.Tests.Claims;

/// <summary>Every claim of the start page, computed again from the API.</summary>
internal sealed class HomeClaims(GuideFacts facts)
{
    public async Task CheckAsync(TestGuide guide)
    {
        var page = await ShownPage.OkAsync(guide, "/");
        var keys = facts.Needs.Select(n => n.Key).ToHashSet();
        var ratings = facts.Frameworks.Sum(f => f.Sizes.Count + f.Needs.Keys.Count(keys.Contains));
        var capabilities = facts.Frameworks.Sum(f => f.Capabilities.Values.Count(l => l != "none"));
        var reviewed = facts.Frameworks.Select(f => f.Text("reviewed")).ToList();
        Assert.Equal(
            $"{Count(facts.Frameworks.Count, "framework")} side by side: "
            + $"{Count(ratings, "rating")}, each with a reason and a source, and "
            + (capabilities == 1 ? "1 capability" : $"{Digits(capabilities)} capabilities")
            + ", built in or from a package."
            + (reviewed.Contains(null) ? "" : " Every profile was last checked against its sources on "
                + $"{Day(reviewed.Min(StringComparer.Ordinal)!)} or later."),
            page.Said(".hero .lead"));

        Assert.Equal(
            facts.Frameworks.Take(12).Select(f => ShownPage.Shown(
                $"{f.Name} | {GuideFacts.List(f.Languages)} | {f.Text("style") ?? "not stated"} | "
                + $"{string.Join(" | ", GuideFacts.Sizes.Select(s => Rating(f.Size(s))))} | "
                + (f.Support is { } support ? $"{(string)support["cycle"]!} {(string)support["text"]!}" : "unknown"))),
            page.Document.QuerySelectorAll("table.glance tbody tr")
                .Select(tr => string.Join(" | ", tr.Children.Select(ShownPage.TextOf))));

        var elsewhere = facts.Languages.Select(l => (string)l["name"]!)
            .Where(l => facts.Frameworks.All(f => facts.Closeness(l, f) < 0.8) && facts.Elsewhere(l).Count > 0)
            .ToList();
        var sentence = page.AllSaid("#glance ~ .fine")
            .SingleOrDefault(s => s.StartsWith("No framework here", StringComparison.Ordinal));
        Assert.Equal(elsewhere.Count > 0, sentence is not null);
        if (sentence is not null)
            Assert.StartsWith(
                "No framework here is written for "
                + $"{GuideFacts.List(elsewhere).Replace(" and ", " or ", StringComparison.Ordinal)}. ",
                sentence, StringComparison.Ordinal);

        foreach (var sample in page.Document.QuerySelectorAll(".samples > li"))
        {
            var line = sample.QuerySelector(":scope > p:last-of-type")!;
            var answers = Body(line.QuerySelector("a")!.GetAttribute("href")!);
            var ranking = (await guide.RecommendAsync(answers)).Ok()["ranking"]!.AsArray();
            var first = ranking.Where(r => (int)r!["rank"]! == 1).Select(r => (string)r!["slug"]!).ToHashSet();
            Assert.StartsWith(first.Count == 0 ? "No framework qualifies." : "First here: "
                + $"{GuideFacts.List([.. facts.Frameworks.Where(f => first.Contains(f.Slug)).Select(f => f.Name)])}.",
                ShownPage.TextOf(line), StringComparison.Ordinal);
        }
    }

    /// <summary>The answers of a result's address, as the API takes them.</summary>
    public static JsonObject Body(string address)
    {
        var (body, needs) = (new JsonObject(), new JsonObject());
        foreach (var (key, values) in QueryHelpers.ParseQuery(
            address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..]))
            if (key == "size")
                body["size"] = values.ToString();
            else if (key == "language")
                body["languages"] = new JsonArray([.. values.Select(v => (JsonNode)v!)]);
            else if (key == "policy")
                body["languagePolicy"] = values.ToString();
            else if (key.StartsWith("need.", StringComparison.Ordinal))
                needs[key["need.".Length..]] =
                    double.TryParse(values, CultureInfo.InvariantCulture, out var weight) ? weight : values.ToString();
        if (needs.Count > 0)
            body["needs"] = needs;
        return body;
    }

    private static string Digits(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Day(string date) => DateOnly.Parse(date, CultureInfo.InvariantCulture)
        .ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string Count(int number, string one) =>
        $"{number.ToString("N0", CultureInfo.InvariantCulture)} {one}{(number == 1 ? "" : "s")}";

    private static string Rating(double? value) =>
        value is { } known ? $"{known.ToString("0.0#", CultureInfo.InvariantCulture)} of 5" : "not rated";
}
