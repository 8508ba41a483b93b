using Microsoft.Data.Sqlite;

namespace FrameworkGuide.Data.People;

/// <summary>Reading the log of published texts.</summary>
public sealed partial class PeopleStore
{
    private const string SelectNote = "SELECT Id, Path, Text IS NULL, PublishedUtc, Author, Reason FROM Revisions";

    /// <summary>The newest logged text of a document, or null where it has none or was removed.</summary>
    public Revision? FindLatest(string documentPath) =>
        Read("WHERE Path = $1 ORDER BY Id DESC LIMIT 1", documentPath).Select(r => r.Revision).FirstOrDefault() is { Text: not null } revision ? revision : null;

    /// <summary>A logged text of a document by its hash; null where the log does not have it.</summary>
    /// <param name="hash">SHA-256 of the text's bytes in lower-case hex.</param>
    public string? FindText(string documentPath, string hash) =>
        IsUnbegun ? null : Read("WHERE Path = $1 AND Hash = $2 ORDER BY Id DESC LIMIT 1", documentPath, hash).Select(r => r.Revision.Text).FirstOrDefault();

    /// <summary>What was published of a document after a text, the newest first; of the whole log where it does not have that text.</summary>
    /// <param name="hash">SHA-256 of the text's bytes in lower-case hex; null for all.</param>
    public IReadOnlyList<RevisionNote> NotesSince(string documentPath, string? hash, int most)
    {
        if (IsUnbegun)
            return [];
        Open();
        return Noted(() => new SqliteReader(_reading).Rows(
            $"""
            {SelectNote}
            WHERE Path = $2 AND Id > COALESCE((SELECT MAX(Id) FROM Revisions WHERE Path = $2 AND Hash = $3), 0) ORDER BY Id DESC LIMIT $1
            """,
            ReadNote,
            most,
            documentPath,
            hash ?? ""));
    }

    /// <summary>All revisions of a document, the newest first.</summary>
    public IReadOnlyList<Revision> History(string documentPath) => [.. Read("WHERE Path = $1 ORDER BY Id DESC", documentPath).Select(r => r.Revision)];

    /// <summary>The newest changes, the newest first, each with the text it replaced; empty where there is no store.</summary>
    /// <param name="paths">Of these documents alone; null for all.</param>
    public IReadOnlyList<RevisionChange> LatestChanges(int most, IReadOnlyCollection<string>? paths)
    {
        if (IsUnbegun)
            return [];
        var rows = paths is null
            ? Read("ORDER BY Id DESC LIMIT $1", most)
            : paths.SelectMany(p => Read("WHERE Path = $1 ORDER BY Id DESC LIMIT $2", p, most)).OrderByDescending(r => r.Id).Take(most);
        return [.. rows.Select(WithTheOneBefore)];
    }

    /// <summary>One change of any document, with the text it replaced; null where there is none of that number.</summary>
    public RevisionChange? FindChange(long id) =>
        IsUnbegun ? null : Read("WHERE Id = $1", id).Select(WithTheOneBefore).FirstOrDefault();

    /// <summary>Published changes without their texts, the newest first; empty where there is no store.</summary>
    /// <param name="documentPath">Of this document alone; null for all.</param>
    /// <param name="before">Older than the one of this number; null for the newest.</param>
    public IReadOnlyList<RevisionNote> Notes(int most, string? documentPath, long? before)
    {
        if (IsUnbegun)
            return [];
        Open();
        return Noted(() => new SqliteReader(_reading).Rows(
            $"""
            {SelectNote}
            WHERE ($2 = '' OR Path = $2) AND Id < $3 ORDER BY Id DESC LIMIT $1
            """,
            ReadNote,
            most,
            documentPath ?? "",
            before ?? long.MaxValue));
    }

    private static RevisionNote ReadNote(SqliteDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.GetBoolean(2),
        DateTime.SpecifyKind(row.GetDateTime(3), DateTimeKind.Utc),
        row.GetString(4),
        row.IsDBNull(5) ? null : row.GetString(5));

    private List<(long Id, Revision Revision)> Read(string condition, params object[] parameters)
    {
        Open();
        return Noted(() => new SqliteReader(_reading).Rows(
            "SELECT Id, Path, Hash, Text, PublishedUtc, Author, Reason FROM Revisions " + condition,
            row => (row.GetInt64(0), new Revision(
                row.GetString(1),
                row.IsDBNull(2) ? null : row.GetString(2),
                row.IsDBNull(3) ? null : row.GetString(3),
                DateTime.SpecifyKind(row.GetDateTime(4), DateTimeKind.Utc),
                row.GetString(5),
                row.IsDBNull(6) ? null : row.GetString(6))),
            parameters));
    }

    /// <summary>Whether nothing was ever written: a store is not made to be read.</summary>
    private bool IsUnbegun => !Exists && _opened is null && _failure is null && !_lost.WasMade;

    private RevisionChange WithTheOneBefore((long Id, Revision Revision) row) => new(
        row.Id, row.Revision, Read("WHERE Path = $1 AND Id < $2 ORDER BY Id DESC LIMIT 1", row.Revision.Path, row.Id).Select(r => r.Revision).FirstOrDefault());
}
