using Microsoft.Extensions.Primitives;

namespace FrameworkGuide.Web.Caching;

/// <summary>A finished answer.</summary>
/// <param name="Shown">The content and day it shows.</param>
internal sealed record CachedPage(
    CatalogDay Shown, string EntityTag, IReadOnlyList<KeyValuePair<string, StringValues>> Headers, byte[] Body)
{
    /// <summary>What answered when it was made: the kind of page.</summary>
    public Endpoint? Endpoint { get; init; }
}
