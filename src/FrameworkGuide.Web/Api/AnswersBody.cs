using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;
using Microsoft.Net.Http.Headers;

namespace FrameworkGuide.Web.Api;

/// <summary>Answers in the body of a request.</summary>
/// <param name="Answers">Null where something is wrong; the other values then say what.</param>
internal sealed record AnswersBody(
    ProjectAnswers? Answers, int Status, string Detail, IReadOnlyList<FieldProblem> Problems)
{
    /// <summary>Answers to every question take a few kilobytes.</summary>
    public const int MostBytes = 64 * 1024;

    public static async Task<AnswersBody> ReadAsync(
        HttpRequest request, CatalogSnapshot catalog, CancellationToken cancellationToken)
    {
        var (bytes, refused) = await ReadJsonAsync(request, cancellationToken);
        if (refused is not null)
            return refused;
        var json = AnswersJson.Read(bytes, catalog);
        return new AnswersBody(
            json.Answers, json.Answers is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK, json.Detail,
            json.Problems);
    }

    /// <summary>The bytes of a body that says that it is JSON, or why they are not taken.</summary>
    public static async Task<(ReadOnlyMemory<byte> Json, AnswersBody? Refused)> ReadJsonAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !IsJsonInUtf8(type))
            return (default, Failed(
                StatusCodes.Status415UnsupportedMediaType,
                "The body's Content-Type is "
                + $"{(string.IsNullOrEmpty(request.ContentType) ? "missing" : English.Quote(request.ContentType))}; "
                + "allowed: application/json, in UTF-8."));
        return await ReadBytesAsync(request, cancellationToken) is { } bytes
            ? (bytes, null)
            : (default, Failed(
                StatusCodes.Status413PayloadTooLarge, $"The body is too large; at most {MostBytes:N0} bytes are "
                    + "allowed."));
    }

    private static bool IsJsonInUtf8(MediaTypeHeaderValue type) =>
        type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals(
            "utf-8", StringComparison.OrdinalIgnoreCase));

    private static AnswersBody Failed(int status, string detail) => new(null, status, detail, []);

    /// <summary>The whole body, or null where it is too large.</summary>
    private static async Task<byte[]?> ReadBytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MostBytes)
            return null;
        using var body = new MemoryStream();
        var buffer = new byte[8 * 1024];
        while (await request.Body.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            body.Write(buffer, 0, read);
            if (body.Length > MostBytes)
                return null;
        }

        return body.ToArray();
    }
}
