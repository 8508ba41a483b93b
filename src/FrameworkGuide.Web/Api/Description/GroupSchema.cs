using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>Describes the members of a group as <see cref="GroupJson"/> reads them.</summary>
internal static class GroupSchema
{
    public const string Name = "Group";
    public const string MemberName = "MemberAnswers";

    public static void Describe(OpenApiDocument document, CatalogSnapshot catalog)
    {
        document.AddComponent<IOpenApiSchema>(MemberName, Member(document));
        document.AddComponent<IOpenApiSchema>(Name, Group(document, catalog));
        document.Operation(GroupApi.RecommendName).RequestBody = new OpenApiRequestBody
        {
            Description = $"The members, in UTF-8, at most {AnswersBody.MostBytes:N0} bytes.",
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/json"] = new() { Schema = new OpenApiSchemaReference(Name, document) },
            },
        };
    }

    private static OpenApiSchema Group(OpenApiDocument document, CatalogSnapshot catalog)
    {
        var only = AllowedWords.ListOf([.. catalog.Frameworks.Select(f => f.Slug)]);
        only.Description = "The slugs of the only frameworks to rank, two or more. If it is missing or empty, the "
            + "shortlist in the answers of all members, if any.";
        return AnswersSchema.Closed(
            "Several people who choose one framework together.",
            new()
            {
                ["members"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Array,
                    MinItems = GroupQuery.Fewest,
                    MaxItems = GroupQuery.Most,
                    Items = new OpenApiSchemaReference(MemberName, document),
                    Description = $"The people, {English.Digits(GroupQuery.Fewest)} to "
                        + $"{English.Digits(GroupQuery.Most)}.",
                },
                ["only"] = only,
            },
            "members");
    }

    private static OpenApiSchema Member(OpenApiDocument document) => AnswersSchema.Closed(
        "A member of a group.",
        new()
        {
            ["name"] = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                MaxLength = GroupQuery.LongestName,
                Description = "The name of the member; “Person 1” by default.",
            },
            ["answers"] = new OpenApiSchemaReference(AnswersSchema.Name, document)
            {
                Description = "The answers of the member, to at least one question.",
            },
        },
        "answers");
}
