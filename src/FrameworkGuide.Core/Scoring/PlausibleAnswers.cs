using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// What a chooser may answer to a question that is still open, and how probable that is taken to be: half of what is
/// asked about does not matter, and a must is rarer than the rest. Sizes are as probable as each other, and so are the
/// languages that a framework is written in.
/// </summary>
internal static class PlausibleAnswers
{
    private static readonly (Importance Importance, double Chance)[] ToNeeds =
        [(default, 0.5), (Importance.Nice, 0.2), (Importance.Important, 0.2), (Importance.Must, 0.1)];

    /// <summary>Adds up to 1; one of them leaves the question unanswered.</summary>
    public static IReadOnlyList<(ProjectAnswers Answers, double Chance)> To(
        Criterion criterion, CatalogSnapshot catalog, ProjectAnswers answers)
    {
        if (criterion.NeedKey is { } key)
            return [.. ToNeeds.Select(n => (answers.WithNeed(key, n.Importance), n.Chance))];
        if (criterion == Criterion.Size)
        {
            var sizes = Enum.GetValues<ProjectSize>();
            return [(answers, 0.1), .. sizes.Select(s => (answers with { Size = s }, 0.9 / sizes.Length))];
        }

        var languages = catalog.Frameworks.SelectMany(f => f.Languages).Distinct(StringComparer.Ordinal).ToList();
        return [(answers, 0.2), .. languages.Select(l => (answers with { Languages = [l] }, 0.8 / languages.Count))];
    }
}
