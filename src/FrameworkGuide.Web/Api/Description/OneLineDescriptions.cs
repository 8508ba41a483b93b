using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>
/// Joins the lines of descriptions: they come from comments in the code, whose lines end where the code is full.
/// </summary>
internal sealed class OneLineDescriptions : IOpenApiDocumentTransformer
{
    public Task TransformAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var schema in document.Components?.Schemas?.Values ?? [])
        {
            Join(schema);
            foreach (var property in schema.Properties?.Values ?? [])
                Join(property);
        }

        return Task.CompletedTask;
    }

    private static void Join(IOpenApiSchema schema) =>
        schema.Description = schema.Description?.ReplaceLineEndings(" ");
}
