using System.Text;
using System.Text.Json.Serialization;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>
/// The API's description, in OpenAPI 3.1. It says what the current content allows, and is kept like the answers.
/// </summary>
internal static class GuideDescription
{
    public const string Address = ApiAddresses.Description + "/" + DocumentName + ".json";
    public const string DocumentName = "v1";

    private const string TypeSuffix = "Json";

    public static void AddGuideDescription(this IServiceCollection services)
    {
        services.AddOpenApi(DocumentName, options =>
        {
            // HEAD is answered wherever GET is; listed, it would say everything twice under the same operation ids.
            options.ShouldInclude = operation => operation.HttpMethod != HttpMethods.Head;
            options.CreateSchemaReferenceId = type => OpenApiOptions.CreateDefaultSchemaReferenceId(type) is { } name
                && name.EndsWith(TypeSuffix, StringComparison.Ordinal)
                ? name[..^TypeSuffix.Length]
                : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
            options.AddSchemaTransformer<FieldLimits>();
            options.AddSchemaTransformer<FieldPresence>();
            options.AddOperationTransformer<AnswerDescriptions>();
            options.AddDocumentTransformer<EntityTags>();
            options.AddDocumentTransformer<PagingHeader>();
            options.AddDocumentTransformer<RateLimitAnswers>();
            options.AddDocumentTransformer<OneLineDescriptions>();
        });

        // Otherwise every number is described as "number or text", which no answer is.
        services.ConfigureHttpJsonOptions(
            options => options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddSingleton<GuideDescriber>();
    }

    public static void MapGuideDescription(this IEndpointRouteBuilder routes) =>
        routes.MapMethods(Address, ApiAddresses.Reading, WriteAsync)
            .WithMetadata(new QueryKeysAttribute())
            .ExcludeFromDescription();

    private static async Task<IResult> WriteAsync(HttpContext context, GuideDescriber describer)
    {
        var document = await describer.DescribeAsync(context);
        using var text = new StringWriter();
        document.SerializeAsV31(new OpenApiJsonWriter(text));
        return TypedResults.Text(text.ToString(), "application/json", Encoding.UTF8);
    }
}
