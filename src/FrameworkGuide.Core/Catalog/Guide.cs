namespace FrameworkGuide.Core.Catalog;

/// <summary>An article.</summary>
/// <param name="Pair">The two slugs a head-to-head is about; empty for any other article.</param>
/// <param name="Order">Lower comes first.</param>
public sealed record Guide(string Slug, string Title, string? Summary, double Order, IReadOnlyList<string> Pair)
    : DocumentContent
{
    /// <summary>The guide that is shown at /about instead of among the guides.</summary>
    public const string AboutSlug = "about";

    /// <summary>The guide about frameworks without a profile; the list and some results link it.</summary>
    public const string OthersSlug = "not-in-this-guide";
}
