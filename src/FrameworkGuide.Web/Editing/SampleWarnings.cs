using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Editing;

/// <summary>The sample projects whose expected framework does not come first in what is published, as the validate command reports them.</summary>
internal sealed class SampleWarnings(CurrentCatalog current, ContentFolder folder)
{
    private volatile Found? _found;

    public IReadOnlyList<ContentProblem> Problems
    {
        get
        {
            var catalog = current.Snapshot;
            if (_found is { } found && found.In == catalog)
                return found.Problems;
            _found = found = new Found(catalog, [.. SampleExpectations.Check(catalog, ReadOrNothing)]);
            return found.Problems;
        }
    }

    /// <summary>Without the file the warning stands at its beginning.</summary>
    private byte[] ReadOrNothing(string path)
    {
        try
        {
            return folder.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private sealed record Found(CatalogSnapshot In, IReadOnlyList<ContentProblem> Problems);
}
