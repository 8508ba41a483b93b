using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Scoring;

/// <summary>
/// How close a team's languages are to a framework's: 1 where one is the same, else the best closeness of a team's
/// language to one of the framework's, one way only, else 0.
/// </summary>
public static class LanguageCloseness
{
    /// <param name="team">Names as the content spells them.</param>
    public static LanguageMatch Of(
        CatalogSnapshot catalog, IReadOnlyCollection<string> team, FrameworkSummary framework)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(framework);
        return Best(KnownBy(catalog, team), framework);
    }

    /// <summary>
    /// Whether languages are given and no framework of the catalog is close enough to any of them: if they were
    /// required, every framework would be ruled out. A guide without frameworks is far from nobody.
    /// </summary>
    /// <param name="team">Names as the content spells them.</param>
    public static bool IsFar(CatalogSnapshot catalog, IReadOnlyCollection<string> team)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(team);
        if (team.Count == 0 || catalog.Frameworks.Count == 0)
            return false;
        var required = new WeighedCriterion(
            Criterion.Language, 0, Column(catalog, team), Rating.Max * catalog.Site.RequireCloseness);
        return Enumerable.Range(0, catalog.Frameworks.Count).All(f => required.MissOf(f) is not null);
    }

    /// <summary>
    /// The closeness of each framework to a team's languages, times 5 so that it stands on the scale of ratings.
    /// </summary>
    internal static RatingColumn Column(CatalogSnapshot catalog, IReadOnlyCollection<string> team)
    {
        var known = KnownBy(catalog, team);
        return new RatingColumn(
            [.. catalog.Frameworks.Select(f => Rating.Max * Best(known, f).Closeness)], IsRated: null,
            IsMeasured: true);
    }

    private static LanguageMatch Best(
        Dictionary<string, (string Known, double Closeness)> known, FrameworkSummary framework)
    {
        var best = new LanguageMatch(null, framework.Languages[0], 0);
        foreach (var language in framework.Languages)
            if (known.TryGetValue(language, out var match) && match.Closeness > best.Closeness)
                best = new LanguageMatch(match.Known, language, match.Closeness);
        return best;
    }

    /// <summary>
    /// How much the team is at home in each language it has anything of, and thanks to which it knows.
    /// </summary>
    private static Dictionary<string, (string Known, double Closeness)> KnownBy(
        CatalogSnapshot catalog, IReadOnlyCollection<string> team)
    {
        var known = new Dictionary<string, (string Known, double Closeness)>(StringComparer.Ordinal);
        foreach (var language in catalog.Languages)
            if (team.Contains(language.Name))
                foreach (var (near, closeness) in language.Near)
                    if (closeness > known.GetValueOrDefault(near).Closeness)
                        known[near] = (language.Name, closeness);
        foreach (var language in team)
            known[language] = (language, 1);
        return known;
    }
}
