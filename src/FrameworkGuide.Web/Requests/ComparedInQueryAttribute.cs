using FrameworkGuide.Core.Questionnaire;

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

    public string? CanonicalOrNull(HttpContext context) =>
        Project.CanonicalOrNull(context) is not { } answers ? null
        : Compared.KeyOf(context) is not { Length: > 0 } compared ? answers
        : answers.Length == 0 ? compared
        : $"{compared}&{answers[1..]}";
}
