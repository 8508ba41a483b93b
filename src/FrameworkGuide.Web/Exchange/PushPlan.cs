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
    private readonly List<PushRefusal> _refusals = [];
    private readonly PushSides _sides;

    private PushPlan(PushSides sides) => _sides = sides;

    /// <summary>The point of the log that it is made for; null for an empty one.</summary>
    public LoggedText? Newest => _sides.Listing.Newest;

    /// <summary>By path.</summary>
    public IReadOnlyList<PushedChange> Changes => _changes;

    /// <summary>Conflicts with what others published, and errors that the whole would have.</summary>
    public IReadOnlyList<PushRefusal> Refusals => _refusals;

    /// <summary>The folder's files that are not noted as they are there, and what is noted and is not there.</summary>
    public IReadOnlyList<PushedFile> ToNote => [.. _sides.ToNote()];

    public IReadOnlyList<string> ToForget => [.. _sides.ToForget()];

    /// <param name="today">The UTC day.</param>
    /// <exception cref="Exception">The folder or the log cannot be read; StoreFailure tells.</exception>
    public static PushPlan Make(ContentFolder folder, PeopleStore people, DateOnly today)
    {
        var plan = new PushPlan(new PushSides(folder, people));
        foreach (var path in plan._sides.Paths)
            plan.Compare(path);
        if (plan._refusals.Count == 0)
            plan.CheckWhole(today);
        return plan;
    }

    private void Compare(string path)
    {
        var (original, mine, theirs) = (_sides.OriginalHash(path), _sides.MyHash(path), _sides.TheirHash(path));
        if (mine == theirs || mine == original)
            return;
        if (theirs == original)
            _changes.Add(new PushedChange(
                path,
                mine is null ? null : _sides.MyBytes(path),
                mine is null ? "removed" : theirs is null ? "added" : "changed"));
        else if (mine is null)
            Refuse(path, 1, $"is no longer in this folder, but was changed elsewhere {Since}");
        else if (theirs is null)
            Refuse(path, 1, $"is changed in this folder, but was removed elsewhere {Since}");
        else if (ContentFolder.IsPicturePath(path))
            Refuse(path, 1, "this picture differs between this folder and elsewhere; pull first");
        else
            Merge(path);
    }

    private void Merge(string path)
    {
        if (_sides.TextsOrNull(path) is not var (original, mine, theirs))
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
        if (merged.Conflicts.Count == 0)
            _changes.Add(new PushedChange(path, Encoding.UTF8.GetBytes(merged.Text()), "merged"));
    }

    /// <summary>The whole is published at once, so the whole is checked.</summary>
    private void CheckWhole(DateOnly today)
    {
        var whole = new PushedWhole(_sides, _changes);
        _refusals.AddRange(ContentCheck.Run(whole, today)
            .Where(p => p.Severity == ProblemSeverity.Error)
            .Select(p => new PushRefusal(p.Path, p.Line, $"{p.Message} ({p.Code})")));
    }

    private void Refuse(string path, int line, string message) => _refusals.Add(new PushRefusal(path, line, message));

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
