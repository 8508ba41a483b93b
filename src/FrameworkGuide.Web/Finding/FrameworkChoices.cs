using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Finding;

/// <summary>What the list of frameworks can be filtered and sorted by, with the words of addresses, in the order in which it is offered.</summary>
internal sealed class FrameworkChoices(CatalogSnapshot catalog)
{
    private static readonly CapabilityLevel?[] Levels = [CapabilityLevel.BuiltIn, CapabilityLevel.Official, CapabilityLevel.Community, CapabilityLevel.None, null];
    private static readonly SupportKind?[] Statuses = [SupportKind.Active, SupportKind.SecurityOnly, SupportKind.Ended, SupportKind.NoEndDatePublished, SupportKind.SecurityEndNotPublished, null];

    public static IReadOnlyList<(string Word, ProjectSize Size)> Sizes { get; } = [.. Enum.GetValues<ProjectSize>().Select(s => (Texts.Word(s), s))];

    public static IReadOnlyList<(string Word, SupportKind? Status)> Support { get; } = [.. Statuses.Select(s => (WordOf(s), s))];

    public static string WordOf(SupportKind? status) => status is { } kind ? Texts.Word(kind) : Texts.Unknown;

    /// <summary>Names, which addresses may write in any case.</summary>
    public IReadOnlyList<string> Languages => Names(catalog.Frameworks.SelectMany(f => f.Languages));

    /// <inheritdoc cref="Languages"/>
    public IReadOnlyList<string> Styles => Names(catalog.Frameworks.Select(f => f.Style));

    /// <inheritdoc cref="Languages"/>
    public IReadOnlyList<string> Licences => Names(catalog.Frameworks.Select(f => f.Licence));

    public IReadOnlyList<(string Word, CapabilityAtLevel Capability)> Capabilities =>
    [
        .. catalog.Capabilities.SelectMany(g => g.Items)
            .SelectMany(i => Levels.Select(l => ($"{i.Key}:{Texts.Word(l)}", new CapabilityAtLevel(i.Key, l)))),
    ];

    public IReadOnlyList<(string Word, FrameworkOrder Order)> Orders =>
    [
        ("name", FrameworkOrder.ByName),
        .. Sizes.Select(s => ($"size.{s.Word}", FrameworkOrder.BySize(s.Size))),
        .. catalog.Needs.Select(n => ($"need.{n.Key}", FrameworkOrder.ByNeed(n.Key))),
    ];

    private static List<string> Names(IEnumerable<string?> names) =>
        [.. names.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase)];
}
