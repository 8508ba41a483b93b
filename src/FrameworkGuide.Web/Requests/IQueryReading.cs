
namespace FrameworkGuide.Web.Requests;

/// <summary>What of the query an address reads. Whatever it does not read parts no cached answers.</summary>
internal interface IQueryReading
{
    /// <summary>What is read of the query, as text: equal where the answer is the same.</summary>
    string KeyOf(HttpContext context);

    /// <summary>The query this one should be ("?…" or ""), or null where it is as it should be.</summary>
    string? CanonicalOrNull(HttpContext context);
}
