using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Assistants.Answers;

namespace FrameworkGuide.Web.Assistants;

/// <summary>Says of a name that the guide does not know it, and which come near.</summary>
internal sealed class UnknownNames(CatalogSnapshot catalog, Claims claims)
{
    private const int MostAvailable = 30;

    public UnknownJson Framework(string asked)
    {
        var nearest = UnknownFramework.MeantBy(asked, catalog);
        var named = NotCovered.Find(SearchWords.Of(asked), catalog).Frameworks;
        return Of("framework", asked, nearest, catalog.Frameworks.Select(f => f.Slug)) with
        {
            Elsewhere = named.Count == 0 ? null : [.. named.Select(n => claims.Of(
                SearchTexts.HasNoProfile(n.Framework.Name, n.Language),
                n.Framework.Source is { } source ? [source] : [], null, SiteMap.Method + "#languages"))],
        };
    }

    public UnknownJson Need(string asked) => Of(
        "need", asked,
        catalog.Needs.FirstOrDefault(n => n.Title.Equals(asked, StringComparison.OrdinalIgnoreCase))?.Key
            ?? Nearest.To(asked, catalog.Needs.Select(n => n.Key)),
        catalog.Needs.Select(n => n.Key));

    public UnknownJson Capability(string asked)
    {
        var items = catalog.Capabilities.SelectMany(g => g.Items).ToList();
        return Of(
            "capability", asked,
            items.Find(i => i.Label.Equals(asked, StringComparison.OrdinalIgnoreCase))?.Key
                ?? Nearest.To(asked, items.Select(i => i.Key)),
            items.Select(i => i.Key));
    }

    public UnknownJson Language(string asked) =>
        Of("language", asked, Nearest.To(asked, catalog.LanguageNames), catalog.LanguageNames);

    public static string Sentence(UnknownJson unknown) =>
        $"The guide does not know the {unknown.Kind} {English.Quote(unknown.Asked)}; "
            + (unknown.Nearest.Count > 0
                ? $"nearest is {English.List(unknown.Nearest, "or")}."
                : $"there are {English.List(unknown.Available ?? [])}.");

    private static UnknownJson Of(string kind, string asked, string? nearest, IEnumerable<string> all) => new(
        kind, English.Shorten(OneLine.Of(asked)), Known: false, nearest is null ? [] : [nearest],
        nearest is null ? [.. all.Take(MostAvailable)] : null, null);
}
