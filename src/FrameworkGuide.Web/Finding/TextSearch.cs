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

    private static readonly DocumentKind[] Kinds = [DocumentKind.Framework, DocumentKind.Need, DocumentKind.Guide];

    public IReadOnlyList<FrameworkSummary> FindFrameworks(string text, CatalogSnapshot catalog) =>
        [.. Find(text, catalog, withSnippets: false).Hits.Where(h => h.Kind == DocumentKind.Framework).Select(h => catalog.FrameworksBySlug[h.Slug])];

    /// <summary>Frameworks, needs and guides.</summary>
    public FoundTexts FindAll(string text, CatalogSnapshot catalog) => Find(text, catalog, withSnippets: true);

    /// <summary>A list of frameworks looks through all texts too: what a word of a guide means is no mistake in a name.</summary>
    private FoundTexts Find(string text, CatalogSnapshot catalog, bool withSnippets)
    {
        var words = SearchWords.Of(text);
        if (words.Count == 0)
            return new FoundTexts([], null);
        if (Search(words, catalog, withSnippets) is { Count: > 0 } hits)
            return new FoundTexts(hits, null);

        var names = NamesOf(catalog).ToList();
        var meant = words.Select(w => w.Length < ShortestForgiven || names.Contains(w) ? w : names.Find(n => TypingMistake.IsOne(w, n)) ?? w).ToList();
        return meant.SequenceEqual(words) ? new FoundTexts([], null) : new FoundTexts(Search(meant, catalog, withSnippets), string.Join(' ', meant));
    }

    private List<SearchHit> Search(IReadOnlyList<string> words, CatalogSnapshot catalog, bool withSnippets)
    {
        var published = catalog.Paths;
        return [.. store.Search(words, Kinds, withSnippets).Where(h => published.Contains(h.Path))];
    }

    /// <summary>The words of names, each once, those of frameworks first.</summary>
    private static IEnumerable<string> NamesOf(CatalogSnapshot catalog) => catalog.Frameworks.SelectMany(f => f.Aliases.Prepend(f.Name))
        .Concat(catalog.Needs.Select(n => n.Title))
        .Concat(catalog.Guides.Select(g => g.Title))
        .SelectMany(SearchWords.Of)
        .Where(w => w.Length >= ShortestForgiven)
        .Distinct(StringComparer.Ordinal);
}
