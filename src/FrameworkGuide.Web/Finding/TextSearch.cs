using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;

namespace FrameworkGuide.Web.Finding;

/// <summary>What a text finds.</summary>
/// <param name="Hits">Best first.</param>
/// <param name="ReadAs">How the text was read where nothing has it as it is; null where it was taken as it is.</param>
internal sealed record FoundTexts(IReadOnlyList<SearchHit> Hits, string? ReadAs);

/// <summary>
/// Searches names and texts. Words are found by their beginnings; where nothing is found, one typing mistake is forgiven in names.
/// Of what the catalog finds, only what the request's content has is kept.
/// </summary>
internal sealed class TextSearch(CatalogStore store)
{
    /// <summary>Shorter words have too many neighbours.</summary>
    private const int ShortestForgiven = 4;

    public IReadOnlyList<FrameworkSummary> FindFrameworks(string text, CatalogSnapshot catalog) =>
        [.. Find(text, catalog, [DocumentKind.Framework], withSnippets: false).Hits.Select(h => catalog.FrameworksBySlug[h.Slug])];

    /// <summary>Frameworks, needs and guides.</summary>
    public FoundTexts FindAll(string text, CatalogSnapshot catalog) =>
        Find(text, catalog, [DocumentKind.Framework, DocumentKind.Need, DocumentKind.Guide], withSnippets: true);

    private FoundTexts Find(string text, CatalogSnapshot catalog, IReadOnlyList<DocumentKind> kinds, bool withSnippets)
    {
        var words = SearchWords.Of(text);
        if (words.Count == 0)
            return new FoundTexts([], null);
        if (Search(words, catalog, kinds, withSnippets) is { Count: > 0 } hits)
            return new FoundTexts(hits, null);

        var names = NamesOf(catalog);
        var meant = words.Select(w => w.Length < ShortestForgiven ? w : names.FirstOrDefault(n => TypingMistake.IsOne(w, n)) ?? w).ToList();
        return meant.SequenceEqual(words) ? new FoundTexts([], null) : new FoundTexts(Search(meant, catalog, kinds, withSnippets), string.Join(' ', meant));
    }

    private List<SearchHit> Search(IReadOnlyList<string> words, CatalogSnapshot catalog, IReadOnlyList<DocumentKind> kinds, bool withSnippets)
    {
        var published = catalog.Paths;
        return [.. store.Search(words, kinds, withSnippets).Where(h => published.Contains(h.Path))];
    }

    /// <summary>The words of names, each once, those of frameworks first.</summary>
    private static IEnumerable<string> NamesOf(CatalogSnapshot catalog) => catalog.Frameworks.SelectMany(f => f.Aliases.Prepend(f.Name))
        .Concat(catalog.Needs.Select(n => n.Title))
        .Concat(catalog.Guides.Select(g => g.Title))
        .SelectMany(SearchWords.Of)
        .Where(w => w.Length >= ShortestForgiven)
        .Distinct(StringComparer.Ordinal);
}
