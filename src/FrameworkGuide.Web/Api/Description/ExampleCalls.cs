using System.Text.Json.Nodes;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Selection;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>The requests that are shown, made from the content; some for each thing an endpoint can answer.</summary>
internal static class ExampleCalls
{
    private const string NoVersion = "0000000000000000";
    private const string Nobody = "no-such-framework";
    private const int MostProjects = 3;

    /// <param name="today">The UTC day.</param>
    public static IEnumerable<ExampleCall> Of(CatalogSnapshot catalog, DateOnly today) =>
    [
        .. Reading(catalog), .. Projects(catalog), .. OwnWeights(catalog), .. OtherAnswers(),
        .. GroupExampleCalls.Of(catalog), .. GroupExampleCalls.OfRecord(catalog), .. Kept(catalog, today),
    ];

    /// <summary>The answers of a sample project as a body.</summary>
    public static JsonObject BodyOf(SampleProject project)
    {
        var body = new JsonObject();
        if (project.Size is { } size)
            body["size"] = CatalogWords.Word(size);
        if (project.Languages.Count > 0)
            body["languages"] = new JsonArray([.. project.Languages.Select(l => (JsonNode)l)]);
        if (project.RequireLanguage)
            body["languagePolicy"] = "require";
        var needs = ProjectAnswers.Of(project).Needs.Where(n => n.Value.Weight > 0)
            .Select(n => KeyValuePair.Create<string, JsonNode?>(
                n.Key, n.Value.IsNumber ? n.Value.Weight : n.Value.ToString())).ToList();
        if (needs.Count > 0)
            body["needs"] = new JsonObject(needs);
        return body;
    }

    private static IEnumerable<ExampleCall> Reading(CatalogSnapshot catalog)
    {
        var frameworks = catalog.Frameworks;
        yield return new(GuideApi.ListFrameworksName, "all", "All frameworks, by name");
        if (frameworks.Count > 0)
            yield return new(
                GuideApi.ListFrameworksName, "filtered", "Those in one language, the best for small projects first")
            {
                Query =
                    $"?language={Uri.EscapeDataString(FrameworkChoices.Of(catalog).Languages[0].Word)}&sort=size.small",
            };
        yield return new(GuideApi.ListFrameworksName, "bad-values", "Two values that are not valid")
        {
            Query = "?size=huge&page=0",
        };
        if (frameworks.Count > 0)
            yield return new(GuideApi.GetFrameworkName, frameworks[0].Slug, frameworks[0].Name)
            {
                Slug = frameworks[0].Slug,
            };
        yield return new(GuideApi.GetFrameworkName, Nobody, "A framework the guide does not have") { Slug = Nobody };
        if (frameworks.Count > 1)
            yield return new(GuideApi.CompareName, "two", $"{frameworks[0].Name} and {frameworks[1].Name}")
            {
                Query = $"?f={frameworks[0].Slug}&f={frameworks[1].Slug}",
            };
        yield return new(GuideApi.CompareName, Nobody, "A framework the guide does not have")
        {
            Query = $"?f={Nobody}",
        };
        yield return new(GuideApi.ListNeedsName, "all", "All needs");
        yield return new(GuideApi.ListLanguagesName, "all", "All languages");
    }

    private static IEnumerable<ExampleCall> Projects(CatalogSnapshot catalog) =>
        catalog.Projects.Take(MostProjects)
            .Select(p => new ExampleCall(GuideApi.RecommendName, p.Slug, p.Title) { Body = BodyOf(p) });

    private static IEnumerable<ExampleCall> OwnWeights(CatalogSnapshot catalog)
    {
        if (catalog.Needs is not [var first, ..])
            yield break;
        yield return new(GuideApi.RecommendName, "own-weights", "Weights of your own")
        {
            Body = new JsonObject
            {
                ["size"] = CatalogWords.Word(ProjectSize.Medium),
                ["needs"] = new JsonObject { [first.Key] = 7.5 },
                ["weights"] = new JsonObject { ["size"] = 2.5 },
                ["weighting"] = "stated",
            },
        };
    }

    private static IEnumerable<ExampleCall> OtherAnswers()
    {
        yield return new(GuideApi.RecommendName, "nothing-answered", "Nothing answered") { Body = new JsonObject() };
        yield return new(GuideApi.RecommendName, "bad-fields", "Two fields that are not valid")
        {
            Body = new JsonObject { ["size"] = "huge", ["needs"] = new JsonObject { ["no-such-need"] = "must" } },
        };
        yield return new(GuideApi.RecommendName, "too-large", "A body that is too large")
        {
            Body = new JsonObject(),
            ContentLength = AnswersBody.MostBytes + 1,
        };
        yield return new(GuideApi.RecommendName, "no-json", "A body of another kind")
        {
            Body = new JsonObject(),
            ContentType = "text/plain",
        };
    }

    private static IEnumerable<ExampleCall> Kept(CatalogSnapshot catalog, DateOnly today)
    {
        var answers = catalog.Projects.Select(ProjectAnswers.Of).FirstOrDefault() ?? new ProjectAnswers();
        ExampleCall Call(string name, string summary, string version) =>
            new(DecisionApi.ChangesName, name, summary)
            {
                Query = KeptAddress.Query(answers, catalog, new KeptMoment(version, today)),
            };
        yield return Call("unchanged", "A result that was kept today", catalog.ContentVersion);
        yield return Call("not-had", "A version of the content that this site never had", NoVersion);
        yield return new(DecisionApi.ChangesName, "no-moment", "Answers without a moment") { Query = "?size=small" };
        if (answers.HasAnswers)
            yield return new(GuideApi.RecordName, "accepted", "A decision that was accepted")
            {
                Query = RecordAddress.Format(
                    AnswersQuery.Format(answers, catalog),
                    new RecordFields
                    {
                        Status = RecordStatus.Accepted,
                        Number = 42,
                        DecisionMakers = "Ann Lee, Bob Ray",
                    }),
            };
        yield return new(GuideApi.RecordName, "bad-fields", "A field that is not valid")
        {
            Query = "?size=small&status=done",
        };
    }
}
