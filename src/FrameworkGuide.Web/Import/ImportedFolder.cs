using FrameworkGuide.Content.Validation;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;

namespace FrameworkGuide.Web.Import;

/// <summary>The content folder as it was last imported.</summary>
/// <param name="Files">By path.</param>
/// <param name="Vocabulary">What files may refer to.</param>
internal sealed record ImportedFolder(IReadOnlyDictionary<string, StoredFile> Files, Vocabulary Vocabulary)
{
    /// <summary>
    /// Of what is no document: wrong names, links that lead out, folders that cannot be read, and what is not read at
    /// all.
    /// </summary>
    public IReadOnlyList<ContentProblem> Problems { get; init; } = [];

    public static ImportedFolder Empty { get; } = new(new Dictionary<string, StoredFile>(), new Vocabulary());
}
