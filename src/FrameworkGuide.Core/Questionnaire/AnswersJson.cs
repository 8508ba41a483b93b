using System.Text;
using System.Text.Json;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>
/// Answers in JSON. Read field by field: a serializer stops at the first problem and does not say what is allowed.
/// </summary>
/// <param name="Answers">Null where something is wrong; the other values then say what.</param>
/// <param name="Detail">What is wrong, in a sentence; empty where nothing is.</param>
/// <param name="Problems">What is wrong with each field.</param>
public sealed record AnswersJson(ProjectAnswers? Answers, string Detail, IReadOnlyList<FieldProblem> Problems)
{
    private const int MostNested = 8;

    /// <param name="json">In UTF-8, in any state.</param>
    /// <param name="catalog">Whose needs and languages can be named.</param>
    public static AnswersJson Read(ReadOnlyMemory<byte> json, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MostNested });
            return new AnswersJsonReader(catalog).Read(document.RootElement);
        }
        catch (JsonException e)
        {
            return Failed(json.IsEmpty
                ? "The body is empty; expected a JSON object such as {\"size\": \"small\"}."
                : json.Span.StartsWith(Encoding.UTF8.Preamble) ? "The body begins with a byte order mark, which JSON "
                    + "does not allow."
                : $"The body is not JSON, or is nested more than {MostNested} deep: line {(e.LineNumber ?? 0) + 1}, "
                    + $"byte {(e.BytePositionInLine ?? 0) + 1} of it cannot be read.");
        }
        catch (InvalidOperationException)
        {
            return Failed("The body has a text that is not valid Unicode.");
        }
    }

    internal static AnswersJson Failed(string detail, params IReadOnlyList<FieldProblem> problems) =>
        new(null, detail, problems);
}
