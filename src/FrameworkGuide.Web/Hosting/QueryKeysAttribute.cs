using Microsoft.AspNetCore.WebUtilities;

namespace FrameworkGuide.Web.Hosting;

/// <summary>What of the query an address reads. Whatever it does not read parts no cached answers.</summary>
internal interface IQueryReading
{
    /// <summary>What is read of the query, as text: equal where the answer is the same.</summary>
    string KeyOf(HttpContext context);

    /// <summary>The query this one should be ("?…" or ""), or null where it is as it should be.</summary>
    string? CanonicalOrNull(HttpContext context);
}

/// <summary>The keys of the query that are read; all others are ignored.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class QueryKeysAttribute(params string[] keys) : Attribute, IQueryReading
{
    public string KeyOf(HttpContext context)
    {
        var query = context.Request.Query;
        return QueryHelpers.AddQueryString("", keys.SelectMany(k => query[k].Select(v => KeyValuePair.Create(k, v))));
    }

    public string? CanonicalOrNull(HttpContext context) => null;
}
