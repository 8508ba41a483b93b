using FrameworkGuide.Core.Wording;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>
/// Says of each answer what the endpoint says of it: the generator puts the words of the status there.
/// </summary>
internal sealed class AnswerDescriptions : IOpenApiOperationTransformer
{
    public Task TransformAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (
            var answer in context.Description.ActionDescriptor.EndpointMetadata.OfType<IProducesResponseTypeMetadata>())
            if (answer.Description is { } description)
                operation.Responses![English.Digits(answer.StatusCode)].Description = description;
        return Task.CompletedTask;
    }
}
