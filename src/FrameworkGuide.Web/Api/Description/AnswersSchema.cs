using System.Text.Json.Nodes;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>
/// Describes the answers of a project as <see cref="AnswersBody"/> reads them, exactly: but for names of languages in
/// another case, what the schema takes is taken, and what it refuses is refused.
/// </summary>
internal static class AnswersSchema
{
    public const string Name = "ProjectAnswers";
    public const string ImportanceName = "Importance";

    public static void Describe(OpenApiDocument document, CatalogSnapshot catalog)
    {
        document.AddComponent<IOpenApiSchema>(ImportanceName, Importance());
        document.AddComponent<IOpenApiSchema>(Name, Answers(document, catalog));
        document.Operation(GuideApi.RecommendName).RequestBody = new OpenApiRequestBody
        {
            Description = $"The project, in UTF-8, at most {AnswersBody.MostBytes:N0} bytes.",
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/json"] = new() { Schema = new OpenApiSchemaReference(Name, document) },
            },
        };
    }

    private static OpenApiSchema Answers(OpenApiDocument document, CatalogSnapshot catalog)
    {
        var languages = AllowedWords.ListOf(catalog.LanguageNames);
        languages.Description = "The languages the team knows. Case does not matter.";
        return Closed(
            "What is known of a project. Every field is optional; what you leave out is ignored. Answers that all "
                + "weigh 0 are an error: they leave nothing to rank by.",
            new()
            {
                ["size"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.String | JsonSchemaType.Null,
                    Enum =
                    [
                        .. Enum.GetValues<ProjectSize>().Select(s => (JsonNode)CatalogWords.Word(s)),
                        JsonNullSentinel.JsonNull,
                    ],
                    Description = "How large the project is; null means not answered.",
                },
                ["languages"] = languages,
                ["languagePolicy"] = Word("prefer: a framework in another language scores less; require: it is ruled "
                    + "out, unless its language is close enough.", "prefer", "require"),
                ["needs"] = Closed(
                    "What the project needs, by key, and how much it matters.",
                    catalog.Needs.ToDictionary(n => n.Key, n => (IOpenApiSchema)new OpenApiSchemaReference(
                        ImportanceName, document)
                    { Description = n.Question })),
                ["weights"] = Closed(
                    "How much the size and the languages matter. A weight counts only where its question is answered.",
                    new()
                    {
                        ["size"] = Weight(
                            "How much the size matters, on the scale of the needs; 0 takes it out of the score.",
                            catalog.Site.SizeWeight),
                        ["language"] = Weight("How much the languages matter, likewise.", catalog.Site.LanguageWeight),
                    }),
                ["only"] = Shortlist(catalog),
                ["weighting"] = Word("stated: weights are used as given; unknown: all sets of weights are equally "
                    + "likely.", "stated", "unknown"),
            });
    }

    private static OpenApiSchema Shortlist(CatalogSnapshot catalog)
    {
        var shortlist = AllowedWords.ListOf([.. catalog.Frameworks.Select(f => f.Slug)]);
        shortlist.Description = "The slugs of the only frameworks to rank, two or more. If it is missing or empty, all "
            + "are ranked.";
        return shortlist;
    }

    private static OpenApiSchema Importance() => new()
    {
        Description = "nice counts 1, important 2, must 4. A must also rules out frameworks that are rated too low or "
            + "not rated; a number never does. 0 means not answered.",
        AnyOf =
        [
            new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Core.Questionnaire.Importance.Words.Select(
                w => (JsonNode)w.ToString())] },
            Weight(null, null),
        ],
    };

    private static OpenApiSchema Weight(string? description, double? usual) => new()
    {
        Type = JsonSchemaType.Number,
        Minimum = "0",
        Maximum = English.Number(Core.Questionnaire.Importance.MaxWeight),
        Default = usual,
        Description = description,
    };

    private static OpenApiSchema Word(string description, params string[] words) => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. words],
        Default = words[0],
        Description = description,
    };

    /// <summary>An object that has no other fields.</summary>
    internal static OpenApiSchema Closed(
        string description, Dictionary<string, IOpenApiSchema> fields, params string[] required) => new()
        {
            Type = JsonSchemaType.Object,
            Description = description,
            Properties = fields,
            Required = required.Length == 0 ? null : required.ToHashSet(),
            AdditionalPropertiesAllowed = false,
        };
}
