using System.Text;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FrameworkGuide.Web.Pages.Compare;

/// <summary>The comparison as files: /compare.md and /compare.csv.</summary>
internal static class CompareEndpoints
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapCompareFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/compare.md", Reading, (HttpContext context, CatalogStore store, BaseAddress site) => Answer(context, store, "text/markdown", (comparison, today, query) =>
            ComparisonFiles.Markdown(comparison, ComparisonTexts.Compared(comparison.Frameworks), ComparisonTexts.ComparedAsOf(comparison.Catalog, today), site.Url + "/compare" + query)))
            .WithMetadata(new QueryKeysAttribute(FrameworkNames.ComparedKey, FrameworkNames.OnlyKey)).ExcludeFromDescription();
        routes.MapMethods("/compare.csv", Reading, (HttpContext context, CatalogStore store) => Answer(context, store, "text/csv", (comparison, _, _) =>
            ComparisonFiles.Csv(comparison))).WithMetadata(new QueryKeysAttribute(FrameworkNames.ComparedKey, FrameworkNames.OnlyKey)).ExcludeFromDescription();
    }

    /// <param name="write">Writes a comparison as of a day; gets its query, too.</param>
    private static ContentHttpResult Answer(HttpContext context, CatalogStore store, string type, Func<FrameworkComparison, DateOnly, string, string> write)
    {
        var request = GuideRequest.Of(context);
        var (catalog, today) = request;
        var (slugs, problems) = FrameworkNames.ReadCompared(context.Request.QueryString.Pairs(), catalog);
        if (problems.Count > 0)
            return TypedResults.Text(string.Concat(problems.Select(p => $"{p.Field}: {p.Message}\n")), "text/plain", Encoding.UTF8, StatusCodes.Status400BadRequest);
        var profiles = slugs.Select(s => request.FindProfile(store, s)?.Profile).OfType<FrameworkProfile>().ToList();
        var comparison = FrameworkComparison.Of(catalog, profiles, today);
        var isOnly = context.Request.Query[FrameworkNames.OnlyKey] == FrameworkNames.OnlyDifferences;
        return TypedResults.Text(write(isOnly ? comparison.OnlyDifferences() : comparison, today, FrameworkNames.ComparedQuery(slugs, isOnly)), type, Encoding.UTF8);
    }
}
