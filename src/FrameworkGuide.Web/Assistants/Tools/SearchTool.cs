using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Assistants.Answers;

namespace FrameworkGuide.Web.Assistants.Tools;

/// <summary>Looks for words in all texts of the guide.</summary>
internal static class SearchTool
{
    private const string Text = "text";

    public static GuideTool Create() => new GuideTool<SearchJson>(
        "search", "Search the guide",
        "Looks for words in profiles, needs and guides, and gives the pages that have them. Use it for a topic or a "
            + "name that no other tool takes. What the guide knows by name alone comes back as known: false. Not for "
            + "the web: it sees the guide alone.",
        ToolSchema.Of(
            [Text],
            (Text, ToolSchema.Text("A few words, up to 200 characters.", FrameworkQuery.LongestText)),
            ToolSchema.DetailOf("more of what was found")),
        AssistantJson.Default.Search,
        call => Task.FromResult(Run(call)));

    private static Answer<SearchJson> Run(ToolCall call)
    {
        var text = call.Arguments.Text(Text).Trim();
        var found = call.Texts.Find(text, call.Catalog);
        var shown = found.Entries.Take(call.Most(concise: 8, full: 30)).ToList();
        var snippets = call.Texts.Snippets(found, shown, call.Catalog);
        var unknown = NotCovered.Find(SearchWords.Of(text), call.Catalog).Frameworks.Count > 0
            || found.Entries.Count == 0 ? [call.Names.Framework(text)] : (UnknownJson[])[];
        var note = found.ReadAs is { } read ? $"Read as “{read}”."
            : found.Entries.Count == 0 ? SearchTexts.NothingFound(found.Missing) : null;
        return new(
            new SearchJson(
                [.. shown.Select(e => Row(call, e, snippets.GetValueOrDefault(e.Path) ?? ""))], found.Entries.Count,
                note, call.Claims.Address("/search" + AddressQuery.Format([("q", OneLine.Of(text))]))),
            string.Join('\n', shown.Select(e => TitleOf(call, e)).Prepend(note ?? "").Where(l => l.Length > 0)))
        {
            Unknown = unknown,
        };
    }

    private static FoundJson Row(ToolCall call, CatalogEntry entry, string snippet)
    {
        var page = SiteMap.AddressOf(entry.Kind, entry.Slug);
        var plain = string.Concat(snippet.Split(SearchSnippet.Open, SearchSnippet.Close));
        var reviewed = entry.Content is FrameworkSummary { Reviewed: { } day } ? Claims.Day(day) : null;
        return new FoundJson(
            entry.Kind switch
            {
                DocumentKind.Framework => "framework",
                DocumentKind.Need => "need",
                _ => "guide",
            },
            entry.Slug, TitleOf(call, entry), call.Claims.Address(page),
            call.Claims.Of(plain, [], reviewed ?? Claims.Day(call.Today), page));
    }

    private static string TitleOf(ToolCall call, CatalogEntry entry) =>
        OneLine.Of(call.Catalog.NameOf(entry.Kind, entry.Slug, SiteMap.TitleOf(entry.Content)));
}
