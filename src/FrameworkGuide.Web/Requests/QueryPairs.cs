using Microsoft.AspNetCore.WebUtilities;

namespace FrameworkGuide.Web.Requests;

/// <summary>The query of an address as what Core reads.</summary>
internal static class QueryPairs
{
    /// <summary>The decoded keys and values, in the order of the address.</summary>
    public static IEnumerable<(string Key, string Value)> Pairs(this QueryString query)
    {
        foreach (var pair in new QueryStringEnumerable(query.Value))
            yield return (pair.DecodeName().ToString(), pair.DecodeValue().ToString());
    }
}
