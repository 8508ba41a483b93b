using System.Text.Json.Nodes;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>Describes the query of a kept result: the answers as addresses say them, and the moment.</summary>
internal static class KeptParameters
{
    private const string Kept = " For a kept result, the values of the content at that moment are allowed.";

    /// <param name="today">The UTC day; null where a moment need not be given.</param>
    public static IEnumerable<OpenApiParameter> List(CatalogSnapshot catalog, DateOnly? today)
    {
        foreach (var parameter in Moment(catalog, today))
            yield return parameter;
        yield return Of(
            AnswersQuery.Size, "How large the project is.",
            AllowedWords.OneOf([.. Enum.GetValues<ProjectSize>().Select(CatalogWords.Word)]),
            today is null ? CatalogWords.Word(ProjectSize.Small) : null);
        yield return Repeated(
            AnswersQuery.Language, "A language the team knows, repeated. Case does not matter." + Kept,
            catalog.LanguageNames);
        yield return Word(AnswersQuery.Policy, "Whether a framework in another language scores less or is ruled out.",
            ["prefer", "require"]);
        foreach (var need in catalog.Needs)
            yield return Of(AnswersQuery.Need + need.Key, need.Question + " nice, important, must, or a number from 0 "
                + "to 10.", new() { Type = JsonSchemaType.String }, null);
        yield return Weight(AnswersQuery.SizeWeight, "How much the size matters.");
        yield return Weight(AnswersQuery.LanguageWeight, "How much the languages matter.");
        yield return Word(AnswersQuery.Weighting, "Whether weights are used as given or left open.",
            ["stated", "unknown"]);
        yield return Only(catalog);
    }

    /// <summary>The members of a group, as its address says them.</summary>
    public static IEnumerable<OpenApiParameter> OfGroup(CatalogSnapshot catalog)
    {
        yield return Group(
            GroupQuery.Answers, "The answers of a member: the query of one result, percent-encoded, repeated.",
            GroupQuery.Fewest, int.MaxValue, new JsonArray("size=small", "size=large"));
        yield return Group(
            GroupQuery.Name, "The names of the members, in the same order; “Person 1” by default.", 0,
            GroupQuery.LongestName, example: null);
        yield return Only(catalog);
        foreach (var parameter in Moment(catalog, today: null))
            yield return parameter;
    }

    private static OpenApiParameter Only(CatalogSnapshot catalog) => Repeated(
        AnswersQuery.Only, "The slug of a framework, repeated: only those are ranked." + Kept,
        [.. catalog.Frameworks.Select(f => f.Slug)]);

    private static IEnumerable<OpenApiParameter> Moment(CatalogSnapshot catalog, DateOnly? today)
    {
        yield return Of(KeptMoment.ContentKey, "The version of the content that the result was made from.", new()
        {
            Type = JsonSchemaType.String,
            Pattern = $"^[0-9a-f]{{{ContentVersion.Length}}}$",
        }, today is null ? null : catalog.ContentVersion, today is not null);
        yield return Of(KeptMoment.DayKey, "The UTC day on which the result was kept.", new()
        {
            Type = JsonSchemaType.String,
            Format = "date",
        }, today is { } day ? KeptQuery.Write(day) : null, today is not null);
    }

    private static OpenApiParameter Group(
        string name, string description, int fewest, int longest, JsonArray? example)
    {
        var parameter = Of(name, description, new()
        {
            Type = JsonSchemaType.Array,
            MinItems = fewest,
            MaxItems = GroupQuery.Most,
            Items = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                MaxLength = longest == int.MaxValue ? null : longest,
            },
        }, example, isRequired: fewest > 0);
        (parameter.Style, parameter.Explode) = (ParameterStyle.Form, true);
        return parameter;
    }

    private static OpenApiParameter Word(string name, string description, string[] words) =>
        Of(name, description, AllowedWords.OneOf(words), null);

    private static OpenApiParameter Weight(string name, string description) => Of(name, description, new()
    {
        Type = JsonSchemaType.Number,
        Minimum = "0",
        Maximum = English.Number(Importance.MaxWeight),
    }, null);

    private static OpenApiParameter Repeated(string name, string description, IReadOnlyCollection<string> words)
    {
        var parameter = Of(name, description, AllowedWords.ListOf(words), null);
        (parameter.Style, parameter.Explode) = (ParameterStyle.Form, true);
        return parameter;
    }

    private static OpenApiParameter Of(
        string name, string description, OpenApiSchema schema, JsonNode? example, bool isRequired = false) => new()
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = description,
            Schema = schema,
            Example = example,
            Required = isRequired,
        };
}
