using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Selection;

/// <summary>What was found of one kind.</summary>
/// <param name="Best">The best ones, in their order.</param>
/// <param name="More">How many more there are.</param>
public sealed record FoundGroup(DocumentKind Kind, IReadOnlyList<CatalogEntry> Best, int More)
{
    private const int MostOfKind = 20;

    private static readonly DocumentKind[] Kinds = [DocumentKind.Framework, DocumentKind.Need, DocumentKind.Guide];

    /// <summary>One for each kind of which anything was found.</summary>
    public static IReadOnlyList<FoundGroup> Of(FoundTexts found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return
        [
            .. from kind in Kinds
               let entries = found.Entries.Where(e => e.Kind == kind).ToList()
               where entries.Count > 0
               select new FoundGroup(kind, [.. entries.Take(MostOfKind)], Math.Max(0, entries.Count - MostOfKind)),
        ];
    }
}
