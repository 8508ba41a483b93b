using FrameworkGuide.Web.Api;
using FrameworkGuide.Web.Requests;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Assistants;

/// <summary>
/// The address of assistants. What stands behind it is put together by the first who asks: a site that no assistant
/// asks loads nothing of it.
/// </summary>
internal static class AssistantEndpoint
{
    public static void MapAssistants(this IEndpointRouteBuilder routes, GuideSettings settings)
    {
        if (!settings.Mcp)
            return;
        var services = routes.ServiceProvider;
        var transport = new Lazy<RequestDelegate>(() => AssistantTransport.Create(services));
        routes.MapPost(ApiAddresses.Assistants, context => AnswerAsync(context, settings, transport))
            .ExcludeFromDescription();
    }

    private static async Task AnswerAsync(
        HttpContext context, GuideSettings settings, Lazy<RequestDelegate> transport)
    {
        if (AssistantGuard.Refusal(context, settings) is { } refusal)
        {
            await ApiProblem.WriteAsync(context, StatusCodes.Status403Forbidden, refusal);
            return;
        }

        var (json, refused) = await AnswersBody.ReadJsonAsync(context.Request, context.RequestAborted);
        if (refused is not null)
        {
            await ApiProblem.WriteAsync(context, refused.Status, refused.Detail);
            return;
        }

        context.Request.Body = new MemoryStream(json.ToArray(), writable: false);
        await transport.Value(context);
    }
}
