using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Web.Requests;

namespace FrameworkGuide.Web.Caching;

/// <summary>The content and the UTC day that a page was made for.</summary>
internal readonly record struct CatalogDay(CatalogSnapshot Catalog, DateOnly Today)
{
    public static CatalogDay Of(HttpContext context)
    {
        var (catalog, today) = GuideRequest.Of(context);
        return new CatalogDay(catalog, today);
    }
}
