using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Data.People;

/// <summary>Which point of the log is which version of the content, and what was published at a point.</summary>
public sealed partial class PeopleStore
{
    /// <summary>How many texts are in memory at once while many are read.</summary>
    private const int TextsAtOnce = 100;

    /// <summary>The version noted last; null where none was.</summary>
    public NotedVersion? LastVersion() => IsUnbegun
        ? null
        : Read(c => c.Versions.OrderByDescending(v => v.Id).FirstOrDefault()) is { } row ? ToVersion(row) : null;

    /// <summary>Every time a version was published, the first first; empty where the log does not have it.</summary>
    public IReadOnlyList<NotedVersion> FindVersions(string version) => IsUnbegun
        ? []
        : Read(c => c.Versions.Where(v => v.Version == version).OrderBy(v => v.Id).AsEnumerable().Select(ToVersion)
            .ToList());

    /// <summary>The number and time of the newest revision; null where there is none.</summary>
    public (long Id, DateTime PublishedUtc)? LastRevision() => IsUnbegun
        ? null
        : Read(c => c.Revisions.OrderByDescending(r => r.Id).Select(r => new { r.Id, r.PublishedUtc }).FirstOrDefault())
            is { } last ? (last.Id, last.PublishedUtc) : null;

    /// <summary>Notes that the log as it is now is a version of the content.</summary>
    /// <param name="revision">The number of the newest revision that belongs to it.</param>
    public void NoteVersion(string version, long revision, DateTime publishedUtc)
    {
        Open();
        Noted(() =>
        {
            using var transaction = _provider.BeginWriting();
            using var connection = transaction.Connection!;
            using var add = connection.CreateCommand();
            add.Transaction = transaction;
            add.CommandText =
                """
                INSERT INTO "Versions" ("Version", "Revision", "PublishedUtc") VALUES (@version, @revision, @time)
                """;
            foreach (var (name, value) in new (string, object)[]
            {
                ("@version", version), ("@revision", revision), ("@time", UtcConverter.Stored(publishedUtc)),
            })
            {
                var parameter = add.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                add.Parameters.Add(parameter);
            }

            add.ExecuteNonQuery();
            transaction.Commit();
            NotePosition(connection);
            return true;
        });
    }

    /// <summary>The newest text of each document up to a revision; those that were taken away are left out.</summary>
    public IReadOnlyList<LoggedText> TextsAt(long revision) => Read(c =>
    {
        var newest = c.Revisions.Where(r => r.Id <= revision).GroupBy(r => r.Path).Select(g => g.Max(r => r.Id));
        return Logged(c.Revisions.Where(r => newest.Contains(r.Id) && r.Hash != null));
    });

    /// <summary>What was published after a revision, the oldest first.</summary>
    public IReadOnlyList<LoggedText> TextsAfter(long revision) => IsUnbegun
        ? []
        : Read(c => Logged(c.Revisions.Where(r => r.Id > revision).OrderBy(r => r.Id)));

    /// <summary>Reads texts by the numbers of their revisions, few at once.</summary>
    public IEnumerable<(string Path, string Text)> ReadTexts(IReadOnlyCollection<long> ids)
    {
        foreach (var some in ids.Order().Chunk(TextsAtOnce))
            foreach (var row in Read(c => c.Revisions.Where(r => EF.Parameter(some).Contains(r.Id) && r.Text != null)
                .Select(r => new { r.Path, r.Text }).ToList()))
                yield return (row.Path, row.Text!);
    }

    private static List<LoggedText> Logged(IQueryable<RevisionRow> rows) =>
        [.. rows.Select(r => new LoggedText(r.Id, r.Path, r.Hash, r.PublishedUtc))];

    private static NotedVersion ToVersion(VersionRow row) => new(row.Version, row.Revision, row.PublishedUtc);
}
