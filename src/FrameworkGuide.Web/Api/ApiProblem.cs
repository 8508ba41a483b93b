using System.Text.Json.Serialization;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.WebUtilities;

namespace FrameworkGuide.Web.Api;

/// <summary>Problem details (RFC 9457): the one form in which the API tells of an error.</summary>
/// <param name="Type">The kind of problem; about:blank says no more than the status does.</param>
/// <param name="Title">The words of the status.</param>
/// <param name="Status">The status, again.</param>
/// <param name="Detail">What is wrong, in a sentence.</param>
/// <param name="Errors">What is wrong with each field; left out where no field is to blame.</param>
internal sealed record ApiProblem(
    string Type,
    string Title,
    int Status,
    string Detail,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    IReadOnlyDictionary<string, string[]>? Errors)
{
    public const string ContentType = "application/problem+json";

    /// <summary>An error no endpoint has told of.</summary>
    public static Task WriteAsync(HttpContext context, int status) => WriteAsync(context, status, status switch
    {
        StatusCodes.Status404NotFound => NothingThere(context, SitePath.Of(context)),
        StatusCodes.Status405MethodNotAllowed => $"{context.Request.Method} is not allowed here; allowed: "
            + $"{context.Response.Headers.Allow}.",
        StatusCodes.Status429TooManyRequests => "Too many requests from this address in one minute; try again in "
            + $"{context.Response.Headers.RetryAfter} seconds.",
        StatusCodes.Status500InternalServerError => "Something failed on our side; the failure is in the log. Nothing "
            + "was changed.",
        _ => "The request was not understood.",
    });

    private static string NothingThere(HttpContext context, string path) =>
        $"There is nothing at {path}{context.Request.Path}. The addresses are listed at {path}/api and described at "
        + $"{path}/openapi/v1.json.";

    public static Task WriteAsync(
        HttpContext context, int status, string detail, IReadOnlyList<FieldProblem>? problems = null)
    {
        var errors = problems is null or [] ? null
            : problems.GroupBy(p => p.Field)
                .ToDictionary(p => p.Key, p => p.Select(e => e.Message).ToArray(), StringComparer.Ordinal);
        var problem = new ApiProblem("about:blank", ReasonPhrases.GetReasonPhrase(status), status, detail, errors);
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(
            problem, ApiJson.Readable.ApiProblem, ContentType, context.RequestAborted);
    }

    /// <summary>An answer of an endpoint that tells which fields are wrong.</summary>
    public static IResult Of(int status, string detail, IReadOnlyList<FieldProblem>? problems = null) =>
        new Answer(status, detail, problems);

    private sealed class Answer(int status, string detail, IReadOnlyList<FieldProblem>? problems) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => WriteAsync(httpContext, status, detail, problems);
    }
}
