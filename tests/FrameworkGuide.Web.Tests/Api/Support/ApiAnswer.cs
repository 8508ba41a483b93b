using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace FrameworkGuide.Web.Tests.Api.Support;

/// <summary>What the API answered.</summary>
internal sealed record ApiAnswer(
    int Status, string Text, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    public JsonNode Json => JsonNode.Parse(Text) ?? throw new InvalidOperationException("The answer is null.");

    public string? Type => ContentHeaders.ContentType?.MediaType;

    public string? EntityTag => Headers.ETag?.ToString();

    public JsonNode Ok()
    {
        Assert.True(Status == 200, $"{Status}: {Text}");
        Assert.Equal("application/json", Type);
        return Json;
    }

    /// <summary>The answer is a problem of that status which names these fields, in any order, and no others.</summary>
    public ApiAnswer IsProblem(int status, params string[] fields)
    {
        Assert.True(Status == status, $"{Status}: {Text}");
        Assert.Equal("application/problem+json", Type);
        var problem = Json.AsObject();
        Assert.Equal(status, (int)problem["status"]!);
        Assert.Equal("about:blank", (string)problem["type"]!);
        Assert.NotEmpty((string)problem["title"]!);
        Assert.NotEmpty((string)problem["detail"]!);
        Assert.Equal(fields.Order(), Errors.Keys.Order());
        Assert.Equal("*", Header("Access-Control-Allow-Origin"));
        Assert.Null(EntityTag);
        return this;
    }

    public ApiAnswer Says(string words)
    {
        Assert.Contains(
            words, (string)Json["detail"]! + string.Concat(Errors.Values.SelectMany(e => e)), StringComparison.Ordinal);
        return this;
    }

    public IReadOnlyDictionary<string, string[]> Errors => Json["errors"] is JsonObject errors
        ? errors.ToDictionary(e => e.Key, e => e.Value!.AsArray().Select(m => (string)m!).ToArray())
        : new Dictionary<string, string[]>();

    public string? Header(string name) => Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
