using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>Describes the links between the pages of a list.</summary>
internal sealed class PagingHeader : IOpenApiDocumentTransformer
{
    public Task TransformAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        (document.Operation(GuideApi.ListFrameworksName).Success().Headers ??= new Dictionary<string, IOpenApiHeader>())
            .Add("Link", new OpenApiHeader
            {
                Description = "Where there are more pages: the addresses of the first, prev, next and last (RFC 8288), "
                + "relative to this one.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                Example = "</api/v1/frameworks?page=2>; rel=\"next\", </api/v1/frameworks?page=2>; rel=\"last\"",
            });
        return Task.CompletedTask;
    }
}
