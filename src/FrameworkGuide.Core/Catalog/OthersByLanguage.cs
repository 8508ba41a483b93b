namespace FrameworkGuide.Core.Catalog;

/// <summary>What is usual in each language and has no profile here.</summary>
internal sealed class OthersByLanguage
{
    private readonly Dictionary<string, IReadOnlyList<OtherFramework>> _others;

    private OthersByLanguage(CatalogSnapshot catalog)
    {
        var named = catalog.Languages.Where(l => l.Elsewhere.Count > 0).ToList();
        var here = named.Count == 0
            ? []
            : catalog.Entries.Select(e => e.Content).OfType<FrameworkSummary>()
                .SelectMany(f => f.Aliases.Prepend(f.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _others = named.ToDictionary(
            l => l.Name,
            l => (IReadOnlyList<OtherFramework>)[.. l.Elsewhere.Where(o => !here.Contains(o.Name))],
            StringComparer.Ordinal);
    }

    public static OthersByLanguage Of(CatalogSnapshot catalog) => catalog.Derived(c => new OthersByLanguage(c));

    public IReadOnlyList<OtherFramework> In(string language) => _others.GetValueOrDefault(language) ?? [];
}
