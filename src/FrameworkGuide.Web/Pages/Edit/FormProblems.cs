using FrameworkGuide.Content.Editing;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>What is wrong with a form that was sent: each problem at its field, the others above the form.</summary>
internal static class FormProblems
{
    /// <summary>Notes what the checks of the document say of the fields.</summary>
    public static void Add(this ModelStateDictionary form, IEnumerable<FormError> errors)
    {
        foreach (var error in errors)
            form.AddModelError(error.Field ?? "", error.Message);
    }

    /// <summary>What belongs to no field.</summary>
    public static IReadOnlyList<string> Above(this ModelStateDictionary form) => form.At("");

    public static IReadOnlyList<string> At(this ModelStateDictionary form, string field) =>
        form.TryGetValue(field, out var entry) ? [.. entry.Errors.Select(e => e.ErrorMessage)] : [];

    /// <summary>The fields that have problems, from the top of the form to its end.</summary>
    /// <param name="fields">The fields of the form in their order; "sources[]" is each item of a list.</param>
    public static IReadOnlyList<string> Wrong(this ModelStateDictionary form, IEnumerable<string> fields) =>
    [
        .. form.Where(e => e.Key.Length > 0 && e.Value?.Errors.Count > 0).Select(e => e.Key)
            .OrderBy(k => PlaceOf(k, fields)).ThenBy(k => k.Length).ThenBy(k => k, StringComparer.Ordinal),
    ];

    private static int PlaceOf(string key, IEnumerable<string> fields) =>
        fields.TakeWhile(f => !ListOf(f).Equals(ListOf(key), StringComparison.OrdinalIgnoreCase)).Count();

    private static string ListOf(string key) => key.Split('[')[0];
}
