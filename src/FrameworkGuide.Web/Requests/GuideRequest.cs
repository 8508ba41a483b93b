using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Web.Import;

namespace FrameworkGuide.Web.Requests;

/// <summary>
/// What one request sees from beginning to end: the content and the UTC day. It is the only way to profiles and bodies,
/// so that a page with an editor's draft in it shows the draft wherever the published text would be.
/// </summary>
internal sealed class GuideRequest(CurrentCatalog current, CatalogStore store, TimeProvider time)
{
    private readonly long _changes = current.Changes;

    public CatalogSnapshot Catalog { get; private set; } = current.Snapshot;

    /// <summary>
    /// Whether all that this request has read is of one version: nothing was published since it began.
    /// </summary>
    public bool IsOfOneVersion => _changes % 2 == 0 && _changes == current.Changes;

    public DateOnly Today { get; } = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>What an editor's draft says, where this request shows it in place of what is published.</summary>
    public CatalogDocument? Draft { get; private set; }

    public static GuideRequest Of(HttpContext context) => context.RequestServices.GetRequiredService<GuideRequest>();

    /// <summary>Shows a draft from here on as if it were published.</summary>
    public void Show(CatalogDocument draft) => (Catalog, Draft) = (Catalog.With([CatalogEntry.Of(draft)], []), draft);

    /// <summary>
    /// A framework's whole profile, with the name that tells it from all others, and its rendered body.
    /// </summary>
    public (FrameworkProfile Profile, string BodyHtml)? FindProfile(string slug)
    {
        if (!Catalog.FrameworksBySlug.ContainsKey(slug))
            return null;
        var found = Draft is { Content: FrameworkProfile profile } && Draft.Slug == slug
            ? (profile, Draft.BodyHtml)
            : store.FindProfile(slug);
        return found is var (named, body) ? (Catalog.Named(named), body) : null;
    }

    /// <summary>The profiles of those that are there, in the same order.</summary>
    public IReadOnlyList<FrameworkProfile> FindProfiles(IEnumerable<string> slugs) =>
        [.. slugs.Select(s => FindProfile(s)?.Profile).OfType<FrameworkProfile>()];

    public string? FindBody(DocumentKind kind, string slug) =>
        IsDraft(kind, slug) ? Draft!.BodyHtml : store.FindBody(kind, slug);

    /// <summary>The rendered bodies of all documents of a kind, by slug.</summary>
    public IReadOnlyDictionary<string, string> LoadBodies(DocumentKind kind)
    {
        var bodies = store.LoadBodies(kind);
        return Draft?.Kind == kind ? new Dictionary<string, string>(bodies) { [Draft.Slug] = Draft.BodyHtml } : bodies;
    }

    /// <summary>Whether a document is shown as a draft has it.</summary>
    public bool IsDraft(DocumentKind kind, string slug) => Draft?.Kind == kind && Draft.Slug == slug;

    public void Deconstruct(out CatalogSnapshot catalog, out DateOnly today) => (catalog, today) = (Catalog, Today);
}
