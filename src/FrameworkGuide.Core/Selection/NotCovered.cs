using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Selection;

/// <summary>What a text names and the guide has no profile of, though it knows the name.</summary>
/// <param name="Frameworks">Frameworks of the content's list of others, each with its language.</param>
/// <param name="Languages">Languages that no framework of the guide is written in, with what is usual there.</param>
public sealed record NotCovered(
    IReadOnlyList<(OtherFramework Framework, string Language)> Frameworks,
    IReadOnlyList<(string Name, IReadOnlyList<OtherFramework> Usual)> Languages)
{
    /// <summary>Shorter beginnings could be those of many names.</summary>
    private const int ShortestBeginning = 4;

    private const int Most = 5;

    public static NotCovered Find(IReadOnlyList<string> words, CatalogSnapshot catalog)
    {
        var telling = NamedFrameworks.Telling(words);

        // A name of several words, as it is written with or without spaces.
        var named = telling.Concat(telling.Zip(telling.Skip(1), string.Concat)).Append(string.Concat(telling))
            .ToHashSet(StringComparer.Ordinal);
        var spoken = catalog.Frameworks.SelectMany(f => f.Languages).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new NotCovered(
            [
                .. catalog.LanguageNames.SelectMany(l => catalog.Elsewhere(l), (l, f) => (f, l))
                    .Where(o => string.Concat(SearchWords.Of(o.f.Name)) is var name && named.Any(
                        n => n == name || n.Length >= ShortestBeginning
                            && name.StartsWith(n, StringComparison.Ordinal)))
                    .DistinctBy(o => o.f.Name)
                    .Take(Most),
            ],
            [
                .. catalog.LanguageNames
                    .Where(l => !spoken.Contains(l) && named.Contains(string.Concat(SearchWords.Of(l))))
                    .Select(l => (l, catalog.Elsewhere(l)))
                    .Take(Most),
            ]);
    }
}
