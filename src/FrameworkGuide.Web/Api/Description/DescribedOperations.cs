using Microsoft.OpenApi;

namespace FrameworkGuide.Web.Api.Description;

internal static class DescribedOperations
{
    public static IEnumerable<(HttpMethod Method, OpenApiOperation Operation)> Operations(
        this OpenApiDocument document) =>
        document.Paths.Values.Where(p => p.Operations is not null).SelectMany(p => p.Operations!)
            .Select(o => (o.Key, o.Value));

    public static OpenApiOperation Operation(this OpenApiDocument document, string name) =>
        document.Operations().Single(o => o.Operation.OperationId == name).Operation;

    /// <summary>What an operation answers when all is well.</summary>
    public static OpenApiResponse Success(this OpenApiOperation operation) =>
        (OpenApiResponse)operation.Responses!["200"];
}
