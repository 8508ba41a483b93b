using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests;

/// <summary>Valid values to start from; a test names only what it is about.</summary>
internal static class Some
{
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    public static Release Release(string cycle = "1", string? released = null, string? active = null, string? security = null) => new(
        cycle, DayOrNull(released), DayOrNull(active), DayOrNull(security), null, null, false, null, null);

    public static FrameworkProfile Profile(string slug, string name) => new(
        slug, name, [], ["Python"], null, null, null, null, null, null, null, null, new Dictionary<string, Evidence>(), null,
        new Dictionary<ProjectSize, Rating> { [ProjectSize.Small] = new(4, "why", ["https://example.org/"], null) },
        new Dictionary<string, Rating> { ["rest-api"] = new(3.5, "why", ["https://example.org/"], null) },
        new Dictionary<string, Capability> { ["orm"] = new(CapabilityLevel.Official, null, null, null) },
        [], [], [], [], [], []);

    public static CatalogEntry Framework(string slug, string name, string hash = "00") =>
        CatalogEntry.Of(new CatalogDocument($"frameworks/{slug}.md", DocumentKind.Framework, slug, hash, Profile(slug, name), "<p>body</p>"));

    public static CatalogEntry Need(string key, double order) => new(
        $"needs/{key}.md", DocumentKind.Need, key, "00", new Need(key, key, key + "?", null, "", order, new Dictionary<int, string>()));

    public static CatalogEntry Guide(string slug, string title, double order) => new(
        $"guides/{slug}.md", DocumentKind.Guide, slug, "00", new Guide(slug, title, null, order, []));

    public static CatalogEntry Project(string slug, string title) => new(
        $"projects/{slug}.md", DocumentKind.SampleProject, slug, "00",
        new SampleProject(slug, title, null, [], false, new Dictionary<string, string>(), [], []));

    private static DateOnly? DayOrNull(string? text) => text is null ? null : Day(text);
}
