using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Scoring;

/// <summary>What the guide has, and has not, for a language of the team.</summary>
/// <param name="Language">As the content spells it.</param>
/// <param name="Here">
/// The frameworks in which a team that knows it is at home: closeness above 0 and at least <see
/// cref="SiteSettings.RequireCloseness"/>.
/// </param>
/// <param name="Elsewhere">What is usual in it and not in this guide.</param>
public sealed record LanguageCoverage(
    string Language, IReadOnlyList<FrameworkSummary> Here, IReadOnlyList<OtherFramework> Elsewhere)
{
    /// <summary>Each language of a team, in the order of the answers.</summary>
    /// <param name="team">Names as the content spells them.</param>
    public static IReadOnlyList<LanguageCoverage> Of(CatalogSnapshot catalog, IReadOnlyCollection<string> team)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(team);
        var required = Rating.Max * catalog.Site.RequireCloseness;
        return
        [
            .. team.Select(language =>
            {
                var closeness = LanguageCloseness.Column(catalog, [language]).Values;
                return new LanguageCoverage(
                    language, [.. catalog.Frameworks.Where((_, i) => closeness[i] > 0 && closeness[i] >= required)],
                    catalog.Elsewhere(language));
            }),
        ];
    }
}
