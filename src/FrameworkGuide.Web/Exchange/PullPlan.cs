using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data.People;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Exchange;

/// <summary>
/// What has to be written into a folder so that it says what is published at one point of the log, and what stands in
/// the way: what the folder says and nobody published would be lost.
/// </summary>
internal sealed class PullPlan
{
    private readonly List<PulledChange> _changes = [];
    private readonly List<Refusal> _refusals = [];
    private readonly ContentFolder _folder;
    private readonly SharedListing _listing;
    private readonly FolderOrigin _origin;
    private readonly FolderFiles _files;

    private PullPlan(ContentFolder folder, PeopleStore people)
    {
        _folder = folder;
        var newest = people.Newest();
        var now = people.FindPositionNow();
        _listing = newest is null ? SharedListing.Empty : SharedListing.Of(people.NewestOfEach(newest.Id));
        Position = newest is null || now is null ? null : now with { Last = newest.Id };
        _origin = new FolderOrigin(folder, people, now);
        _files = new FolderFiles(folder, mayBeMissing: true);
    }

    /// <summary>The point of the log; null for an empty one.</summary>
    public LogPosition? Position { get; }

    /// <summary>By path.</summary>
    public IReadOnlyList<PulledChange> Changes => _changes;

    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <exception cref="Exception">The folder or the log cannot be read; StoreFailure tells.</exception>
    public static PullPlan Make(ContentFolder folder, PeopleStore people)
    {
        var plan = new PullPlan(folder, people);
        var published = plan._listing.Paths.Where(ContentFolder.IsPlace).ToHashSet(StringComparer.Ordinal);
        if (published.Count == 0)
            plan.Refuse(".", "nothing is published in the database yet; push a folder first");
        plan._refusals.AddRange(plan._files.Unknown.Where(
            u => published.Any(p => p == u.Path || p.StartsWith(u.Path + "/", StringComparison.Ordinal))));
        if (plan._refusals.Count > 0)
            return plan;
        foreach (var path in published.Union(plan._files.Hashes.Keys).Order(StringComparer.Ordinal))
            plan.Compare(path);
        return plan;
    }

    private void Compare(string path)
    {
        var (mine, theirs) = (_files.Hashes.GetValueOrDefault(path), _listing.Find(path));
        if (mine == theirs?.Hash)
            return;
        if (!_origin.Has(path, mine) && !(mine is null && _files.Scan.Files.Count == 0))
            Refuse(path, mine is null
                ? "was deleted in this folder and is published; push that first, or put it back"
                : theirs is null
                    ? "is in this folder and not published; push it first, or move it away"
                    : "was changed in this folder and not published; push it first, or undo it");
        else if (WhyNotOwn(path) is { } reason)
            Refuse(path, reason);
        else
            _changes.Add(new PulledChange(
                path,
                theirs?.Hash,
                theirs?.Id ?? 0,
                theirs is null ? "removed" : mine is null ? "added" : "changed"));
    }

    private string? WhyNotOwn(string path)
    {
        try
        {
            _folder.ThrowUnlessOwn(path);
            return null;
        }
        catch (NotWritableException e)
        {
            return e.Message;
        }
    }

    private void Refuse(string path, string message) => _refusals.Add(new Refusal(path, 1, message));
}
