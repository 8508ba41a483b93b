using System.Text.RegularExpressions;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Content.Editing;

/// <summary>Turns what the checks say of a document into what a form says of its fields.</summary>
public static partial class FormErrors
{
    /// <summary>The errors of the form's own fields, and those elsewhere that the edit brings.</summary>
    /// <param name="before">All errors of the text as it was.</param>
    /// <param name="after">All errors of the text with what the form says.</param>
    /// <param name="text">The text with what the form says.</param>
    /// <param name="root">The key the form changes: "needs.rest-api".</param>
    /// <param name="labels">
    /// The names of fields by their keys below the root; "sources[]" is each item of a list.
    /// </param>
    public static IEnumerable<FormError> Of(
        IEnumerable<ContentProblem> before,
        IEnumerable<ContentProblem> after,
        string text,
        string root,
        IReadOnlyDictionary<string, string> labels)
    {
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(labels);
        var places = FrontMatterPlaces.Read(text);
        var known = before.GroupBy(Kind).ToDictionary(g => g.Key, g => g.Count());
        foreach (var error in after)
        {
            var isKnown = known.TryGetValue(Kind(error), out var left) && left > 0;
            if (isKnown)
                known[Kind(error)] = left - 1;
            var key = places?.KeyAt(error.Line, error.Column);
            if (key is not null && (key == root || key.StartsWith(root + ".", StringComparison.Ordinal)))
                yield return new FormError(FieldOf(key, root, labels), Say(error.Message, root, labels));
            else if (!isKnown)
                yield return new FormError(null, $"Line {error.Line}: {error.Message}");
        }
    }

    /// <summary>The same problem may stand on another line and at another item of a list after the edit.</summary>
    private static string Kind(ContentProblem problem) => problem.Code + Index().Replace(problem.Message, "[]");

    private static string? FieldOf(string key, string root, IReadOnlyDictionary<string, string> labels) =>
        key.Length > root.Length && labels.ContainsKey(Index().Replace(key[(root.Length + 1)..], "[]"))
            ? key[(root.Length + 1)..]
            : null;

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
