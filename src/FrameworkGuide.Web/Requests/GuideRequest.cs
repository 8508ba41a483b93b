using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Requests;

/// <summary>What one request sees from beginning to end: the content and the UTC day.</summary>
internal sealed record GuideRequest(CatalogSnapshot Catalog, DateOnly Today)
{
    /// <summary>What an editor's draft says, where this request shows it in place of what is published.</summary>
    public CatalogDocument? Draft { get; init; }

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

    /// <summary>The same, as a draft would have it.</summary>
    public GuideRequest With(CatalogDocument draft) => this with { Catalog = Catalog.With([CatalogEntry.Of(draft)], []), Draft = draft };

    /// <summary>A framework's whole profile, with the name that tells it from all others, and its rendered body.</summary>
    public (FrameworkProfile Profile, string BodyHtml)? FindProfile(CatalogStore store, string slug)
    {
        var found = Draft is { Content: FrameworkProfile profile } && Draft.Slug == slug ? (profile, Draft.BodyHtml) : store.FindProfile(slug);
        return found is var (named, body) ? (Catalog.Named(named), body) : null;
    }

    public string? FindBody(CatalogStore store, DocumentKind kind, string slug) =>
        Draft?.Kind == kind && Draft.Slug == slug ? Draft.BodyHtml : store.FindBody(kind, slug);

    /// <summary>The rendered bodies of all documents of a kind, by slug.</summary>
    public IReadOnlyDictionary<string, string> LoadBodies(CatalogStore store, DocumentKind kind)
    {
        var bodies = store.LoadBodies(kind);
        return Draft?.Kind == kind ? new Dictionary<string, string>(bodies) { [Draft.Slug] = Draft.BodyHtml } : bodies;
    }
}
