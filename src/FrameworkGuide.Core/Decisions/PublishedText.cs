using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Decisions;

/// <summary>What a document said from a moment on.</summary>
/// <param name="FromUtc">When it was published.</param>
/// <param name="Content">Null where the document was not there.</param>
public sealed record PublishedText(DateTime FromUtc, DocumentContent? Content);
