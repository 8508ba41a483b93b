using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Wording;

namespace FrameworkGuide.Core.Selection;

/// <summary>The words of names: what a search finds without an index, and what it takes a mistyped word for.</summary>
public static class NameWords
{
    /// <summary>Shorter words have too many neighbours.</summary>
    private const int ShortestForgiven = 4;

    /// <summary>What has every word, or a word that begins so, in its names.</summary>
    public static IEnumerable<CatalogEntry> Find(IReadOnlyList<string> words, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Entries.Where(e =>
        {
            var names = e.Content switch
            {
                FrameworkSummary framework => framework.Aliases.Prepend(framework.Name).SelectMany(SearchWords.Of),
                Need need => SearchWords.Of(need.Title),
                Guide guide => SearchWords.Of(guide.Title),
                _ => [],
            };
            return words.All(w => names.Any(n => SearchWords.Has(n, w)));
        });
    }

    /// <summary>
    /// The words with one typing mistake in each mended, where a name has such a word. Who compares names frameworks;
    /// elsewhere a mistake may be in any name.
    /// </summary>
    public static IReadOnlyList<string> Mend(IReadOnlyList<string> words, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(catalog);
        var names = (NamedFrameworks.IsComparison(words) ? OfFrameworks(catalog) : OfAll(catalog)).ToList();
        return [.. words.Select(
            w => w.Length < ShortestForgiven || names.Contains(w)
                ? w
                : names.Find(n => TypingMistake.IsOne(w, n)) ?? w)];
    }

    /// <summary>Each once, those of frameworks first.</summary>
    private static IEnumerable<string> OfAll(CatalogSnapshot catalog) => OfFrameworks(catalog)
        .Concat(catalog.Needs.Select(n => n.Title).Concat(catalog.Guides.Select(g => g.Title)).SelectMany(Forgiven))
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> OfFrameworks(CatalogSnapshot catalog) =>
        catalog.Frameworks.SelectMany(f => f.Aliases.Prepend(f.Name)).SelectMany(Forgiven)
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Forgiven(string name) =>
        SearchWords.Of(name).Where(w => w.Length >= ShortestForgiven);
}
