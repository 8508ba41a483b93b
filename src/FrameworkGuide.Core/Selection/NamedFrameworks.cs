using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Selection;

/// <summary>
/// The frameworks that a text names, where it names nothing else: "Django vs Laravel", "spring boot or rails".
/// </summary>
public static class NamedFrameworks
{
    private static readonly HashSet<string> Versus =
        new(StringComparer.Ordinal) { "vs", "versus", "against", "compare", "compared", "comparison" };

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "or", "and", "with", "to" };

    /// <summary>Whether a text asks how things compare.</summary>
    public static bool IsComparison(IReadOnlyList<string> words) => words.Any(Versus.Contains);

    /// <summary>The words that say what is searched for: all where no other would be left.</summary>
    public static IReadOnlyList<string> Telling(IReadOnlyList<string> words)
    {
        var isComparison = IsComparison(words);
        bool Joins(string word) => Joining.Contains(word) && (isComparison || word is "or" or "and");
        var telling = words.Where(w => !Versus.Contains(w) && !Joins(w)).ToList();
        return telling.Count == 0 ? words : telling;
    }

    /// <summary>
    /// Two to six frameworks in the order in which they are named; none where the words name fewer, or something else.
    /// </summary>
    public static IReadOnlyList<FrameworkSummary> In(IReadOnlyList<string> words, CatalogSnapshot catalog)
    {
        var telling = Telling(words);
        if (telling.Count < ComparedFrameworks.Fewest)
            return [];
        var names = NamesOf(catalog);
        var named = new List<FrameworkSummary>();
        for (var i = 0; i < telling.Count;)
        {
            var length = Enumerable.Range(1, Math.Min(4, telling.Count - i))
                .LastOrDefault(n => names.ContainsKey(string.Concat(telling.Skip(i).Take(n))));
            if (length == 0)
                return [];
            var framework = names[string.Concat(telling.Skip(i).Take(length))];
            if (!named.Contains(framework))
                named.Add(framework);
            i += length;
        }

        return named.Count is >= ComparedFrameworks.Fewest and <= ComparedFrameworks.Most ? named : [];
    }

    /// <summary>Every way to write the name of a framework, without what parts its words.</summary>
    private static Dictionary<string, FrameworkSummary> NamesOf(CatalogSnapshot catalog)
    {
        var names = new Dictionary<string, FrameworkSummary>(StringComparer.Ordinal);
        foreach (var framework in catalog.Frameworks)
            foreach (var name in framework.Aliases.Prepend(framework.Name).Append(framework.Slug))
                names.TryAdd(string.Concat(SearchWords.Of(name)), framework);
        return names;
    }
}
