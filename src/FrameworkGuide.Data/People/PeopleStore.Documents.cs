using System.Text.Json;

namespace FrameworkGuide.Data.People;

/// <summary>Reading the log for lists of documents: one query for all of them.</summary>
public sealed partial class PeopleStore
{
    /// <summary>The newest change of each document, without its text; documents that have none are left out.</summary>
    public IReadOnlyDictionary<string, RevisionNote> LastChanges(IEnumerable<string> paths)
    {
        if (!Exists)
            return new Dictionary<string, RevisionNote>();
        Open();
        return new SqliteReader(SqliteFile.ConnectionString(path)).Rows(
            """
            SELECT Id, Path, Text IS NULL, PublishedUtc, Author, Reason FROM Revisions
            WHERE Id IN (SELECT MAX(Id) FROM Revisions WHERE Path IN (SELECT value FROM json_each($1)) GROUP BY Path)
            """,
            row => new RevisionNote(
                row.GetInt64(0),
                row.GetString(1),
                row.GetBoolean(2),
                DateTime.SpecifyKind(row.GetDateTime(3), DateTimeKind.Utc),
                row.GetString(4),
                row.IsDBNull(5) ? null : row.GetString(5)),
            JsonSerializer.Serialize(paths)).ToDictionary(n => n.Path, StringComparer.Ordinal);
    }

    /// <summary>Paths of the documents whose newest published text has some words in this order, whatever their case.</summary>
    public IReadOnlySet<string> PathsOfTexts(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (!Exists)
            return new HashSet<string>();
        Open();
        var pattern = words.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
        return new SqliteReader(SqliteFile.ConnectionString(path)).Rows(
            """
            SELECT Path FROM Revisions
            WHERE Id IN (SELECT MAX(Id) FROM Revisions GROUP BY Path) AND Text LIKE $1 ESCAPE '\'
            """,
            row => row.GetString(0),
            $"%{pattern}%").ToHashSet(StringComparer.Ordinal);
    }
}
