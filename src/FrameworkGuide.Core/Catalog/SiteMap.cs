namespace FrameworkGuide.Core.Catalog;

/// <summary>
/// The pages of the site, and which of them shows which document. All addresses are paths from the root of the site.
/// </summary>
public static class SiteMap
{
    private const string FrameworkFolder = "/frameworks/";
    private const string GuideFolder = "/guides/";

    /// <summary>
    /// The page that says how ratings are made, with its sections for needs, languages and capabilities.
    /// </summary>
    public const string Method = "/methodology";

    /// <summary>The pages that are always there, besides frameworks and guides.</summary>
    public static IReadOnlyList<string> Pages { get; } =
        [
            "/", "/recommend", "/recommend/all", "/recommend/together", "/frameworks", "/compare", "/search", "/guides",
            Method, "/about", "/api",
        ];

    /// <summary>The sections of a profile's own, which documents may link to beside its headings.</summary>
    public static IReadOnlyList<string> ProfileSections { get; } =
    [
        "main", "facts", "choose", "ratings", "capabilities", "support", "figures", "about", "points", "users",
        "changes",
    ];

    public static string Framework(string slug) => FrameworkFolder + slug;

    public static string Guide(string slug) => slug == Catalog.Guide.AboutSlug ? "/about" : GuideFolder + slug;

    public static string Need(string key) => $"{Method}#need-{key}";

    /// <summary>Where a document shows, with the section of the page where it has one.</summary>
    public static string AddressOf(DocumentKind kind, string slug) => kind switch
    {
        DocumentKind.Framework => Framework(slug),
        DocumentKind.Guide => Guide(slug),
        DocumentKind.Need => Need(slug),
        DocumentKind.SampleProject => "/#projects",
        DocumentKind.Languages => Method + "#languages",
        DocumentKind.Capabilities => Method + "#capabilities",
        DocumentKind.Metrics => Method + "#figures",
        _ => "/",
    };

    /// <summary>The same, or the list it was in where a catalog no longer has its page.</summary>
    public static string AddressIn(CatalogSnapshot catalog, DocumentKind kind, string slug)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return kind switch
        {
            DocumentKind.Framework when !catalog.FrameworksBySlug.ContainsKey(slug) => "/frameworks",
            DocumentKind.Guide when slug != Catalog.Guide.AboutSlug
                && catalog.Guides.All(g => g.Slug != slug) => "/guides",
            _ => AddressOf(kind, slug),
        };
    }

    /// <summary>The page of an address, without its section.</summary>
    public static string PageOf(DocumentKind kind, string slug) => AddressOf(kind, slug).Split('#')[0];

    /// <summary>The document that has a page of its own, by the page's path; null for other paths.</summary>
    public static string? DocumentOf(string page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page == "/about" ? "guides/about.md"
            : page.StartsWith(FrameworkFolder, StringComparison.Ordinal)
                || page.StartsWith(GuideFolder, StringComparison.Ordinal)
                ? page[1..] + ".md"
                : null;
    }

    /// <summary>What a document is called.</summary>
    public static string TitleOf(DocumentContent content) => content switch
    {
        FrameworkSummary f => f.Name,
        FrameworkProfile f => f.Name,
        Need n => n.Title,
        SampleProject p => p.Title,
        Guide g => g.Title,
        LanguageList => "Languages",
        CapabilityList => "Capabilities",
        MetricList => "Metrics",
        _ => "Settings of the site",
    };
}
