using FrameworkGuide.Core.Selection;
using FrameworkGuide.Core.Wording;
using Microsoft.AspNetCore.WebUtilities;

namespace FrameworkGuide.Web.Api;

/// <summary>Link headers (RFC 8288) from a page of a list to the others, relative to the address asked for.</summary>
internal static class PageLinks
{
    public static void Set(HttpContext context, int page, int pages)
    {
        var links = new List<string>();
        var filters = Filters(context.Request.QueryString);
        void Add(string relation, int number)
        {
            var query = QueryHelpers.AddQueryString(
                "", [.. filters, KeyValuePair.Create<string, string?>("page", English.Digits(number))]);
            links.Add($"<{context.Request.Path}{query}>; rel=\"{relation}\"");
        }

        if (page > 1)
        {
            Add("first", 1);
            Add("prev", page - 1);
        }

        if (page < pages)
        {
            Add("next", page + 1);
            Add("last", pages);
        }

        if (links.Count > 0)
            context.Response.Headers.Link = string.Join(", ", links);
    }

    /// <summary>
    /// What the list reads of a query, in the order of the keys. Anything else would be handed to the next who asks:
    /// answers are kept by what is read.
    /// </summary>
    private static List<KeyValuePair<string, string?>> Filters(QueryString query)
    {
        var pairs = new List<KeyValuePair<string, string?>>();
        foreach (var pair in new QueryStringEnumerable(query.Value))
            if (pair.DecodeValue() is { Length: > 0 } value)
                pairs.Add(new(pair.DecodeName().ToString(), value.ToString()));
        return [.. FrameworkQuery.Keys.Where(k => k != "page").SelectMany(k => pairs.Where(p => p.Key == k))];
    }
}
