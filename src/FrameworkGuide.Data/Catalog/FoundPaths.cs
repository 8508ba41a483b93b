namespace FrameworkGuide.Data.Catalog;

/// <summary>The documents a search finds.</summary>
/// <param name="Paths">Best first.</param>
/// <param name="Whole">
/// How many of them, the first, have every word as it is; the others have some word that begins so.
/// </param>
public sealed record FoundPaths(IReadOnlyList<string> Paths, int Whole);
