using Microsoft.AspNetCore.WebUtilities;

namespace FrameworkGuide.Web.Api;

/// <summary>Link headers (RFC 8288) from a page of a list to the others, relative to the address asked for.</summary>
internal static class PageLinks
{
    public static void Set(HttpContext context, int page, int pages)
    {
        var links = new List<string>();
        void Add(string relation, int number)
        {
            var others = QueryHelpers.ParseQuery(context.Request.QueryString.Value).Where(q => q.Key != "page");
            var query = QueryHelpers.AddQueryString("", others);
            links.Add($"<{context.Request.Path}{QueryHelpers.AddQueryString(query, "page", Texts.Digits(number))}>; rel=\"{relation}\"");
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
}
