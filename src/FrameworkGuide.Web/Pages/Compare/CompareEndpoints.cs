using System.Text;
using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FrameworkGuide.Web.Pages.Compare;

/// <summary>The comparison as files: /compare.md and /compare.csv.</summary>
internal static class CompareEndpoints
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapCompareFiles(this IEndpointRouteBuilder routes)
    {
        var keys = new QueryKeysAttribute(ComparedFrameworks.Key, ComparedFrameworks.OnlyKey);
        routes.MapMethods("/compare.md", Reading, Markdown).WithMetadata(keys).ExcludeFromDescription();
        routes.MapMethods("/compare.csv", Reading, Csv).WithMetadata(keys).ExcludeFromDescription();
    }

    private static ContentHttpResult Markdown(HttpContext context, GuideRequest guide, BaseAddress site) =>
        Answer(context, guide, "text/markdown", (comparison, compared) => ComparisonFiles.Markdown(
            comparison,
            ComparisonTexts.Compared(comparison.Frameworks),
            ComparisonTexts.ComparedAsOf(comparison.Catalog, guide.Today),
            site.Url + ComparedFrameworks.AddressOf(
                compared.Slugs, compared.IsOnlyDifferences, new ProjectAnswers(), comparison.Catalog)));

    private static ContentHttpResult Csv(HttpContext context, GuideRequest guide) =>
        Answer(context, guide, "text/csv", (comparison, _) => ComparisonFiles.Csv(comparison));

    private static ContentHttpResult Answer(
        HttpContext context, GuideRequest guide, string type,
        Func<FrameworkComparison, ComparedFrameworks, string> write)
    {
        var (catalog, today) = guide;
        var compared = ComparedFrameworks.Read(context.Request.QueryString.Pairs(), catalog);
        if (compared.Problems.Count > 0)
            return TypedResults.Text(
                string.Concat(compared.Problems.Select(p => $"{p.Field}: {p.Message}\n")), "text/plain", Encoding.UTF8,
                StatusCodes.Status400BadRequest);
        var comparison = FrameworkComparison.Compare(catalog, guide.FindProfiles(compared.Slugs), today);
        return TypedResults.Text(
            write(compared.IsOnlyDifferences ? comparison.OnlyDifferences() : comparison, compared), type,
            Encoding.UTF8);
    }
}
