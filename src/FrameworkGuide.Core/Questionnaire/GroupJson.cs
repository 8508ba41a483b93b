using System.Text.Json;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Questionnaire;

/// <summary>
/// Several people's answers in JSON: <c>members</c>, each with a <c>name</c> and <c>answers</c> as
/// <see cref="AnswersJson"/> reads them, and <c>only</c>, the shortlist of all.
/// </summary>
/// <param name="Members">Null where something is wrong; the other values then say what.</param>
/// <param name="Detail">What is wrong, in a sentence; empty where nothing is.</param>
/// <param name="Problems">What is wrong with each field.</param>
public sealed record GroupJson(
    IReadOnlyList<GroupMember>? Members, string Detail, IReadOnlyList<FieldProblem> Problems)
{
    private const int MostNested = 8;

    /// <param name="json">In UTF-8, in any state.</param>
    /// <param name="catalog">Whose needs and languages can be named.</param>
    public static GroupJson Read(ReadOnlyMemory<byte> json, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MostNested });
            return new GroupJsonReader(catalog).Read(document.RootElement);
        }
        catch (JsonException)
        {
            // A body that is no JSON is told in the words for the answers of one person.
            return Failed(AnswersJson.Read(json, catalog).Detail);
        }
        catch (InvalidOperationException)
        {
            return Failed("The body has a text that is not valid Unicode.");
        }
    }

    internal static GroupJson Failed(string detail, params IReadOnlyList<FieldProblem> problems) =>
        new(null, detail, problems);
}
