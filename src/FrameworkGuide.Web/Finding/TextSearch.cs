using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;

namespace FrameworkGuide.Web.Finding;

/// <summary>What a text finds.</summary>
/// <param name="Entries">Frameworks, needs and guides, best first.</param>
/// <param name="Words">What they all have.</param>
/// <param name="ReadAs">How the text was read where nothing has it as it is; null where it was taken as it is.</param>
internal sealed record FoundTexts(IReadOnlyList<CatalogEntry> Entries, IReadOnlyList<string> Words, string? ReadAs);

/// <summary>
/// Searches names and texts. Words are found by their beginnings; where nothing is found, one typing mistake is forgiven in names.
/// Of what the catalog finds, only what the request's content has is kept.
/// </summary>
internal sealed class TextSearch(CatalogStore store)
{
    /// <summary>Shorter words have too many neighbours.</summary>
    private const int ShortestForgiven = 4;

    /// <summary>What a word of a guide means is no mistake in a name: all texts are looked through, whatever is wanted of them.</summary>
    public FoundTexts Find(string text, CatalogSnapshot catalog)
    {
        var words = SearchWords.Of(text);
        if (words.Count == 0)
            return new FoundTexts([], words, null);
        if (Search(words, catalog) is { Count: > 0 } found)
            return new FoundTexts(found, words, null);

        var names = NamesOf(catalog).ToList();
        var meant = words.Select(w => w.Length < ShortestForgiven || names.Contains(w) ? w : names.Find(n => TypingMistake.IsOne(w, n)) ?? w).ToList();
        return meant.SequenceEqual(words) ? new FoundTexts([], words, null) : new FoundTexts(Search(meant, catalog), meant, string.Join(' ', meant));
    }

    /// <summary>Where some of what was found has most of the words, by path.</summary>
    public IReadOnlyDictionary<string, string> Snippets(FoundTexts found, IEnumerable<CatalogEntry> some) =>
        store.Snippets(found.Words, [.. some.Select(e => e.Path)]);

    private List<CatalogEntry> Search(IReadOnlyList<string> words, CatalogSnapshot catalog)
    {
        var entries = catalog.EntriesByPath;
        return [.. store.Search(words).Select(p => entries.GetValueOrDefault(p)).OfType<CatalogEntry>()];
    }

    /// <summary>The words of names, each once, those of frameworks first.</summary>
    private static IEnumerable<string> NamesOf(CatalogSnapshot catalog) => catalog.Frameworks.SelectMany(f => f.Aliases.Prepend(f.Name))
        .Concat(catalog.Needs.Select(n => n.Title))
        .Concat(catalog.Guides.Select(g => g.Title))
        .SelectMany(SearchWords.Of)
        .Where(w => w.Length >= ShortestForgiven)
        .Distinct(StringComparer.Ordinal);
}
