using System.Text;
using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Api;

/// <summary>The support of a framework as a picture that other sites show.</summary>
internal static class BadgeApi
{
    public static void MapBadges(this RouteGroupBuilder api) =>
        api.MapMethods("/badges/{slug}.svg", ApiAddresses.Reading, Badge).WithMetadata(new QueryKeysAttribute())
            .ExcludeFromDescription();

    private static IResult Badge(string slug, GuideRequest guide)
    {
        var (catalog, today) = guide;
        if (catalog.FrameworksBySlug.GetValueOrDefault(slug) is { } framework)
            return TypedResults.Text(SupportBadge.Write(framework, today), "image/svg+xml", Encoding.UTF8);
        var problem = UnknownFramework.Problem("slug", slug, catalog);
        return ApiProblem.Of(StatusCodes.Status404NotFound, problem.Message, [problem]);
    }
}
