using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Data.Catalog;

/// <summary>
/// The texts of documents for full-text search (SQLite FTS5), a row for each document under the row number it has in Documents.
/// </summary>
internal static class SearchIndex
{
    public const string Create = "CREATE VIRTUAL TABLE Search USING fts5(Name, Names, Body, Capabilities, Pitfalls, tokenize = \"unicode61 remove_diacritics 2\")";
    public const string Insert = "INSERT INTO Search (rowid, Name, Names, Body, Capabilities, Pitfalls) VALUES (last_insert_rowid(), $1, $2, $3, $4, $5)";
    public const string Delete = "DELETE FROM Search WHERE rowid = (SELECT rowid FROM Documents WHERE Path = $1)";

    /// <summary>A name counts more than a mention.</summary>
    private const string Rank = "bm25(Search, 20.0, 10.0, 1.0, 2.0, 2.0)";

    private const int WordsOfSnippet = 24;

    /// <summary>Elements within a line: they part no words.</summary>
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase) { "a", "b", "code", "del", "em", "i", "ins", "kbd", "mark", "span", "strong", "sub", "sup" };

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>The values of <see cref="Insert"/>, or null for a document that is not searched.</summary>
    public static object[]? Row(CatalogDocument document) => TextsOf(document)?.Select(t => (object)t.Replace(SearchHit.Open, ' ').Replace(SearchHit.Close, ' ')).ToArray();

    private static string[]? TextsOf(CatalogDocument document) => document.Content switch
    {
        FrameworkProfile f =>
        [
            f.Name,
            string.Join(' ', f.Aliases.Concat(f.Languages).Append(f.Slug)),
            PlainText(document.BodyHtml),
            string.Join(" · ", f.Capabilities.Where(c => c.Value.Level != CapabilityLevel.None).Select(c => string.Join(" ", new[] { c.Key.Replace('-', ' ') + ":", c.Value.Via, c.Value.Note }.OfType<string>()))),
            string.Join(" ", f.Pitfalls.Concat(f.Weaknesses).Concat(f.Strengths).Select(p => p.Text)),
        ],
        Need need => [need.Title, "", $"{need.Question} {need.Help} {PlainText(document.BodyHtml)}", "", ""],
        Guide guide => [guide.Title, string.Join(' ', guide.Pair), $"{guide.Summary} {PlainText(document.BodyHtml)}", "", ""],
        _ => null,
    };

    /// <summary>The documents that have every word, or a word that begins so; best first.</summary>
    /// <param name="words">Letters and digits alone: quoted, they are no syntax.</param>
    public static List<SearchHit> Find(CatalogReader reader, IReadOnlyList<string> words, IReadOnlyList<DocumentKind> kinds, bool withSnippets)
    {
        var match = string.Join(' ', words.Select(w => $"\"{w.Replace("\"", "", StringComparison.Ordinal)}\"*"));
        var snippet = withSnippets ? string.Create(CultureInfo.InvariantCulture, $"snippet(Search, -1, char(2), char(3), '…', {WordsOfSnippet})") : "''";
        return reader.Rows(
            $"SELECT d.Path, d.Kind, d.Slug, {snippet} FROM Search JOIN Documents d ON d.rowid = Search.rowid "
            + $"WHERE Search MATCH $1 AND d.Kind IN ({string.Join(',', kinds.Select(k => (int)k))}) ORDER BY {Rank}, d.Path",
            row => new SearchHit(row.GetString(0), (DocumentKind)row.GetInt32(1), row.GetString(2), row.GetString(3)),
            match);
    }

    /// <summary>The text of rendered Markdown: where a block or a cell ends, so does a word.</summary>
    private static string PlainText(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length;)
        {
            var tag = html.IndexOf('<', i);
            text.Append(html, i, (tag < 0 ? html.Length : tag) - i);
            if (tag < 0)
                break;
            var end = html.IndexOf('>', tag);
            if (!Inline.GetAlternateLookup<ReadOnlySpan<char>>().Contains(NameOf(html.AsSpan(tag))))
                text.Append(' ');
            i = end < 0 ? html.Length : end + 1;
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    /// <summary>The name of the element whose tag a text begins with.</summary>
    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        tag = tag[(tag.StartsWith("</") ? 2 : 1)..];
        var length = tag.IndexOfAnyExcept(Letters);
        return length < 0 ? tag : tag[..length];
    }
}
