using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Hosting;
using Microsoft.Data.Sqlite;

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
internal sealed class TextSearch(CatalogStore store, IHttpContextAccessor requests)
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
    public IReadOnlyDictionary<string, string> Snippets(FoundTexts found, IReadOnlyList<CatalogEntry> some, CatalogSnapshot catalog)
    {
        var snippets = OrWithout(() => store.Snippets(found.Words, [.. some.Select(e => e.Path)]))?.ToDictionary(StringComparer.Ordinal) ?? [];
        foreach (var (entry, capability, level) in Having(Labelled(found.Words, catalog), some))
            snippets.TryAdd(entry.Path, $"{capability.Label}: {Texts.Level(level)}");
        return snippets;
    }

    /// <summary>Profiles name capabilities by their keys, and so does the index; readers know them by their labels.</summary>
    private List<CatalogEntry> Search(IReadOnlyList<string> words, CatalogSnapshot catalog)
    {
        var entries = catalog.EntriesByPath;
        var found = OrWithout(() => store.Search(words)) is { } paths
            ? paths.Select(p => entries.GetValueOrDefault(p)).OfType<CatalogEntry>()
            : Named(words, catalog);
        return Labelled(words, catalog) is { Count: > 0 } labelled
            ? [.. found.Concat(Having(labelled, catalog.Entries).Select(h => h.Entry)).DistinctBy(e => e.Path)]
            : [.. found];
    }

    /// <summary>What the index tells; null where it cannot be read for now, and the answer is marked as one that lacks something.</summary>
    private T? OrWithout<T>(Func<T> ask)
        where T : class
    {
        try
        {
            if (!store.IsUnfilled)
                return ask();
        }
        catch (SqliteException)
        {
            // The store remembers it, and the next look at the content mends it.
        }

        if (requests.HttpContext is { } context)
            PartialAnswer.Mark(context);
        return null;
    }

    /// <summary>Without the index: what has every word, or a word that begins so, in its names.</summary>
    private static IEnumerable<CatalogEntry> Named(IReadOnlyList<string> words, CatalogSnapshot catalog) => catalog.Entries.Where(e =>
    {
        var names = e.Content switch
        {
            FrameworkSummary framework => framework.Aliases.Prepend(framework.Name).SelectMany(SearchWords.Of),
            Need need => SearchWords.Of(need.Title),
            Guide guide => SearchWords.Of(guide.Title),
            _ => [],
        };
        return words.All(w => names.Any(n => n.StartsWith(w, StringComparison.Ordinal)));
    });

    /// <summary>The capabilities whose labels have every word, or a word that begins so.</summary>
    private static List<CapabilityDefinition> Labelled(IReadOnlyList<string> words, CatalogSnapshot catalog) =>
    [
        .. catalog.Capabilities.SelectMany(g => g.Items)
            .Where(i => SearchWords.Of(i.Label) is var label && words.All(w => label.Any(l => l.StartsWith(w, StringComparison.Ordinal)))),
    ];

    /// <summary>The frameworks that have one of the capabilities, from wherever.</summary>
    private static IEnumerable<(CatalogEntry Entry, CapabilityDefinition Capability, CapabilityLevel Level)> Having(
        IReadOnlyList<CapabilityDefinition> capabilities, IEnumerable<CatalogEntry> entries) =>
        from entry in entries
        where entry.Content is FrameworkSummary
        from capability in capabilities
        let level = ((FrameworkSummary)entry.Content).Capabilities.GetValueOrDefault(capability.Key)
        where level != CapabilityLevel.None
        select (entry, capability, level);

    /// <summary>The words of names, each once, those of frameworks first.</summary>
    private static IEnumerable<string> NamesOf(CatalogSnapshot catalog) => catalog.Frameworks.SelectMany(f => f.Aliases.Prepend(f.Name))
        .Concat(catalog.Needs.Select(n => n.Title))
        .Concat(catalog.Guides.Select(g => g.Title))
        .SelectMany(SearchWords.Of)
        .Where(w => w.Length >= ShortestForgiven)
        .Distinct(StringComparer.Ordinal);
}
