using System.Text;
using System.Text.Json.Nodes;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>
/// Has the endpoints themselves answer examples, for the content of the request that asks for the description.
/// </summary>
internal sealed class ExampleAnswers(EndpointDataSource endpoints, IServiceProvider services, GuideRequest guide)
{
    public GuideRequest Guide => guide;

    public Task<(int Status, JsonNode? Answer)> AskAsync(ExampleCall call)
    {
        var endpoint = endpoints.Endpoints.Single(
            e => e.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == call.Operation);
        return RunAsync(call, endpoint.RequestDelegate!);
    }

    /// <summary>The response to whoever asks too often.</summary>
    public async Task<JsonNode?> TooManyAsync(int retryAfter)
    {
        var (_, answer) = await RunAsync(new ExampleCall("", "", ""), context =>
        {
            context.Response.Headers.RetryAfter = English.Digits(retryAfter);
            return ApiProblem.WriteAsync(context, StatusCodes.Status429TooManyRequests);
        });
        return answer;
    }

    private async Task<(int Status, JsonNode? Answer)> RunAsync(ExampleCall call, RequestDelegate endpoint)
    {
        using var answer = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = services };
        context.Response.Body = answer;
        context.Request.QueryString = new QueryString(call.Query);
        if (call.Slug is not null)
            context.Request.RouteValues["slug"] = call.Slug;
        if (call.Body is not null)
        {
            var body = Encoding.UTF8.GetBytes(call.Body.ToJsonString());
            context.Request.Body = new MemoryStream(body);
            (context.Request.ContentType, context.Request.ContentLength) = (
                call.ContentType, call.ContentLength ?? body.Length);
        }

        await endpoint(context);
        return (context.Response.StatusCode, JsonNode.Parse(answer.ToArray()));
    }
}
