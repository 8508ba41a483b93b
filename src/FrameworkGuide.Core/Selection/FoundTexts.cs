using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Selection;

/// <summary>What a text finds.</summary>
/// <param name="Entries">Frameworks, needs and guides, best first.</param>
/// <param name="Words">What they all have.</param>
/// <param name="ReadAs">How the text was read where nothing has it as it is; null where it was taken as it is.</param>
public sealed record FoundTexts(IReadOnlyList<CatalogEntry> Entries, IReadOnlyList<string> Words, string? ReadAs)
{
    /// <summary>The frameworks that the text names, where it names two or more and nothing else.</summary>
    public IReadOnlyList<FrameworkSummary> Compared { get; init; } = [];

    /// <summary>Whether nothing has every word as it is: what was found has words that begin so.</summary>
    public bool AreBeginnings { get; init; }

    /// <summary>Where nothing was found, the words that nothing has at all; empty where each alone is found.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}
