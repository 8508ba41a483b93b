using FrameworkGuide.Content.Reading;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content;

/// <summary>
/// A file after reading: what it says, or what is wrong with it, or both where there are only warnings.
/// </summary>
/// <param name="Text">The text as it is; null where there is none to speak of, for example bytes
/// that are not UTF-8.</param>
/// <param name="Hash">SHA-256 of the bytes, 64 lower-case hex digits; empty where the file could not be opened.</param>
/// <param name="Document">What the file says; null where it has errors.</param>
public sealed record ReadDocument(
    ContentFile File, string? Text, string Hash, CatalogDocument? Document, IReadOnlyList<ContentProblem> Problems);
