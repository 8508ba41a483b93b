using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Api;
using FrameworkGuide.Web.Api.Description;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Pages.Api;

/// <summary>Tells people what the API's description tells programs; both are made from the same.</summary>
internal sealed class IndexModel(
    GuideDescriber describer, GuideSettings settings, BaseAddress site, GuideRequest guide) : PageModel
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, IndentSize = 2, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HashSet<string> _told =
        [AnswersSchema.ImportanceName, AnswersSchema.Name, GroupSchema.Name, GroupSchema.MemberName];

    public CatalogSnapshot Catalog => guide.Catalog;

    public DateOnly Today => guide.Today;

    public OpenApiDocument Document { get; private set; } = new();

    public string Host => site.Url;

    public int RateLimit => settings.RateLimit;

    public async Task OnGetAsync() => Document = await describer.DescribeAsync(HttpContext);

    public OpenApiOperation Operation(string name) => Document.Operation(name);

    /// <summary>The address of an operation, with its parameters in braces.</summary>
    public string Address(string name) =>
        Document.Paths.Single(p => p.Value.Operations!.Values.Any(o => o.OperationId == name)).Key;

    public string ImportanceMeaning => Document.Components!.Schemas![AnswersSchema.ImportanceName].Description!;

    public IEnumerable<DescribedField> Parameters(string operation) =>
        Operation(operation).Parameters!.Where(p => p is not OpenApiParameterReference).Select(DescribedField.Of);

    /// <summary>The objects an operation answers with, each told once on the page, outer ones first.</summary>
    public IReadOnlyList<(string Name, IOpenApiSchema Schema)> PartsOf(string operation)
    {
        var parts = new List<(string, IOpenApiSchema)>();
        void Add(IOpenApiSchema? schema)
        {
            if (schema is OpenApiSchemaReference { Reference.Id: { } id } reference)
            {
                if (!_told.Add(id))
                    return;
                parts.Add((id, reference));
            }

            foreach (var inner in (schema?.Properties?.Values ?? []).Concat(schema?.OneOf ?? []).Append(schema?.Items)
                .Append(schema?.AdditionalProperties))
                if (inner is not null)
                    Add(inner);
        }

        Add(Operation(operation).Success().Content!.Values.Single().Schema);
        return parts;
    }

    /// <summary>The fields of a part of what can be sent.</summary>
    public IEnumerable<DescribedField> FieldsOf(string part) =>
        DescribedField.FieldsOf(Document.Components!.Schemas![part]);

    /// <summary>The first example of a request's body and what is answered to it; null where there is none.</summary>
    public (string Body, string Answer)? ExampleOf(string name)
    {
        var operation = Operation(name);
        if (operation.RequestBody!.Content!.Values.Single().Examples is not { Count: > 0 } requests)
            return null;
        var (example, request) = requests.First();
        return (Write(request.Value), Write(operation.Success().Content!.Values.Single().Examples![example].Value));
    }

    public string ProblemExample => Write(
        Operation(GuideApi.RecommendName).Responses!["400"].Content!.Values.Single().Examples!.First().Value.Value);

    /// <summary>A text that a shell takes as it is.</summary>
    public static string Quote(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string Write(JsonNode? json) => json?.ToJsonString(Readable) ?? "";
}
