using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Editing;

/// <summary>Asks the checks of the document what they say of a text that a form makes.</summary>
internal sealed class FormCheck(DraftCheck check)
{
    /// <summary>The errors of the form's own fields, and those elsewhere that the edit brings.</summary>
    /// <param name="before">
    /// The text as it was; the same as <paramref name="after"/> where nothing is edited yet.
    /// </param>
    /// <param name="root">The key the form changes: "needs.rest-api".</param>
    /// <param name="labels">
    /// The names of fields by their keys below the root; "sources[]" is each item of a list.
    /// </param>
    public IReadOnlyList<FormError> Find(
        ContentFile file,
        string before,
        string after,
        string root,
        IReadOnlyDictionary<string, string> labels,
        CancellationToken cancellationToken)
    {
        IEnumerable<ContentProblem> Errors(string text) =>
            check.Read(file, text, cancellationToken).Problems.Where(p => p.Severity == ProblemSeverity.Error);
        return [.. FormErrors.Of(Errors(before), Errors(after), after, root, labels)];
    }
}
