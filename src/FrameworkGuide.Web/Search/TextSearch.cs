using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Data;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Search;

/// <summary>
/// Searches names and texts. Words are found by their beginnings, those that are whole before others; where nothing is
/// found, spaces between words and one typing mistake in a name are forgiven. Of what the catalog finds, only what the
/// request's content has is kept.
/// </summary>
internal sealed class TextSearch(CatalogStore store, GuideRequest guide, IHttpContextAccessor requests)
{
    /// <summary>
    /// What a word of a guide means is no mistake in a name: all texts are looked through, whatever is wanted of them.
    /// </summary>
    public FoundTexts Find(string text, CatalogSnapshot catalog)
    {
        var words = SearchWords.Of(text);
        if (words.Count == 0)
            return new FoundTexts([], words, null);
        if (FindAsIs(words, catalog) is { Entries.Count: > 0 } found)
            return found;

        var meant = NameWords.Mend(words, catalog);
        if (!meant.SequenceEqual(words) && FindAsIs(meant, catalog) is { Entries.Count: > 0 } forgiven)
            return forgiven with { ReadAs = string.Join(' ', meant) };

        var telling = NamedFrameworks.Telling(words);
        return new FoundTexts([], telling, null)
        {
            Missing = [.. telling.Where(w => !IsAnywhere(w, catalog)).Select(w => AsTyped(w, text))],
        };
    }

    private bool IsAnywhere(string word, CatalogSnapshot catalog) =>
        CapabilityWords.Find([word], catalog).Count > 0
            || (OrWithout(() => store.HasWord(word) ? word : "") ?? word).Length > 0;

    private static string AsTyped(string word, string text) =>
        text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            ? text.Substring(at, word.Length)
            : word;

    private FoundTexts FindAsIs(IReadOnlyList<string> words, CatalogSnapshot catalog)
    {
        var telling = NamedFrameworks.Telling(words);
        var (entries, areBeginnings) = Search(telling, catalog);
        if (NamedFrameworks.In(words, catalog) is { Count: > 0 } named)
            return new FoundTexts([.. About(named, catalog).Concat(entries).DistinctBy(e => e.Path)], telling, null)
            {
                Compared = named,
            };

        // A name may be written with spaces where the texts have none.
        if (entries.Count == 0 && telling.Count > 1
            && Search([string.Concat(telling)], catalog).Entries is { Count: > 0 } together)
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
    public IReadOnlyDictionary<string, string> Snippets(
        FoundTexts found, IReadOnlyList<CatalogEntry> some, CatalogSnapshot catalog)
    {
        IReadOnlyList<string> published = [.. some.Where(e => !guide.IsDraft(e.Kind, e.Slug)).Select(e => e.Path)];
        var snippets = OrWithout(() => store.Snippets(found.Words, published))?.ToDictionary(StringComparer.Ordinal)
            ?? [];
        foreach (
            var (entry, capability, level) in CapabilityWords.Having(CapabilityWords.Find(found.Words, catalog), some))
            snippets.TryAdd(entry.Path, $"{capability.Label}: {CatalogWords.Level(level)}");
        return snippets;
    }

    private (IReadOnlyList<CatalogEntry> Entries, bool AreBeginnings) Search(
        IReadOnlyList<string> words, CatalogSnapshot catalog)
    {
        var entries = catalog.EntriesByPath;
        var paths = OrWithout(() => store.Search(words));
        var found = paths is not null
            ? paths.Paths.Select(p => entries.GetValueOrDefault(p)).OfType<CatalogEntry>()
            : NameWords.Find(words, catalog);
        return CapabilityWords.Find(words, catalog) is { Count: > 0 } labelled
            ? ([.. found.Concat(CapabilityWords.Having(labelled, catalog.Entries).Select(h => h.Entry))
                .DistinctBy(e => e.Path)], false)
            : ([.. found], paths is { Whole: 0 });
    }

    /// <summary>
    /// What the index tells; null where it cannot be read for now, and the answer is marked as one that lacks
    /// something.
    /// </summary>
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
}
