using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Editing;

/// <summary>
/// What all published documents together give cause to warn of, as the validate command does: sample projects whose
/// expected framework does not come first, and names that are not the only ones.
/// </summary>
internal sealed class CatalogWarnings(CurrentCatalog current, IContentSource source)
{
    private volatile Found? _found;

    public IReadOnlyList<ContentProblem> Problems
    {
        get
        {
            var catalog = current.Snapshot;
            if (_found is { } found && found.In == catalog)
                return found.Problems;
            var samples = SampleExpectations.Check(catalog, ReadOrNothing);
            var names = NameClashes.Check(catalog, ReadOrNothing);
            _found = found = new Found(catalog, [.. samples, .. names]);
            return found.Problems;
        }
    }

    /// <summary>Without the file the warning stands at its beginning.</summary>
    private byte[] ReadOrNothing(string path)
    {
        try
        {
            return source.Files.Read(path);
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return [];
        }
    }

    private sealed record Found(CatalogSnapshot In, IReadOnlyList<ContentProblem> Problems);
}
