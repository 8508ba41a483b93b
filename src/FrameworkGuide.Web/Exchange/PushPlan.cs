using System.Text;
using FrameworkGuide.Content;
using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Exchange;

/// <summary>
/// What a folder changes in a shared log: all that it says otherwise than the folder that was pushed or pulled last.
/// What was edited in browsers since stays, and is merged where both changed the same document.
/// </summary>
internal sealed class PushPlan
{
    private const string Since = "since this folder was pushed or pulled last";

    private readonly List<PushedChange> _changes = [];
    private readonly List<Refusal> _refusals = [];
    private readonly PushSides _sides;

    /// <summary>What documents say in this folder that are published otherwise.</summary>
    private readonly Dictionary<string, string> _merged = new(StringComparer.Ordinal);

    private PushPlan(PushSides sides) => _sides = sides;

    /// <summary>The point of the log that it is made for; null for an empty one.</summary>
    public LoggedText? Newest => _sides.Listing.Newest;

    /// <summary>By path.</summary>
    public IReadOnlyList<PushedChange> Changes => _changes;

    /// <summary>Conflicts with what others published, and errors that the whole would have.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals;

    /// <summary>The folder's files that are not noted as they stand there.</summary>
    public IReadOnlyList<PushedFile> ToNote { get; private set; } = [];

    /// <summary>What is noted and is not there.</summary>
    public IReadOnlyList<string> ToForget { get; private set; } = [];

    /// <param name="today">The UTC day.</param>
    /// <exception cref="Exception">The folder or the log cannot be read; StoreFailure tells.</exception>
    public static PushPlan Make(ContentFolder folder, PeopleStore people, DateOnly today)
    {
        var plan = new PushPlan(new PushSides(folder, people));
        plan.CheckFolder();
        if (plan._refusals.Count > 0)
            return plan;
        foreach (var path in plan._sides.Paths)
            plan.Compare(path);
        if (plan._refusals.Count == 0)
            plan.CheckWhole(today);
        plan.ToNote = [.. plan._sides.ToNote(plan._merged.GetValueOrDefault)];
        plan.ToForget = [.. plan._sides.ToForget()];
        return plan;
    }

    /// <summary>Whether nobody pushed since the plan was made.</summary>
    public bool IsOfLastPush(PeopleStore people)
    {
        var now = people.PushedFiles();
        return now.Count == _sides.Origin.Pushed.Count
            && now.Values.All(f => f == _sides.Origin.Pushed.GetValueOrDefault(f.Path));
    }

    /// <summary>Refuses the whole.</summary>
    /// <returns>True: there is nothing to try again.</returns>
    public bool Refuse(string message)
    {
        Refuse(".", 1, message);
        return true;
    }

    /// <summary>
    /// What cannot be read is not gone, and a folder without a document is a wrong one rather than the end of the
    /// guide.
    /// </summary>
    private void CheckFolder()
    {
        _refusals.AddRange(_sides.Files.Unknown);
        if (_refusals.Count == 0 && _sides.Files.Scan.Files.Count == 0)
            Refuse(".", 1, "there is no document in this folder; name the content folder");
    }

    private void Compare(string path)
    {
        var (original, mine, theirs) = (_sides.Origin.HashOf(path), _sides.MyHash(path), _sides.TheirHash(path));
        if (mine == theirs || mine == original || mine is null && _sides.Origin.WasRemovedSince(path))
            return;
        var bytes = mine is null ? null : _sides.Files.Read(path);
        if (mine is not null && bytes is null)
            Refuse(path, 1, "was changed while it was read; push once more");
        else if (theirs == original)
            _changes.Add(new PushedChange(
                path, bytes, bytes is null ? "removed" : theirs is null ? "added" : "changed"));
        else if (bytes is null)
            Refuse(path, 1, $"is no longer in this folder, but was changed elsewhere {Since}");
        else if (theirs is null)
            Refuse(path, 1, $"is changed in this folder, but was removed elsewhere {Since}");
        else if (ContentFolder.IsPicturePath(path))
            Refuse(path, 1, $"this picture was replaced here and elsewhere {Since}");
        else
            Merge(path, bytes);
    }

    private void Merge(string path, byte[] bytes)
    {
        if (_sides.TextsOrNull(path, bytes) is not var (original, mine, theirs))
        {
            Refuse(path, 1, $"is not UTF-8 here, and was changed elsewhere {Since}");
            return;
        }

        var merged = DocumentMerge.Merge(path, original, mine, theirs);
        foreach (var conflict in merged.Conflicts)
            Refuse(
                path,
                LineOf(mine, conflict),
                $"{conflict.Where} was changed here and elsewhere {Since}: "
                    + $"{Said(conflict.Mine)} here, {Said(conflict.Theirs)} there");
        if (merged.Conflicts.Count > 0)
            return;
        _merged[path] = mine;
        var text = merged.Text();
        if (text != theirs)
            _changes.Add(new PushedChange(path, Encoding.UTF8.GetBytes(text), "merged"));
    }

    /// <summary>The whole is published at once, so the whole is checked.</summary>
    private void CheckWhole(DateOnly today)
    {
        var whole = new PushedWhole(_sides, _changes);
        _refusals.AddRange(ContentCheck.Run(whole, today)
            .Where(p => p.Severity == ProblemSeverity.Error)
            .Select(p => new Refusal(p.Path, p.Line, $"{p.Message} ({p.Code})")));
    }

    private void Refuse(string path, int line, string message) => _refusals.Add(new Refusal(path, line, message));

    private static int LineOf(string text, MergeConflict conflict)
    {
        var at = conflict.Mine is { Length: > 0 } mine ? text.IndexOf(mine, StringComparison.Ordinal) : 0;
        return at <= 0 ? 1 : text.AsSpan(0, at).Count('\n') + 1;
    }

    /// <summary>The start of what one side says, on one line.</summary>
    private static string Said(string? text)
    {
        const int most = 60;
        var line = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? "nothing" : line.Length > most ? $"“{line[..most]}…”" : $"“{line}”";
    }
}
