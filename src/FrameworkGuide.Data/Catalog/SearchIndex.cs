using System.Globalization;
using FrameworkGuide.Core.Selection;

namespace FrameworkGuide.Data.Catalog;

/// <summary>
/// The texts of documents for full-text search (SQLite FTS5). Their paths are in a table of their own: to learn those
/// of many hits from Documents is to read through all of it. So are the names that are also written without their dots,
/// hyphens and spaces.
/// </summary>
internal static class SearchIndex
{
    public const string Create =
        "CREATE TABLE SearchPaths (Id INTEGER PRIMARY KEY, Path TEXT NOT NULL UNIQUE);"
        + " CREATE TABLE SearchJoined"
        + " (Joined TEXT NOT NULL, Parts TEXT NOT NULL, PRIMARY KEY (Joined, Parts)) WITHOUT ROWID;"
        + " CREATE VIRTUAL TABLE Search USING fts5("
        + "Name, Names, Body, Capabilities, Pitfalls, Keys, tokenize = \"unicode61 remove_diacritics 2\")";
    public const string InsertPath = "INSERT INTO SearchPaths (Path) VALUES ($1)";
    public const string InsertTexts =
        "INSERT INTO Search (rowid, Name, Names, Body, Capabilities, Pitfalls, Keys)"
        + " VALUES (last_insert_rowid(), $1, $2, $3, $4, $5, $6)";
    public const string InsertJoined = "INSERT OR IGNORE INTO SearchJoined (Joined, Parts) VALUES ($1, $2)";
    public const string DeleteTexts = "DELETE FROM Search WHERE rowid = (SELECT Id FROM SearchPaths WHERE Path = $1)";
    public const string DeletePath = "DELETE FROM SearchPaths WHERE Path = $1";

    /// <summary>A name counts more than a mention.</summary>
    private const string Rank = "bm25(Search, 20.0, 10.0, 1.0, 2.0, 2.0, 2.0)";

    /// <summary>What readers may see: keys are for programs.</summary>
    private const string Shown = "{Name Names Body Capabilities Pitfalls}";

    /// <summary>Words that more documents have tell them apart no more, and to rank many takes long.</summary>
    private const int MostRanked = 1000;

    private const int WordsOfSnippet = 24;

    /// <summary>Where each letter is a word; as many as there may be.</summary>
    private const int LettersOfSnippet = 64;

    /// <summary>Other ways to write a word; more find nothing that is meant.</summary>
    private const int MostWays = 4;

    /// <summary>
    /// The paths of documents that have every word, or a word that begins so; those that have every word as it is come
    /// first, and the best of each part before others. Of more than <see cref="MostRanked"/> those that have the words
    /// in their names come first, and each part by path.
    /// </summary>
    public static FoundPaths Find(SqliteReader reader, IReadOnlyList<string> words)
    {
        var ways = words.Select(w => WaysToWrite(reader, w)).ToList();
        var found = Ranked(reader, All(ways, "*"));
        if (found.Count == 0)
            return new FoundPaths(found, 0);
        var whole = reader.Rows(
            "SELECT Path FROM Search JOIN SearchPaths ON Id = Search.rowid WHERE Search MATCH $1",
            row => row.GetString(0),
            All(ways, "")).ToHashSet(StringComparer.Ordinal);
        return new FoundPaths([.. found.Where(whole.Contains), .. found.Where(p => !whole.Contains(p))], whole.Count);
    }

    /// <summary>Whether any document has a word, or one that begins so.</summary>
    public static bool Has(SqliteReader reader, string word) =>
        reader.Rows(
            "SELECT 1 FROM Search WHERE Search MATCH $1 LIMIT 1",
            row => row.GetInt32(0),
            All([WaysToWrite(reader, word)], "*")).Count > 0;

    /// <summary>
    /// Where some documents have most of the words, by path; those that have not one of them to be seen are left out.
    /// </summary>
    public static Dictionary<string, string> Snippets(
        SqliteReader reader, IReadOnlyList<string> words, IReadOnlyList<string> paths)
    {
        var length = words.Any(w => w.EnumerateRunes().Any(NameSigns.IsUnspaced)) ? LettersOfSnippet : WordsOfSnippet;
        var (open, close) = ((int)SearchSnippet.Open, (int)SearchSnippet.Close);
        var names = string.Join(", ", paths.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"${i + 2}")));
        var any = string.Join(" OR ", words.SelectMany(w => WaysToWrite(reader, w)).Select(w => Phrase(w, "*")));
        return reader.Rows(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                SELECT Path, snippet(Search, -1, char({open}), char({close}), '…', {length})
                FROM SearchPaths JOIN Search ON Search.rowid = Id WHERE Search MATCH $1 AND Path IN ({names})
                """),
            row => (Path: row.GetString(0), Snippet: SearchText.AsWritten(row.GetString(1))),
            [$"{Shown} : ({any})", .. paths]).ToDictionary(r => r.Path, r => r.Snippet, StringComparer.Ordinal);
    }

    private static List<string> Ranked(SqliteReader reader, string match)
    {
        List<string> Hits(string matched, string order) => reader.Rows(
            $"SELECT Path FROM Search JOIN SearchPaths ON Id = Search.rowid WHERE Search MATCH $1 ORDER BY {order}",
            row => row.GetString(0),
            matched);

        var some = reader.Rows(
            $"SELECT 1 FROM Search WHERE Search MATCH $1 LIMIT {MostRanked + 1}", row => row.GetInt32(0), match);
        return some.Count <= MostRanked
            ? Hits(match, $"{Rank}, Path")
            : [.. Hits($"{{Name Names}} : ({match})", "Path").Union(Hits(match, "Path"), StringComparer.Ordinal)];
    }

    /// <summary>A word, and the words of the names that are also written as this one or begin so.</summary>
    private static List<string> WaysToWrite(SqliteReader reader, string word) =>
    [
        word,
        .. reader.Rows(
            $"""
            SELECT DISTINCT Parts FROM SearchJoined
            WHERE Joined >= $1 AND Joined < $1 || char(0x10FFFF) AND instr(Parts, ' ') <= length($1)
            ORDER BY Joined LIMIT {MostWays}
            """,
            row => row.GetString(0),
            word),
    ];

    /// <summary>FTS5 puts no AND beside what stands in brackets.</summary>
    private static string All(IEnumerable<List<string>> ways, string ending) =>
        string.Join(" AND ", ways.Select(w => $"({string.Join(" OR ", w.Select(one => Phrase(one, ending)))})"));

    /// <summary>Quoted, words are no syntax.</summary>
    private static string Phrase(string words, string ending) =>
        $"\"{SearchText.ForIndex(words).Replace("\"", "", StringComparison.Ordinal)}\"{ending}";
}
