using System.Globalization;

namespace FrameworkGuide.Data.People;

/// <summary>
/// Remembers beside the database that a store was made, so that one that vanished is missed, and notes which were lost.
/// A note stays, over restarts, until the store is back or somebody deletes the note.
/// </summary>
internal sealed class LostStores(string path, string? keys)
{
    private const string NumberLabel = "Store: ";

    private readonly string _marker = path + ".made";

    /// <summary>Before this run made any.</summary>
    private readonly bool _hadKeys =
        keys is not null && Directory.Exists(keys) && Directory.EnumerateFiles(keys, "*.xml").Any();

    private string Folder => Path.GetDirectoryName(path)!;

    /// <summary>Whether there was a store, by what else it leaves behind.</summary>
    public bool WasMade =>
        _hadKeys || File.Exists(_marker) || new FileInfo(path + "-wal") is { Exists: true, Length: > 0 };

    /// <summary>Remembers that a store is in use.</summary>
    /// <returns>Whether it is one that was missed: the note is gone then.</returns>
    public bool Confirm(int store)
    {
        if (ReadMarker() != store)
            WriteText(
                _marker,
                string.Create(CultureInfo.InvariantCulture,
                    $"{store}\n{Path.GetFileName(path)} was made with this number. ")
                    + "Where this file is without it, the store was lost.\n");
        var found = Notes().Where(n => n.Store == store).ToList();
        foreach (var note in found)
            File.Delete(note.File);
        return found.Count > 0;
    }

    /// <summary>Notes that a store was lost, and how to put it back.</summary>
    /// <param name="aside">Where it is kept; there may be no file where it is missing.</param>
    public void Write(string aside, string reason)
    {
        var (name, kept, note) = (Path.GetFileName(path), Path.GetFileName(aside), Path.GetFileName(NoteOf(aside)));
        var what = File.Exists(aside) || Directory.Exists(aside)
            ? $"it is kept as {kept}" : File.Exists(aside + "-wal") ? $"what was beside it is kept as {kept}-wal"
            : "nothing of it was there to keep";
        const string instead = "an empty store without accounts, drafts and history replaced it";
        var files = $"{name}, {name}-wal and {name}-shm";
        WriteText(NoteOf(aside), $"""
            {name} could not be used because {reason}: {what}, and {instead}. {note} says how to put it back.
            {NumberLabel}{ReadMarker()?.ToString(CultureInfo.InvariantCulture)}

            To put back a backup: stop the program, delete {files}, unpack the backup here and start the program.
            To try the file that was put aside: stop the program, delete {files}, rename {kept}, {kept}-wal and
            {kept}-shm to these names as far as they exist, and start the program.
            To go on without it: delete this note. The site reports itself as degraded until then.

            """);
    }

    public IReadOnlyList<LostStore> Notes() => !Directory.Exists(Folder) ? [] :
    [
        .. Directory.EnumerateFiles(Folder, Path.GetFileName(path) + ".lost*.txt").Order(StringComparer.Ordinal)
            .Select(f => Lines(f) is var lines
                ? new LostStore(
                    f,
                    lines[0].TrimEnd(),
                    Number(lines.ElementAtOrDefault(1)?.Replace(NumberLabel, "", StringComparison.Ordinal)))
                : null!),
    ];

    /// <summary>people.db.lost-2.txt tells of people.db.aside-2.</summary>
    private string NoteOf(string aside) => $"{path}.lost{aside[(path + ".aside").Length..]}.txt";

    private int? ReadMarker() => File.Exists(_marker) ? Number(Lines(_marker)[0]) : null;

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Another program may be writing the file: it is read as it is.</summary>
    private static string[] Lines(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n');
    }

    private static void WriteText(string file, string text)
    {
        using var stream = PrivateFiles.Open(file, FileMode.Create, FileShare.ReadWrite | FileShare.Delete);
        using var writer = new StreamWriter(stream);
        writer.Write(text);
    }
}
