using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Decisions;

/// <summary>One publication: the content before and after it.</summary>
/// <param name="Id">The number of its newest revision in the log.</param>
public sealed record PublishedStep(long Id, DateTime PublishedUtc, CatalogSnapshot Before, CatalogSnapshot After);
