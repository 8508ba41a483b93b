namespace FrameworkGuide.Browser.Tests.Support;

/// <summary>The addresses of every page, taken from the content folders: a new profile or guide is tested by being there.</summary>
public static class SitePages
{
    /// <summary>Stands before the addresses of the guide made from the specimen.</summary>
    public const string SpecimenPrefix = "specimen:";

    public const string Missing = "/frameworks/no-such-framework";

    private const string AboutSlug = "about";

    private static readonly string[] Fixed =
    [
        "/", "/frameworks", "/compare", "/compare?f=django&f=rails", "/compare?f=django&f=rails&f=laravel&f=flask&f=express&f=spring-boot",
        "/search?q=jobs", "/guides", "/methodology", "/about", "/api",
    ];

    public static TheoryData<string> Profiles => [.. AddressesIn(Checkout.Content, "frameworks")];

    /// <summary>Pages that exist, of the shipped content.</summary>
    public static TheoryData<string> Existing => [.. AllOf(Checkout.Content)];

    /// <summary>All pages of both guides, the error page with them.</summary>
    public static TheoryData<string> All =>
        [.. AllOf(Checkout.Content), Missing, .. AllOf(Checkout.Specimen).Select(a => SpecimenPrefix + a)];

    private static IEnumerable<string> AllOf(string content) =>
        [.. Fixed, .. AddressesIn(content, "frameworks"), .. AddressesIn(content, "guides")];

    private static IEnumerable<string> AddressesIn(string content, string folder) =>
        from file in Directory.GetFiles(Path.Combine(content, folder), "*.md").Order(StringComparer.Ordinal)
        let slug = Path.GetFileNameWithoutExtension(file)
        where slug != AboutSlug
        select $"/{folder}/{slug}";
}
