using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Data.Catalog;

namespace FrameworkGuide.Web.Import;

/// <summary>Finding out what differs from what was imported.</summary>
internal sealed partial class SourceImport
{
    /// <summary>Whether most files are there: a new catalog forgets the others.</summary>
    public bool HasMostFiles(FolderScan scan) => !FileChanges.Between(_files, scan).MostVanished;

    public FolderLook Look(FolderScan scan)
    {
        var changes = FileChanges.Between(_files, scan);
        return new FolderLook(
            scan,
            changes.Any
                || _vocabulary?.Assets.SetEquals(VocabularyReader.AssetsOf(scan, _vocabulary)) != true
                || !scan.Problems.SequenceEqual(_folderProblems),
            !scan.IsSettled && (changes.Removed.Count > 0 || changes.Changed.Any(_comparison.IsBeingWritten)));
    }

    /// <summary>
    /// Compares files that are the same by size and time with what was imported: those whose time proves nothing, and
    /// those in doubt. What differs counts as changed from then on.
    /// </summary>
    public void Compare(FolderScan scan, Func<string, bool> isInDoubt) =>
        Note(_comparison.Compare(scan, _files, isInDoubt));

    /// <summary>Compares some more of the files of the last look, in turn.</summary>
    /// <returns>Whether one of them differs.</returns>
    public bool CompareNext(TimeSpan atMost)
    {
        var found = _comparison.CompareNext(_files, atMost);
        Note(found);
        return found.Count > 0;
    }

    /// <summary>Whether a document was imported as it is now.</summary>
    /// <param name="hash">Null where there is no file.</param>
    public bool Has(string path, string? hash) => _files.GetValueOrDefault(path)?.Hash == hash;

    /// <summary>Requests read the files that were shared with them: other files are another dictionary.</summary>
    private void Note(IReadOnlyList<StoredFile> files)
    {
        if (files.Count == 0)
            return;
        _files = new Dictionary<string, StoredFile>(_files, StringComparer.Ordinal);
        foreach (var file in files)
            _files[file.Path] = file;
    }
}
