using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Web.Editing;

/// <summary>Marks a request that shows a page as a draft would have it.</summary>
/// <param name="Document">What the draft says.</param>
internal sealed record DraftPreview(CatalogDocument Document);
