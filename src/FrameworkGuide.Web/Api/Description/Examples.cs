using FrameworkGuide.Core.Wording;
using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

/// <summary>Shows requests with the answers they get.</summary>
internal static class Examples
{
    private const int RetryAfter = 17;

    public static async Task DescribeAsync(OpenApiDocument document, ExampleAnswers answers)
    {
        foreach (var call in ExampleCalls.Of(answers.Guide.Catalog, answers.Guide.Today))
        {
            var operation = document.Operation(call.Operation);
            var (status, answer) = await answers.AskAsync(call);
            var response = (OpenApiResponse)operation.Responses![English.Digits(status)];
            Add(response.Content!, call, new OpenApiExample { Summary = call.Summary, Value = answer });
            if (call.Body is not null && status == StatusCodes.Status200OK)
                Add(operation.RequestBody!.Content!, call,
                    new OpenApiExample { Summary = call.Summary, Value = call.Body.DeepClone() });
        }

        if (document.Components?.Responses?.TryGetValue(RateLimitAnswers.TooMany, out var tooMany) == true)
            tooMany.Content![ApiProblem.ContentType].Example = await answers.TooManyAsync(RetryAfter);
    }

    private static void Add(IDictionary<string, OpenApiMediaType> content, ExampleCall call, OpenApiExample example) =>
        (content.Values.Single().Examples ??= new Dictionary<string, IOpenApiExample>()).Add(call.Name, example);
}
