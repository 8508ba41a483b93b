using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Reading;

/// <summary>What stands in a content folder at one moment.</summary>
/// <param name="Files">By path, in ordinal order.</param>
/// <param name="Assets">Pictures, as paths below assets.</param>
/// <param name="Problems">Files whose names do not fit, and files and folders that are not read.</param>
public sealed record FolderScan(
    IReadOnlyList<ContentFile> Files, IReadOnlySet<string> Assets, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>
    /// Folders that are there and could not be listed: what stands in them is not known, which is not the same as gone.
    /// </summary>
    public IReadOnlyList<string> Unlisted { get; init; } = [];

    /// <summary>
    /// Whether the files are as somebody published them, all at once: nobody is in the middle of writing them.
    /// </summary>
    public bool IsSettled { get; init; }

    /// <summary>Whether a file may still stand in a folder that could not be listed.</summary>
    public bool MayStillHave(string path) =>
        Unlisted.Count > 0 && Unlisted.Any(f => path.StartsWith(f + "/", StringComparison.Ordinal));

    /// <summary>Whether another look at the folder saw the same files, by name, size and time.</summary>
    public bool IsSame(FolderScan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Files.SequenceEqual(other.Files) && Assets.SetEquals(other.Assets)
            && Problems.SequenceEqual(other.Problems);
    }
}
