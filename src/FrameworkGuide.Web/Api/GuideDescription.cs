namespace FrameworkGuide.Web.Api;

internal static class GuideDescription
{
    public static void AddGuideDescription(this IServiceCollection services) => services.AddOpenApi("v1");
    public static void MapGuideDescription(this IEndpointRouteBuilder routes) => routes.MapOpenApi();
}
