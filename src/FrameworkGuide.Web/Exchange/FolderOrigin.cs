using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Exchange;

/// <summary>
/// What a folder began from, file by file: what was pushed last, or what the folder was pulled as, whichever is newer.
/// </summary>
internal sealed class FolderOrigin
{
    private readonly PeopleStore _people;
    private readonly long? _mark;
    private readonly Dictionary<string, LoggedText> _pulled = [];
    private readonly HashSet<(string Path, string? Hash)> _since = [];

    /// <param name="now">How far the log goes.</param>
    public FolderOrigin(ContentFolder folder, PeopleStore people, LogPosition? now)
    {
        _people = people;
        Pushed = people.PushedFiles();
        _mark = now is null ? null : FolderMark.Read(folder, now);
        if (_mark is not { } mark)
            return;
        _pulled = people.NewestOfEach(mark).Where(r => r.Hash is not null)
            .ToDictionary(r => r.Path, StringComparer.Ordinal);
        _since = people.RevisionsFrom(mark + 1).Select(r => (r.Path, r.Hash)).ToHashSet();
    }

    /// <summary>The folder as it was pushed last, by path.</summary>
    public IReadOnlyDictionary<string, PushedFile> Pushed { get; }

    /// <summary>Of all it had.</summary>
    public IEnumerable<string> Paths => Pushed.Keys.Union(_pulled.Keys);

    public string? HashOf(string path) =>
        IsPulled(path) ? _pulled.GetValueOrDefault(path)?.Hash : Pushed.GetValueOrDefault(path)?.Hash;

    /// <summary>Empty where it had no such document.</summary>
    public string TextOf(string path) =>
        IsPulled(path)
            ? _pulled.GetValueOrDefault(path) is { } pulled ? _people.ReadTexts([pulled.Id]).Single().Text : ""
            : Pushed.GetValueOrDefault(path) is { } pushed ? _people.FindPushedText(pushed) ?? "" : "";

    /// <summary>
    /// Whether a file that the folder was pulled with was taken away since, maybe by a push of this folder.
    /// </summary>
    public bool WasRemovedSince(string path) => IsPulled(path) && _since.Contains((path, null));

    /// <summary>
    /// Whether what a folder says of a file was pushed or pulled last, or published since: then it is in the database,
    /// and is not lost with the file.
    /// </summary>
    /// <param name="hash">Null where the folder does not have the file.</param>
    public bool Has(string path, string? hash) =>
        hash is not null && Pushed.GetValueOrDefault(path)?.Hash == hash
        || _since.Contains((path, hash))
        || (_mark is null
            ? hash is null && !Pushed.ContainsKey(path)
            : _pulled.GetValueOrDefault(path)?.Hash == hash);

    /// <summary>Whether the folder was pulled after what is noted of it was pushed.</summary>
    private bool IsPulled(string path) => _mark is { } mark
        && (Pushed.GetValueOrDefault(path) is not { } pushed || mark > pushed.Revision);
}
