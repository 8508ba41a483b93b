using FrameworkGuide.Data.People.Postgres;
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

    /// <summary>Notes that the log up to a revision is a version of the content, unless that is noted.</summary>
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
                INSERT INTO "Versions" ("Version", "Revision", "PublishedUtc") SELECT @version, @revision, @time
                WHERE NOT EXISTS
                    (SELECT 1 FROM "Versions" WHERE "Version" = @version AND "Revision" = @revision)
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
        return Logged(c.Revisions.Where(r => newest.Contains(r.Id) && r.Text != null));
    });

    /// <summary>What was published of documents after a revision, the oldest first.</summary>
    public IReadOnlyList<LoggedText> TextsAfter(long revision) => IsUnbegun
        ? []
        : Read(c => Logged(c.Revisions.Where(r => r.Id > revision && !r.Path.StartsWith(RevisionRow.PictureFolder))
            .OrderBy(r => r.Id)));

    /// <summary>The newest revision of all; null where there is none.</summary>
    public LoggedText? Newest() => Read(c => Logged(c.Revisions.OrderByDescending(r => r.Id).Take(1)).FirstOrDefault());

    /// <summary>The newest revision of each document and picture, removals too.</summary>
    /// <param name="upTo">None after this one; null for all.</param>
    public IReadOnlyList<LoggedText> NewestOfEach(long? upTo = null) => Read(c => Logged(Newest(c, upTo)));

    internal static IReadOnlyList<LoggedText> NewestOfEach(PeopleContext context) => Logged(Newest(context));

    /// <summary>Revisions from one on, that one too, the oldest first.</summary>
    public IReadOnlyList<LoggedText> RevisionsFrom(long id) =>
        Read(c => Logged(c.Revisions.Where(r => r.Id >= id).OrderBy(r => r.Id)));

    /// <summary>Reads texts by the numbers of their revisions, few at once.</summary>
    public IEnumerable<(string Path, string Text)> ReadTexts(IReadOnlyCollection<long> ids)
    {
        foreach (var some in ids.Order().Chunk(TextsAtOnce))
            foreach (var row in Read(c => c.Revisions.Where(r => EF.Parameter(some).Contains(r.Id) && r.Text != null)
                .Select(r => new { r.Path, r.Text }).ToList()))
                yield return (row.Path, row.Text!);
    }

    /// <summary>The bytes of a picture in a shared database; null where it does not have them.</summary>
    /// <param name="hash">SHA-256 of the bytes in lower-case hex.</param>
    public byte[]? FindPicture(string hash) => Read(
        c => ((SharedPeopleContext)c).Pictures.Where(p => p.Hash == hash).Select(p => p.Bytes).FirstOrDefault());

    /// <summary>
    /// The files of the folder that was pushed last into a shared database, by path, without their texts.
    /// </summary>
    public IReadOnlyDictionary<string, PushedFile> PushedFiles() => Read(
        c => ((SharedPeopleContext)c).Pushed.Select(p => new PushedFile(p.Path, p.Hash, null, p.Revision))
            .ToDictionary(p => p.Path, StringComparer.Ordinal));

    /// <summary>
    /// What a document said in the folder that was pushed last; null where neither that nor the log has it.
    /// </summary>
    public string? FindPushedText(PushedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Read(c => ((SharedPeopleContext)c).Pushed.Where(p => p.Path == file.Path && p.Hash == file.Hash)
                .Select(p => p.Text).FirstOrDefault())
            ?? FindText(file.Path, file.Hash);
    }

    private static List<LoggedText> Logged(IQueryable<RevisionRow> rows) =>
        [.. rows.Select(r => new LoggedText(r.Id, r.Path, r.Hash, r.PublishedUtc))];

    private static NotedVersion ToVersion(VersionRow row) => new(row.Version, row.Revision, row.PublishedUtc);
}
