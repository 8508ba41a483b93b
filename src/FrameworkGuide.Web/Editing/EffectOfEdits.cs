using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.History;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Web.Editing;

/// <summary>Finds out what an edit would do.</summary>
internal sealed class EffectOfEdits(PeopleStore people, DraftCheck check)
{
    /// <param name="text">Null where the document is taken away.</param>
    /// <param name="document">What the text says; null where the document is taken away.</param>
    public EditEffect Of(CatalogSnapshot catalog, ContentFile file, string? text, CatalogDocument? document)
    {
        var before = catalog.EntriesByPath.ContainsKey(file.Path) && people.FindLatest(file.Path)?.Text is { } published
            ? check.ReadPublished(file, published)
            : null;
        return EditEffect.Compute(catalog, file.Path, before, document, check.BrokenBy(file, text));
    }
}
