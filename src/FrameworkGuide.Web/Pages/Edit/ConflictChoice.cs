using FrameworkGuide.Content.Editing;
using FrameworkGuide.Web.Editing;

namespace FrameworkGuide.Web.Pages.Edit;

/// <summary>A conflict as a form shows it, and what an editor chose.</summary>
/// <param name="Key">
/// Tells it from the others, also when the form is shown again because there are other ones meanwhile.
/// </param>
internal sealed record ConflictChoice(string Key, MergeConflict Conflict, MergeChoice? Chosen)
{
    private const string PlaceField = "place-";
    private const string ChoiceField = "choice-";

    public static IReadOnlyList<ConflictChoice> Of(
        IReadOnlyList<MergeConflict> conflicts, IReadOnlyDictionary<string, MergeChoice>? chosen)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var choices = new List<ConflictChoice>();
        foreach (var conflict in conflicts)
        {
            var name = PageOrigin.NameOf($"{conflict.Where}\n{conflict.Mine}\n{conflict.Theirs}");
            var key = name;
            for (var copy = 2; !keys.Add(key); copy++)
                key = $"{name}-{copy}";
            MergeChoice? choice = chosen?.TryGetValue(key, out var known) == true
                && (known != MergeChoice.Both || conflict.Both is not null) ? known : null;
            choices.Add(new ConflictChoice(key, conflict, choice));
        }

        return choices;
    }

    /// <summary>What a form says was chosen, by the keys of its conflicts.</summary>
    public static IReadOnlyDictionary<string, MergeChoice> ReadFrom(IFormCollection form)
    {
        var chosen = new Dictionary<string, MergeChoice>(StringComparer.Ordinal);
        foreach (var (name, value) in form)
        {
            if (!name.StartsWith(PlaceField, StringComparison.Ordinal) || value is not [{ } key])
                continue;
            var place = name[PlaceField.Length..];
            if (Enum.TryParse<MergeChoice>(form[ChoiceField + place], ignoreCase: true, out var choice)
                && Enum.IsDefined(choice))
                chosen[key] = choice;
        }

        return chosen;
    }
}
