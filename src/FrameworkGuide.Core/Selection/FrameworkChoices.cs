using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Selection;

/// <summary>What the list of frameworks can be filtered and sorted by, in the order in which it is offered.</summary>
public sealed class FrameworkChoices
{
    private static readonly SupportKind?[] Statuses =
    [
        SupportKind.Active, SupportKind.SecurityOnly, SupportKind.Ended, SupportKind.NoEndDatePublished,
        SupportKind.SecurityEndNotPublished, null,
    ];

    private FrameworkChoices(CatalogSnapshot catalog)
    {
        Languages = Names(catalog.Frameworks.SelectMany(f => f.Languages), FilterValue.Language);
        Styles = Names(catalog.Frameworks.Select(f => f.Style), FilterValue.Style);
        Licences = Names(catalog.Frameworks.Select(f => f.Licence), FilterValue.Licence);
        Capabilities = [.. catalog.Capabilities.SelectMany(g => g.Items).Select(
            i => (i, (IReadOnlyList<FrameworkChoice>)
            [.. CatalogWords.Levels.Select(l => new FrameworkChoice(
                $"{i.Key}:{CatalogWords.Word(l)}", CatalogWords.Level(l), FilterValue.Capability(i.Key, l)))]))];
        Orders =
        [
            ("name", FrameworkOrder.ByName),
            .. Enum.GetValues<ProjectSize>().Select(s => ($"size.{CatalogWords.Word(s)}", FrameworkOrder.BySize(s))),
            .. catalog.Needs.Select(n => ($"need.{n.Key}", FrameworkOrder.ByNeed(n.Key))),
        ];
    }

    /// <summary>What a catalog offers, made when it is first asked for.</summary>
    public static FrameworkChoices Of(CatalogSnapshot catalog) => catalog.Derived(c => new FrameworkChoices(c));

    public static IReadOnlyList<FrameworkChoice> Sizes { get; } =
        [.. Enum.GetValues<ProjectSize>().Select(
            s => new FrameworkChoice(CatalogWords.Word(s), CatalogWords.Word(s), FilterValue.Size(s)))];

    public static IReadOnlyList<FrameworkChoice> Support { get; } =
        [.. Statuses.Select(
            s => new FrameworkChoice(
                s is { } kind ? CatalogWords.Word(kind) : CatalogWords.Unknown, CatalogWords.SupportLabel(s),
                FilterValue.Support(s)))];

    /// <summary>Names, which addresses may write in any case.</summary>
    public IReadOnlyList<FrameworkChoice> Languages { get; }

    /// <inheritdoc cref="Languages"/>
    public IReadOnlyList<FrameworkChoice> Styles { get; }

    /// <inheritdoc cref="Languages"/>
    public IReadOnlyList<FrameworkChoice> Licences { get; }

    public IReadOnlyList<(CapabilityDefinition Capability, IReadOnlyList<FrameworkChoice> Levels)> Capabilities { get; }

    public IReadOnlyList<(string Word, FrameworkOrder Order)> Orders { get; }

    private static List<FrameworkChoice> Names(IEnumerable<string?> names, Func<string, FilterValue> valueOf) =>
        [.. names.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase).Select(
            n => new FrameworkChoice(n, n, valueOf(n)))];
}
