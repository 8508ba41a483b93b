using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Scoring;

/// <summary>How much at home a team is in a framework's languages.</summary>
public static class LanguageCloseness
{
    /// <summary>
    /// 1 where the framework is written in a language of the team; else the best closeness of a team's language to one of its
    /// languages, one way only; else 0.
    /// </summary>
    /// <param name="team">Names as the content spells them.</param>
    public static double Of(CatalogSnapshot catalog, IReadOnlyCollection<string> team, FrameworkSummary framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return Best(KnownBy(catalog, team), framework);
    }

    /// <summary>The closeness of each framework to a team's languages, times 5 so that it stands on the scale of ratings.</summary>
    internal static RatingColumn Column(CatalogSnapshot catalog, IReadOnlyCollection<string> team)
    {
        var known = KnownBy(catalog, team);
        return new RatingColumn([.. catalog.Frameworks.Select(f => Rating.Max * Best(known, f))], IsRated: null, IsMeasured: true);
    }

    private static double Best(Dictionary<string, double> known, FrameworkSummary framework)
    {
        var best = 0.0;
        foreach (var language in framework.Languages)
            best = Math.Max(best, known.GetValueOrDefault(language));
        return best;
    }

    /// <summary>How much the team is at home in each language it has anything of.</summary>
    private static Dictionary<string, double> KnownBy(CatalogSnapshot catalog, IReadOnlyCollection<string> team)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var known = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var language in catalog.Languages)
            if (team.Contains(language.Name))
                foreach (var (near, closeness) in language.Near)
                    known[near] = Math.Max(known.GetValueOrDefault(near), closeness);
        foreach (var language in team)
            known[language] = 1;
        return known;
    }
}
