namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// The first few of an order. None that ties with a shown one is dropped without a word: what is not shown of a tie is
/// counted.
/// </summary>
/// <param name="Shown">In their order.</param>
/// <param name="More">How many more tie with the last that is shown.</param>
public sealed record TopList<T>(IReadOnlyList<T> Shown, int More);
