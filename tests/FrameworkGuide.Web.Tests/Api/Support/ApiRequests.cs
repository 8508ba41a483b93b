using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Api.Support;

internal static class ApiRequests
{
    public const string Recommendations = "/api/v1/recommendations";

    public static Task<ApiAnswer> AskAsync(
        this TestGuide guide, string path, params (string Name, string Value)[] headers) =>
        guide.AskAsync(HttpMethod.Get, path, null, headers);

    public static async Task<ApiAnswer> AskAsync(
        this TestGuide guide, HttpMethod method, string path, HttpContent? content = null,
        params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await guide.Client.SendAsync(request);
        return new ApiAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers,
            response.Content.Headers);
    }

    public static Task<ApiAnswer> RecommendAsync(this TestGuide guide, JsonNode body) =>
        guide.RecommendAsync(body.ToJsonString());

    public static Task<ApiAnswer> RecommendAsync(
        this TestGuide guide, string body, params (string Name, string Value)[] headers) =>
        guide.RecommendAsync(Encoding.UTF8.GetBytes(body), "application/json", headers);

    public static async Task<ApiAnswer> RecommendAsync(
        this TestGuide guide, byte[] body, string? contentType = "application/json",
        params (string Name, string Value)[] headers)
    {
        using var content = new ByteArrayContent(body);
        if (contentType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await guide.AskAsync(HttpMethod.Post, Recommendations, content, headers);
    }

    /// <summary>Sends a body without saying how long it is.</summary>
    public static async Task<ApiAnswer> RecommendChunkedAsync(this TestGuide guide, byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Recommendations)
        {
            Content = new StreamContent(new MemoryStream(body)),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TransferEncodingChunked = true;
        using var response = await guide.Client.SendAsync(request);
        return new ApiAnswer((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers,
            response.Content.Headers);
    }
}
