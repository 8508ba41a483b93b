using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Selection;

/// <summary>
/// Finds capabilities by their words. Profiles name them by their keys, and so does the index; readers know them by
/// their labels.
/// </summary>
public static class CapabilityWords
{
    /// <summary>The capabilities whose labels, or whose keys, have every word, or a word that begins so.</summary>
    public static IReadOnlyList<CapabilityDefinition> Find(IReadOnlyList<string> words, CatalogSnapshot catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return
        [
            .. catalog.Capabilities.SelectMany(g => g.Items)
                .Where(i => new[] { i.Label, i.Key }.Any(name => SearchWords.Of(name) is var label && words.All(
                    w => label.Any(l => SearchWords.Has(l, w))))),
        ];
    }

    /// <summary>The frameworks that have one of the capabilities, from wherever.</summary>
    public static IEnumerable<(CatalogEntry Entry, CapabilityDefinition Capability, CapabilityLevel Level)> Having(
        IReadOnlyList<CapabilityDefinition> capabilities, IEnumerable<CatalogEntry> entries) =>
        from entry in entries
        where entry.Content is FrameworkSummary
        from capability in capabilities
        let level = ((FrameworkSummary)entry.Content).Capabilities.GetValueOrDefault(capability.Key)
        where level != CapabilityLevel.None
        select (entry, capability, level);
}
