using Microsoft.EntityFrameworkCore;

namespace FrameworkGuide.Data.People;

/// <summary>Reading the log of published texts.</summary>
public sealed partial class PeopleStore
{
    /// <summary>Whether nothing was ever written: a store is not made to be read.</summary>
    private bool IsUnbegun => _position is null && _failure is null && !_provider.WasMade;

    /// <summary>The newest logged text of a document, or null where it has none or was removed.</summary>
    public Revision? FindLatest(string documentPath) =>
        Read(c => Of(c, documentPath).FirstOrDefault()) is { Text: not null } row ? row.ToRevision() : null;

    /// <summary>A logged text of a document by its hash; null where the log does not have it.</summary>
    /// <param name="hash">SHA-256 of the text's bytes in lower-case hex.</param>
    public string? FindText(string documentPath, string hash) =>
        IsUnbegun
            ? null
            : Read(c => Of(c, documentPath).Where(r => r.Hash == hash).Select(r => r.Text).FirstOrDefault());

    /// <summary>
    /// What was published of a document after a text, the newest first; of the whole log where it does not have that
    /// text.
    /// </summary>
    /// <param name="hash">SHA-256 of the text's bytes in lower-case hex; null for all.</param>
    public IReadOnlyList<RevisionNote> NotesSince(string documentPath, string? hash, int most) =>
        IsUnbegun ? [] : Read(c => NotesSince(c, documentPath, hash, most));

    /// <summary>All revisions of a document, the newest first.</summary>
    public IReadOnlyList<Revision> History(string documentPath) =>
        Read(c => Of(c, documentPath).AsEnumerable().Select(r => r.ToRevision()).ToList());

    /// <summary>
    /// The newest changes, the newest first, each with the text it replaced; empty where there is no store.
    /// </summary>
    /// <param name="paths">Of these documents alone; null for all.</param>
    public IReadOnlyList<RevisionChange> LatestChanges(int most, IReadOnlyCollection<string>? paths) =>
        IsUnbegun ? [] : Read(c => LatestChanges(c, most, paths));

    /// <summary>
    /// One change of any document, with the text it replaced; null where there is none of that number.
    /// </summary>
    public RevisionChange? FindChange(long id) =>
        IsUnbegun
            ? null
            : Read(c => c.Revisions.FirstOrDefault(r => r.Id == id) is { } row ? WithTheOneBefore(c, row) : null);

    /// <summary>Published changes without their texts, the newest first; empty where there is no store.</summary>
    /// <param name="documentPath">Of this document alone; null for all.</param>
    /// <param name="before">Older than the one of this number; null for the newest.</param>
    public IReadOnlyList<RevisionNote> Notes(int most, string? documentPath, long? before) => IsUnbegun ? [] : Read(c =>
        Notes(c.Revisions
            .Where(r => (documentPath == null || r.Path == documentPath) && (before == null || r.Id < before))
            .OrderByDescending(r => r.Id).Take(most)));

    /// <summary>The newest change of each document, without its text; documents that have none are left out.</summary>
    public IReadOnlyDictionary<string, RevisionNote> LastChanges(IEnumerable<string> paths)
    {
        if (!Exists)
            return new Dictionary<string, RevisionNote>();
        var wanted = paths.ToList();
        return Read(c => Notes(Newest(c).Where(r => EF.Parameter(wanted).Contains(r.Path))))
            .ToDictionary(n => n.Path, StringComparer.Ordinal);
    }

    /// <summary>
    /// Paths of the documents whose newest published text has some words in this order, whatever the case of the
    /// letters of ASCII.
    /// </summary>
    public IReadOnlySet<string> PathsOfTexts(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (!Exists)
            return new HashSet<string>();
        var pattern = words.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
        return Read(c => Newest(c).Where(c.IsLike($"%{pattern}%"))
            .Select(r => r.Path).ToHashSet(StringComparer.Ordinal));
    }

    private static List<RevisionNote> NotesSince(PeopleContext context, string documentPath, string? hash, int most)
    {
        var of = context.Revisions.Where(r => r.Path == documentPath);
        var since = hash is null ? null : of.Where(r => r.Hash == hash).Max(r => (long?)r.Id);
        return Notes(of.Where(r => r.Id > (since ?? 0)).OrderByDescending(r => r.Id).Take(most));
    }

    private static List<RevisionChange> LatestChanges(
        PeopleContext context, int most, IReadOnlyCollection<string>? paths)
    {
        List<RevisionRow> rows = paths is null
            ? [.. context.Revisions.OrderByDescending(r => r.Id).Take(most)]
            : [.. paths.SelectMany(p => Of(context, p).Take(most)).OrderByDescending(r => r.Id).Take(most)];
        return rows.ConvertAll(r => WithTheOneBefore(context, r));
    }

    /// <summary>The revisions of a document, the newest first.</summary>
    private static IOrderedQueryable<RevisionRow> Of(PeopleContext context, string documentPath) =>
        context.Revisions.Where(r => r.Path == documentPath).OrderByDescending(r => r.Id);

    /// <summary>The newest revision of each document.</summary>
    private static IQueryable<RevisionRow> Newest(PeopleContext context, long? upTo = null)
    {
        var revisions = upTo is null ? context.Revisions : context.Revisions.Where(r => r.Id <= upTo);
        var newest = revisions.GroupBy(r => r.Path).Select(g => g.Max(r => r.Id));
        return context.Revisions.Where(r => newest.Contains(r.Id));
    }

    private static List<RevisionNote> Notes(IQueryable<RevisionRow> rows) =>
        [.. rows.Select(r => new RevisionNote(r.Id, r.Path, r.Hash == null, r.PublishedUtc, r.Author, r.Reason))];

    private static RevisionChange WithTheOneBefore(PeopleContext context, RevisionRow row) =>
        new(row.Id, row.ToRevision(), Of(context, row.Path).FirstOrDefault(r => r.Id < row.Id)?.ToRevision());
}
