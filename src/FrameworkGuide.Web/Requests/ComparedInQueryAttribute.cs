using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Web.Requests;

/// <summary>
/// A page that reads from its address which frameworks to compare, and for which project: the answers stand behind the
/// frameworks as they do in the address of a result.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ComparedInQueryAttribute : Attribute, IQueryReading
{
    private static readonly QueryKeysAttribute Compared = new(ComparedFrameworks.Key, ComparedFrameworks.OnlyKey);
    private static readonly AnswersInQueryAttribute Project = new();

    public string KeyOf(HttpContext context) => $"{Compared.KeyOf(context)}\n{Project.KeyOf(context)}";

    public string? CanonicalOrNull(HttpContext context)
    {
        if (Project.CanonicalOrNull(context) is not { } answers)
            return null;
        var compared = AddressQuery.Format([.. context.Request.QueryString.Pairs().Where(IsComparison)]);
        return compared.Length == 0 ? answers : answers.Length == 0 ? compared : $"{compared}&{answers[1..]}";
    }

    /// <summary>
    /// What a comparison reads for itself. The key that asks for differences also names the shortlist of a project.
    /// </summary>
    private static bool IsComparison((string Key, string Value) pair) =>
        pair.Key.Equals(ComparedFrameworks.Key, StringComparison.OrdinalIgnoreCase)
        || (pair.Key.Equals(ComparedFrameworks.OnlyKey, StringComparison.OrdinalIgnoreCase)
            && pair.Value == ComparedFrameworks.OnlyDifferences);
}
