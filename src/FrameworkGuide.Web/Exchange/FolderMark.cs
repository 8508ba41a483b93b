using System.Globalization;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Exchange;

/// <summary>
/// A file in a content folder that says up to which revision of which shared log the folder was pulled. It is kept in
/// version control with the content, so that a later push knows what its changes began from.
/// </summary>
internal static class FolderMark
{
    public const string FileName = ".published";

    /// <summary>Two numbers and a line end. A pipe has no length, and reading it would wait for ever.</summary>
    private const int LongestBytes = 64;

    /// <summary>The revision that a folder was pulled up to; null where it was not pulled from this log.</summary>
    /// <param name="now">How far the log goes.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static long? Read(ContentFolder folder, LogPosition now)
    {
        var file = Path.Combine(folder.Root, FileName);
        return new FileInfo(file) is { Exists: true, Length: > 0 and <= LongestBytes }
            && LogPosition.Parse(File.ReadAllText(file).Trim()) is { } mark
            && now.Continues(mark)
                ? mark.Last
                : null;
    }

    /// <summary>Says that a folder has what is published up to a position.</summary>
    public static void Write(ContentFolder folder, LogPosition position)
    {
        var file = Path.Combine(folder.Root, FileName);
        var text = string.Create(CultureInfo.InvariantCulture, $"{position}\n");
        if (new FileInfo(file) is { Exists: true, LinkTarget: null } found && found.Length == text.Length
            && File.ReadAllText(file) == text)
            return;
        File.Delete(file + ".part"); // Else a link there would be followed.
        File.WriteAllText(file + ".part", text);
        File.Move(file + ".part", file, overwrite: true);
    }
}
