namespace FrameworkGuide.Data.Catalog;

/// <summary>How the search marks words in a piece of text.</summary>
public static class SearchSnippet
{
    /// <summary>Stands before a found word. What content has of it is left out of the index.</summary>
    public const char Open = '\u0002';

    /// <summary>Stands behind a found word.</summary>
    public const char Close = '\u0003';
}
