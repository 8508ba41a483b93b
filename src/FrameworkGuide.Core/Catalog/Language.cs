namespace FrameworkGuide.Core.Catalog;

/// <summary>A programming language a team may know.</summary>
/// <param name="Near">
/// How much of what its users know carries over to other languages: 0 (nothing) to 1 (all), one way only.
/// </param>
public sealed record Language(string Name, IReadOnlyDictionary<string, double> Near)
{
    /// <summary>
    /// What is usual in the language for building a backend and has no profile, as the content says; <see
    /// cref="CatalogSnapshot.Elsewhere"/> leaves out what has got one since.
    /// </summary>
    public IReadOnlyList<OtherFramework> Elsewhere { get; init; } = [];
}
