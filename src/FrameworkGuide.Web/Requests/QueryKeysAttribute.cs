using Microsoft.AspNetCore.WebUtilities;

namespace FrameworkGuide.Web.Requests;

/// <summary>The keys of the query that are read; all others are ignored.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class QueryKeysAttribute(params string[] keys) : Attribute, IQueryReading
{
    /// <summary>
    /// Names are kept as they are written: some readers take another case for the same key, others do not.
    /// </summary>
    public string KeyOf(HttpContext context)
    {
        var pairs = new List<KeyValuePair<string, string?>>();
        foreach (var pair in new QueryStringEnumerable(context.Request.QueryString.Value))
            pairs.Add(new(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        return QueryHelpers.AddQueryString(
            "", keys.SelectMany(k => pairs.Where(p => p.Key.Equals(k, StringComparison.OrdinalIgnoreCase))));
    }

    public string? CanonicalOrNull(HttpContext context) => null;
}
