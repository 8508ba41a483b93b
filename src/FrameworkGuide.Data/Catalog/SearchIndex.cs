using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Data.Catalog;

/// <summary>
/// The texts of documents for full-text search (SQLite FTS5). Their paths are in a table of their own: to learn those of many hits from
/// Documents is to read through all of it.
/// </summary>
internal static class SearchIndex
{
    public const string Create = "CREATE TABLE SearchPaths (Id INTEGER PRIMARY KEY, Path TEXT NOT NULL UNIQUE); CREATE VIRTUAL TABLE Search USING fts5(Name, Names, Body, Capabilities, Pitfalls, tokenize = \"unicode61 remove_diacritics 2\")";
    public const string InsertPath = "INSERT INTO SearchPaths (Path) VALUES ($1)";
    public const string InsertTexts = "INSERT INTO Search (rowid, Name, Names, Body, Capabilities, Pitfalls) VALUES (last_insert_rowid(), $1, $2, $3, $4, $5)";
    public const string DeleteTexts = "DELETE FROM Search WHERE rowid = (SELECT Id FROM SearchPaths WHERE Path = $1)";
    public const string DeletePath = "DELETE FROM SearchPaths WHERE Path = $1";

    /// <summary>A name counts more than a mention.</summary>
    private const string Rank = "bm25(Search, 20.0, 10.0, 1.0, 2.0, 2.0)";

    /// <summary>Words that more documents have tell them apart no more, and to rank many takes long.</summary>
    private const int MostRanked = 1000;

    private const int WordsOfSnippet = 24;

    /// <summary>Elements within a line: they part no words.</summary>
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase) { "a", "b", "code", "del", "em", "i", "ins", "kbd", "mark", "span", "strong", "sub", "sup" };

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>The values of <see cref="InsertTexts"/>, or null for a document that is not searched.</summary>
    public static object[]? Row(CatalogDocument document) => TextsOf(document)?.Select(t => (object)t.Replace(SearchSnippet.Open, ' ').Replace(SearchSnippet.Close, ' ')).ToArray();

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

    /// <summary>
    /// The paths of documents that have every word, or a word that begins so; best first. Of more than <see cref="MostRanked"/> those
    /// that have the words in their names come first, and each part by path.
    /// </summary>
    /// <param name="words">Letters and digits alone: quoted, they are no syntax.</param>
    public static IReadOnlyList<string> Find(SqliteReader reader, IReadOnlyList<string> words)
    {
        var match = Match(words);
        List<string> Hits(string matched, string order) => reader.Rows(
            $"SELECT Path FROM Search JOIN SearchPaths ON Id = Search.rowid WHERE Search MATCH $1 ORDER BY {order}", row => row.GetString(0), matched);

        return reader.Rows($"SELECT 1 FROM Search WHERE Search MATCH $1 LIMIT {MostRanked + 1}", row => row.GetInt32(0), match).Count <= MostRanked
            ? Hits(match, $"{Rank}, Path")
            : [.. Hits($"{{Name Names}} : ({match})", "Path").Union(Hits(match, "Path"), StringComparer.Ordinal)];
    }

    /// <summary>Where some documents have most of the words, by path; those that have not all of them are left out.</summary>
    public static Dictionary<string, string> Snippets(SqliteReader reader, IReadOnlyList<string> words, IReadOnlyList<string> paths) => reader.Rows(
        string.Create(CultureInfo.InvariantCulture, $"SELECT Path, snippet(Search, -1, char({(int)SearchSnippet.Open}), char({(int)SearchSnippet.Close}), '…', {WordsOfSnippet}) FROM SearchPaths JOIN Search ON Search.rowid = Id ")
        + $"WHERE Search MATCH $1 AND Path IN ({string.Join(", ", paths.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"${i + 2}")))})",
        row => (Path: row.GetString(0), Snippet: row.GetString(1)),
        [Match(words), .. paths]).ToDictionary(r => r.Path, r => r.Snippet, StringComparer.Ordinal);

    private static string Match(IReadOnlyList<string> words) => string.Join(' ', words.Select(w => $"\"{w.Replace("\"", "", StringComparison.Ordinal)}\"*"));

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
