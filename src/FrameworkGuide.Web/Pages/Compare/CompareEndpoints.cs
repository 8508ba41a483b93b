using System.Text;
using FrameworkGuide.Core.Comparison;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FrameworkGuide.Web.Pages.Compare;

/// <summary>The comparison as files: /compare.md, /compare.csv and, as a picture, /compare.svg.</summary>
internal static class CompareEndpoints
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapCompareFiles(this IEndpointRouteBuilder routes)
    {
        var keys = new QueryKeysAttribute(ComparedFrameworks.Key, ComparedFrameworks.OnlyKey);
        routes.MapMethods("/compare.csv", Reading, Csv).WithMetadata(keys).ExcludeFromDescription();
        routes.MapMethods("/compare.md", Reading, Markdown).WithMetadata(new ComparedInQueryAttribute())
            .ExcludeFromDescription();
        routes.MapMethods("/compare.svg", Reading, Picture).WithMetadata(new ComparedInQueryAttribute())
            .ExcludeFromDescription();
    }

    private static ContentHttpResult Markdown(HttpContext context, GuideRequest guide, BaseAddress site) =>
        ForProject(context, guide, site, "text/markdown", (comparison, address) => ComparisonFiles.Markdown(
            comparison,
            ComparisonTexts.Compared(comparison.Frameworks),
            ComparisonTexts.ComparedAsOf(comparison.Catalog, guide.Today),
            address));

    private static ContentHttpResult Picture(HttpContext context, GuideRequest guide, BaseAddress site) =>
        ForProject(context, guide, site, "image/svg+xml", (comparison, address) => ComparisonSvg.Write(
            comparison, ComparisonTexts.ComparedAsOf(comparison.Catalog, guide.Today), address));

    /// <summary>With the answers of a project in the address, what it asks for comes first.</summary>
    private static ContentHttpResult ForProject(
        HttpContext context, GuideRequest guide, BaseAddress site, string type,
        Func<FrameworkComparison, string, string> write)
    {
        var project = AnswersInQueryAttribute.Of(context);
        return project.Problems.Count > 0
            ? Refuse(project.Problems)
            : Answer(context, guide, type, (comparison, compared) => write(
                comparison.ForProject(project.Usable),
                site.Url + ComparedFrameworks.AddressOf(
                    compared.Slugs, compared.IsOnlyDifferences, project.Usable, comparison.Catalog)));
    }

    private static ContentHttpResult Csv(HttpContext context, GuideRequest guide) =>
        Answer(context, guide, "text/csv", (comparison, _) => ComparisonFiles.Csv(comparison));

    private static ContentHttpResult Answer(
        HttpContext context, GuideRequest guide, string type,
        Func<FrameworkComparison, ComparedFrameworks, string> write)
    {
        var (catalog, today) = guide;
        var compared = ComparedFrameworks.Read(context.Request.QueryString.Pairs(), catalog);
        if (compared.Problems.Count > 0)
            return Refuse(compared.Problems);
        var comparison = FrameworkComparison.Compare(catalog, guide.FindProfiles(compared.Slugs), today);
        return TypedResults.Text(
            write(compared.IsOnlyDifferences ? comparison.OnlyDifferences() : comparison, compared), type,
            Encoding.UTF8);
    }

    private static ContentHttpResult Refuse(IEnumerable<FieldProblem> problems) => TypedResults.Text(
        string.Concat(problems.Select(p => $"{p.Field}: {p.Message}\n")), "text/plain", Encoding.UTF8,
        StatusCodes.Status400BadRequest);
}
