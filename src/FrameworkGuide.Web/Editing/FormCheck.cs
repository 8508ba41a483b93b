using System.Text.RegularExpressions;
using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Web.Editing;

/// <summary>Asks the checks of the document what they say of a text that a form makes.</summary>
internal sealed partial class FormCheck(DraftCheck check)
{
    /// <summary>Notes the errors of the form's own fields, and those elsewhere that the edit brings.</summary>
    /// <param name="before">The text as it was; the same as <paramref name="after"/> where nothing is edited yet.</param>
    /// <param name="root">The key the form changes: "needs.rest-api".</param>
    /// <param name="labels">The names of fields, by their keys below the root: "value", "sources[]" for each item of a list.</param>
    public void Note(FormProblems problems, ContentFile file, string before, string after, string root, IReadOnlyDictionary<string, string> labels, CancellationToken cancellationToken)
    {
        var places = FrontMatterPlaces.Read(after);
        var known = Errors(file, before, cancellationToken).GroupBy(Kind).ToDictionary(g => g.Key, g => g.Count());
        foreach (var error in Errors(file, after, cancellationToken))
        {
            var isKnown = known.TryGetValue(Kind(error), out var left) && left > 0;
            if (isKnown)
                known[Kind(error)] = left - 1;
            var key = places?.KeyAt(error.Line, error.Column);
            if (key is not null && (key == root || key.StartsWith(root + ".", StringComparison.Ordinal)))
                problems.Add(FieldOf(key, root, labels), Say(error.Message, root, labels));
            else if (!isKnown)
                problems.Add(null, $"Line {error.Line}: {error.Message}");
        }
    }

    private IEnumerable<ContentProblem> Errors(ContentFile file, string text, CancellationToken cancellationToken) =>
        check.Read(file, text, cancellationToken).Problems.Where(p => p.Severity == ProblemSeverity.Error);

    /// <summary>The same problem may stand on another line and at another item of a list after the edit.</summary>
    private static string Kind(ContentProblem problem) => problem.Code + Index().Replace(problem.Message, "[]");

    private static string? FieldOf(string key, string root, IReadOnlyDictionary<string, string> labels) =>
        key.Length > root.Length && labels.ContainsKey(Index().Replace(key[(root.Length + 1)..], "[]")) ? key[(root.Length + 1)..] : null;

    /// <summary>The message with the names of the fields in place of keys.</summary>
    private static string Say(string message, string root, IReadOnlyDictionary<string, string> labels)
    {
        var said = message.Replace(root + ".", "", StringComparison.Ordinal);
        var names = labels.ToDictionary(l => l.Key.Replace("[]", "", StringComparison.Ordinal), l => l.Value);
        var keys = string.Join('|', names.Keys.OrderByDescending(k => k.Length).Select(Regex.Escape));
        said = Regex.Replace(
            said,
            $@"(?<![\w'“./-])({keys})(?:\[([0-9]+)\])?(?=[ ,;:])",
            m => $"“{names[m.Groups[1].Value]}{(m.Groups[2].Success ? " " + m.Groups[2].Value : "")}”");
        return English.Capitalize(said) + (said.EndsWith('?') ? "" : ".");
    }

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Index();
}
