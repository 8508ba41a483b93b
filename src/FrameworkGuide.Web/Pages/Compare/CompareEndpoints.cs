using System.Text;
using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Core.Selection;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FrameworkGuide.Web.Pages.Compare;

/// <summary>The comparison as files: /compare.md and /compare.csv.</summary>
internal static class CompareEndpoints
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapCompareFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/compare.md", Reading, (HttpContext context, GuideRequest guide, BaseAddress site) => Answer(context, guide, "text/markdown", (comparison, today, query) =>
            ComparisonFiles.Markdown(comparison, ComparisonTexts.Compared(comparison.Frameworks), ComparisonTexts.ComparedAsOf(comparison.Catalog, today), site.Url + "/compare" + query)))
            .WithMetadata(new QueryKeysAttribute(FrameworkNames.ComparedKey, FrameworkNames.OnlyKey)).ExcludeFromDescription();
        routes.MapMethods("/compare.csv", Reading, (HttpContext context, GuideRequest guide) => Answer(context, guide, "text/csv", (comparison, _, _) =>
            ComparisonFiles.Csv(comparison))).WithMetadata(new QueryKeysAttribute(FrameworkNames.ComparedKey, FrameworkNames.OnlyKey)).ExcludeFromDescription();
    }

    /// <param name="write">Writes a comparison as of a day; gets its query, too.</param>
    private static ContentHttpResult Answer(HttpContext context, GuideRequest guide, string type, Func<FrameworkComparison, DateOnly, string, string> write)
    {
        var (catalog, today) = guide;
        var (slugs, problems) = FrameworkNames.ReadCompared(context.Request.QueryString.Pairs(), catalog);
        if (problems.Count > 0)
            return TypedResults.Text(string.Concat(problems.Select(p => $"{p.Field}: {p.Message}\n")), "text/plain", Encoding.UTF8, StatusCodes.Status400BadRequest);
        var comparison = FrameworkComparison.Of(catalog, guide.FindProfiles(slugs), today);
        var isOnly = context.Request.Query[FrameworkNames.OnlyKey] == FrameworkNames.OnlyDifferences;
        return TypedResults.Text(write(isOnly ? comparison.OnlyDifferences() : comparison, today, FrameworkNames.ComparedQuery(slugs, isOnly)), type, Encoding.UTF8);
    }
}
