using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Data.Catalog;

/// <summary>What the search index has of a document.</summary>
/// <param name="Texts">The values of <see cref="SearchIndex.InsertTexts"/>.</param>
/// <param name="Joined">The names in them that are also written as one word.</param>
internal sealed record IndexedTexts(IReadOnlyList<string> Texts, IEnumerable<(string Joined, string Parts)> Joined)
{
    /// <summary>Null for a document that is not searched.</summary>
    public static IndexedTexts? Of(CatalogDocument document) =>
        TextsOf(document) is not { } texts ? null : new IndexedTexts(
        [.. texts.Select(SearchText.ForIndex)],
        texts.SelectMany(SearchText.JoinedIn)
            .Concat(NamesIn(document.Content).Select(SearchText.JoinedName).OfType<(string, string)>()));

    private static string[]? TextsOf(CatalogDocument document) => document.Content switch
    {
        FrameworkProfile f =>
        [
            f.Name,
            string.Join(" · ", f.Aliases.Concat(f.Languages)),
            PlainText.Of(document.BodyHtml),
            string.Join(" · ", Had(f).Select(c => Described(c.Value)).Where(t => t.Length > 0)),
            string.Join(" ", f.Pitfalls.Concat(f.Weaknesses).Concat(f.Strengths).Select(p => p.Text)),
            string.Join(' ', Had(f).Select(c => c.Key).Prepend(f.Slug)),
        ],
        Need need =>
            [need.Title, "", $"{need.Question} {need.Help} {PlainText.Of(document.BodyHtml)}", "", "", document.Slug],
        Guide guide =>
            [
                guide.Title,
                "",
                $"{guide.Summary} {PlainText.Of(document.BodyHtml)}",
                "",
                "",
                string.Join(' ', guide.Pair),
            ],
        _ => null,
    };

    /// <summary>Names whose words are parted by spaces.</summary>
    private static IEnumerable<string> NamesIn(object content) => content is FrameworkProfile f
        ? [f.Name, .. f.Aliases, .. f.Languages, .. Had(f).Select(c => c.Value.Via).OfType<string>()]
        : [];

    private static IEnumerable<KeyValuePair<string, Capability>> Had(FrameworkProfile framework) =>
        framework.Capabilities.Where(c => c.Value.Level != CapabilityLevel.None);

    private static string Described(Capability capability) => (capability.Via, capability.Note) switch
    {
        ({ } via, { } note) => $"{via}: {note}",
        var (via, note) => via ?? note ?? "",
    };
}
