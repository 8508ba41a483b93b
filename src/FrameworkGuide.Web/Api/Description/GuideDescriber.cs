using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>
/// Describes the API for the content that a request sees: first what the code says, then what follows from the content.
/// </summary>
internal sealed class GuideDescriber(
    [FromKeyedServices(GuideDescription.DocumentName)] IOpenApiDocumentProvider code, EndpointDataSource endpoints,
    GuideSettings settings, BaseAddress address)
{
    public async Task<OpenApiDocument> DescribeAsync(HttpContext context)
    {
        var guide = GuideRequest.Of(context);

        // Made anew each time. Asked like this it does not see the request, whose Host it would name as the server.
        var document = await code.GetOpenApiDocumentAsync(context.RequestAborted);
        GuideInfo.Describe(document, guide.Catalog.Site, settings, address.Path);
        AddressParameters.Describe(document, guide.Catalog, guide.Today);
        AnswersSchema.Describe(document, guide.Catalog);
        GroupSchema.Describe(document, guide.Catalog);
        await Examples.DescribeAsync(document, new ExampleAnswers(endpoints, context.RequestServices, guide));
        return document;
    }
}
