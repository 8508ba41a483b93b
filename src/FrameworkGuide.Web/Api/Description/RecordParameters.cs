using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Wording;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>Describes what people say of their decision in the address of its record.</summary>
internal static class RecordParameters
{
    public static IEnumerable<OpenApiParameter> List(CatalogSnapshot catalog)
    {
        var status = AllowedWords.OneOf([.. RecordQuery.Statuses]);
        status.Default = RecordQuery.Statuses[0];
        yield return Text(RecordQuery.Title, "What is decided.");
        yield return Of(RecordQuery.Status, "The status of the decision.", status);
        yield return Of(RecordQuery.Number, "The number of the record among others.", new()
        {
            Type = JsonSchemaType.Integer,
            Minimum = "1",
            Maximum = English.Digits(RecordQuery.HighestNumber),
        });
        yield return Text(RecordQuery.DecisionMakers, "Who decided.");
        yield return Text(RecordQuery.Consulted, "Whose opinion was asked.");
        yield return Text(RecordQuery.Informed, "Who is kept informed.");
        yield return Of(RecordQuery.Chosen, "The slug of the framework that is chosen; the first by default.",
            AllowedWords.OneOf([.. catalog.Frameworks.Select(f => f.Slug)]));
        yield return Text(RecordQuery.Because, "Why; required if the first is not chosen.",
            RecordQuery.LongestReason);
    }

    private static OpenApiParameter Text(string name, string description, int most = RecordQuery.Longest) =>
        Of(name, description, new() { Type = JsonSchemaType.String, MaxLength = most });

    private static OpenApiParameter Of(string name, string description, OpenApiSchema schema) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema };
}
