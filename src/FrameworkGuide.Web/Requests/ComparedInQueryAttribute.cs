using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Selection;

namespace FrameworkGuide.Web.Requests;

/// <summary>
/// A page that reads from its address which frameworks to compare, and for which project: the answers stand behind the frameworks as they
/// do in the address of a result.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ComparedInQueryAttribute : Attribute, IQueryReading
{
    private static readonly QueryKeysAttribute Compared = new(FrameworkNames.ComparedKey, FrameworkNames.OnlyKey);
    private static readonly AnswersInQueryAttribute Project = new();

    /// <summary>The query of a comparison: "?f=…".</summary>
    public static string Format(IReadOnlyList<string> slugs, bool isOnlyDifferences, ProjectAnswers answers, CatalogSnapshot catalog) =>
        FrameworkNames.ComparedQuery(slugs, isOnlyDifferences) + Behind(AnswersQuery.Format(answers, catalog));

    public string KeyOf(HttpContext context) => $"{Compared.KeyOf(context)}\n{Project.KeyOf(context)}";

    public string? CanonicalOrNull(HttpContext context) =>
        Project.CanonicalOrNull(context) is not { } answers ? null
        : Compared.KeyOf(context) is { Length: > 0 } compared ? compared + Behind(answers)
        : answers;

    private static string Behind(string query) => query.Length == 0 ? "" : $"&{query[1..]}";
}
