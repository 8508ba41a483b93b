using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>Describes what is answered to whoever asks too often, where there is a limit.</summary>
internal sealed class RateLimitAnswers(GuideSettings settings) : IOpenApiDocumentTransformer
{
    public const string TooMany = "TooManyRequests";

    public Task TransformAsync(
        OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        if (settings.RateLimit == 0)
            return Task.CompletedTask;
        document.AddComponent<IOpenApiResponse>(TooMany, new OpenApiResponse
        {
            Description = $"More than {English.Count(settings.RateLimit, "request", "requests")} from one address in "
                + "a minute. IPv6 addresses are counted by their /64 network.",
            Headers = new Dictionary<string, IOpenApiHeader>
            {
                ["Retry-After"] = new OpenApiHeader
                {
                    Description = "How many seconds to wait before trying again.",
                    Required = true,
                    Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = "60" },
                },
            },
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [ApiProblem.ContentType] = new() { Schema = new OpenApiSchemaReference("ApiProblem", document) },
            },
        });
        foreach (var (_, operation) in document.Operations())
            operation.Responses!["429"] = new OpenApiResponseReference(TooMany, document);
        return Task.CompletedTask;
    }
}
