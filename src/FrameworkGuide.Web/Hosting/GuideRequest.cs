using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Hosting;

/// <summary>What one request sees from beginning to end: the content and the UTC day.</summary>
internal sealed record GuideRequest(CatalogSnapshot Catalog, DateOnly Today)
{
    public static GuideRequest Of(HttpContext context)
    {
        if (context.Features.Get<GuideRequest>() is { } request)
            return request;
        var services = context.RequestServices;
        request = new GuideRequest(
            services.GetRequiredService<CurrentCatalog>().Snapshot,
            DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime));
        context.Features.Set(request);
        return request;
    }
}
