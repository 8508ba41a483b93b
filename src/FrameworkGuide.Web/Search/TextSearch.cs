using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Data;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Search;

/// <summary>What a text finds.</summary>
/// <param name="Entries">Frameworks, needs and guides, best first.</param>
/// <param name="Words">What they all have.</param>
/// <param name="ReadAs">How the text was read where nothing has it as it is; null where it was taken as it is.</param>
internal sealed record FoundTexts(IReadOnlyList<CatalogEntry> Entries, IReadOnlyList<string> Words, string? ReadAs)
{
    /// <summary>The frameworks that the text names, where it names two or more and nothing else.</summary>
    public IReadOnlyList<FrameworkSummary> Compared { get; init; } = [];

    /// <summary>Whether nothing has every word as it is: what was found has words that begin so.</summary>
    public bool AreBeginnings { get; init; }

    /// <summary>Where nothing was found, the words that nothing has at all; empty where each alone is found.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}

/// <summary>
/// Searches names and texts. Words are found by their beginnings, those that are whole before others; where nothing is found, spaces
/// between words and one typing mistake in a name are forgiven. Of what the catalog finds, only what the request's content has is kept.
/// </summary>
internal sealed class TextSearch(CatalogStore store, GuideRequest guide, IHttpContextAccessor requests)
{
    /// <summary>Shorter words have too many neighbours.</summary>
    private const int ShortestForgiven = 4;

    /// <summary>What a word of a guide means is no mistake in a name: all texts are looked through, whatever is wanted of them.</summary>
    public FoundTexts Find(string text, CatalogSnapshot catalog)
    {
        var words = SearchWords.Of(text);
        if (words.Count == 0)
            return new FoundTexts([], words, null);
        if (FindAsIs(words, catalog) is { Entries.Count: > 0 } found)
            return found;

        // Who compares names frameworks; elsewhere a mistake may be in any name.
        var names = (NamedFrameworks.IsComparison(words) ? FrameworkNamesOf(catalog) : NamesOf(catalog)).ToList();
        var meant = words.Select(w => w.Length < ShortestForgiven || names.Contains(w) ? w : names.Find(n => TypingMistake.IsOne(w, n)) ?? w).ToList();
        if (!meant.SequenceEqual(words) && FindAsIs(meant, catalog) is { Entries.Count: > 0 } forgiven)
            return forgiven with { ReadAs = string.Join(' ', meant) };

        var telling = NamedFrameworks.Telling(words);
        return new FoundTexts([], telling, null) { Missing = [.. telling.Where(w => !IsAnywhere(w, catalog)).Select(w => AsTyped(w, text))] };
    }

    private bool IsAnywhere(string word, CatalogSnapshot catalog) =>
        Labelled([word], catalog).Count > 0 || (OrWithout(() => store.HasWord(word) ? word : "") ?? word).Length > 0;

    private static string AsTyped(string word, string text) =>
        text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? text.Substring(at, word.Length) : word;

    private FoundTexts FindAsIs(IReadOnlyList<string> words, CatalogSnapshot catalog)
    {
        var telling = NamedFrameworks.Telling(words);
        var (entries, areBeginnings) = Search(telling, catalog);
        if (NamedFrameworks.In(words, catalog) is { Count: > 0 } named)
            return new FoundTexts([.. About(named, catalog).Concat(entries).DistinctBy(e => e.Path)], telling, null) { Compared = named };

        // A name may be written with spaces where the texts have none.
        if (entries.Count == 0 && telling.Count > 1 && Search([string.Concat(telling)], catalog).Entries is { Count: > 0 } together)
            return new FoundTexts(together, [string.Concat(telling)], null);
        return new FoundTexts(entries, telling, null) { AreBeginnings = areBeginnings };
    }

    /// <summary>The profiles of some frameworks, and the guide about exactly these.</summary>
    private static IEnumerable<CatalogEntry> About(IReadOnlyList<FrameworkSummary> frameworks, CatalogSnapshot catalog)
    {
        var slugs = frameworks.Select(f => f.Slug).ToHashSet(StringComparer.Ordinal);
        return frameworks.Select(f => catalog.Entries.First(e => e.Kind == DocumentKind.Framework && e.Slug == f.Slug))
            .Concat(catalog.Entries.Where(e => e.Content is Guide guide && slugs.SetEquals(guide.Pair)));
    }

    /// <summary>Where some of what was found has most of the words, by path.</summary>
    public IReadOnlyDictionary<string, string> Snippets(FoundTexts found, IReadOnlyList<CatalogEntry> some, CatalogSnapshot catalog)
    {
        var snippets = OrWithout(() => store.Snippets(found.Words, [.. some.Where(e => !guide.IsDraft(e.Kind, e.Slug)).Select(e => e.Path)]))?.ToDictionary(StringComparer.Ordinal) ?? [];
        foreach (var (entry, capability, level) in Having(Labelled(found.Words, catalog), some))
            snippets.TryAdd(entry.Path, $"{capability.Label}: {CatalogWords.Level(level)}");
        return snippets;
    }

    /// <summary>Profiles name capabilities by their keys, and so does the index; readers know them by their labels.</summary>
    private (IReadOnlyList<CatalogEntry> Entries, bool AreBeginnings) Search(IReadOnlyList<string> words, CatalogSnapshot catalog)
    {
        var entries = catalog.EntriesByPath;
        var paths = OrWithout(() => store.Search(words));
        var found = paths is not null
            ? paths.Paths.Select(p => entries.GetValueOrDefault(p)).OfType<CatalogEntry>()
            : Named(words, catalog);
        return Labelled(words, catalog) is { Count: > 0 } labelled
            ? ([.. found.Concat(Having(labelled, catalog.Entries).Select(h => h.Entry)).DistinctBy(e => e.Path)], false)
            : ([.. found], paths is { Whole: 0 });
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
        catch (Exception e) when (StoreFailure.Is(e))
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
        return words.All(w => names.Any(n => SearchWords.Has(n, w)));
    });

    /// <summary>The capabilities whose labels, or whose keys, have every word, or a word that begins so.</summary>
    private static List<CapabilityDefinition> Labelled(IReadOnlyList<string> words, CatalogSnapshot catalog) =>
    [
        .. catalog.Capabilities.SelectMany(g => g.Items)
            .Where(i => new[] { i.Label, i.Key }.Any(name => SearchWords.Of(name) is var label && words.All(w => label.Any(l => SearchWords.Has(l, w))))),
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
    private static IEnumerable<string> NamesOf(CatalogSnapshot catalog) =>
        FrameworkNamesOf(catalog).Concat(catalog.Needs.Select(n => n.Title).Concat(catalog.Guides.Select(g => g.Title)).SelectMany(Forgiven)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> FrameworkNamesOf(CatalogSnapshot catalog) =>
        catalog.Frameworks.SelectMany(f => f.Aliases.Prepend(f.Name)).SelectMany(Forgiven).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Forgiven(string name) => SearchWords.Of(name).Where(w => w.Length >= ShortestForgiven);
}
