using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>Describes how whoever has an answer already is told that it still holds.</summary>
internal sealed class EntityTags : IOpenApiDocumentTransformer
{
    private const string Tag = "ETag";
    private const string Known = "IfNoneMatch";
    private const string Unchanged = "NotModified";

    public Task TransformAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.AddComponent<IOpenApiHeader>(Tag, new OpenApiHeader
        {
            Description = "Identifies the response as it is now. It changes with the content, and at midnight UTC.",
            Required = true,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
        document.AddComponent<IOpenApiParameter>(Known, new OpenApiParameter
        {
            Name = "If-None-Match",
            In = ParameterLocation.Header,
            Description = "The ETag of an answer you have. "
                + "While it is current, the status is 304 and nothing is sent.",
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
        document.AddComponent<IOpenApiResponse>(Unchanged, new OpenApiResponse
        {
            Description = "The response you have is still current.",
            Headers = Headers(document),
        });
        foreach (var operation in document.Operations().Where(o => o.Method == HttpMethod.Get).Select(o => o.Operation))
        {
            (operation.Parameters ??= []).Add(new OpenApiParameterReference(Known, document));
            operation.Responses!["304"] = new OpenApiResponseReference(Unchanged, document);
            operation.Success().Headers = Headers(document);
        }

        return Task.CompletedTask;
    }

    private static Dictionary<string, IOpenApiHeader> Headers(OpenApiDocument document) =>
        new() { [Tag] = new OpenApiHeaderReference(Tag, document) };
}
