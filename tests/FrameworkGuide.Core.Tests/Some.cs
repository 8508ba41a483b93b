using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Questionnaire;

namespace FrameworkGuide.Core.Tests;

/// <summary>Valid values to start from; a test names only what it is about.</summary>
internal static class Some
{
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    public static Release Release(
        string cycle = "1", string? released = null, string? active = null, string? security = null) => new(
            cycle, DayOrNull(released), DayOrNull(active), DayOrNull(security), null, null, false, null, null);

    public static FrameworkProfile Profile(string slug, string name) => new(
        slug, name, [], ["Python"], null, null, null, null, null, null, null, null, new Dictionary<string, Evidence>(),
        null,
        new Dictionary<ProjectSize, Rating> { [ProjectSize.Small] = new(4, "why", ["https://example.org/"], null) },
        new Dictionary<string, Rating> { ["rest-api"] = new(3.5, "why", ["https://example.org/"], null) },
        new Dictionary<string, Capability> { ["orm"] = new(CapabilityLevel.Official, null, null, null) },
        [], [], [], [], [], []);

    public static CatalogEntry Framework(string slug, string name, string hash = "00") =>
        CatalogEntry.Of(new CatalogDocument(
            $"frameworks/{slug}.md", DocumentKind.Framework, slug, hash, Profile(slug, name), "<p>body</p>"));

    public static CatalogEntry Need(string key, double order) => new(
        $"needs/{key}.md", DocumentKind.Need, key, "00",
        new Need(key, key, key + "?", null, "", order, new Dictionary<int, string>()));

    public static CatalogEntry Guide(string slug, string title, double order) => new(
        $"guides/{slug}.md", DocumentKind.Guide, slug, "00", new Guide(slug, title, null, order, []));

    public static CatalogEntry Project(string slug, string title) => new(
        $"projects/{slug}.md", DocumentKind.SampleProject, slug, "00",
        new SampleProject(slug, title, null, [], false, new Dictionary<string, string>(), [], []));

    /// <summary>A framework in Python of which these ratings are known and nothing else.</summary>
    public static FrameworkSummary Summary(string slug, params (string Need, double Rating)[] needs) => new(
        slug, slug, [], ["Python"], null, null, null, new Dictionary<ProjectSize, double>(),
        needs.ToDictionary(n => n.Need, n => n.Rating),
        new Dictionary<string, CapabilityLevel>(), []);

    public static CatalogEntry Entry(FrameworkSummary summary) =>
        new($"frameworks/{summary.Slug}.md", DocumentKind.Framework, summary.Slug, "00", summary);

    public static Language Language(string name, params (string To, double Closeness)[] near) =>
        new(name, near.ToDictionary(n => n.To, n => n.Closeness));

    /// <param name="needs">
    /// In their order; else those that the frameworks are rated for, in the order they come up.
    /// </param>
    public static CatalogSnapshot Catalog(
        IReadOnlyList<FrameworkSummary> frameworks, IEnumerable<string>? needs = null,
        IReadOnlyList<Language>? languages = null, SiteSettings? site = null) =>
        new(
        [
            .. frameworks.Select(Entry),
            .. (needs ?? frameworks.SelectMany(f => f.Needs.Keys).Distinct()).Select((key, order) => Need(key, order)),
            new("languages.yml", DocumentKind.Languages, "languages", "00", new LanguageList(languages ?? [])),
            new("site.yml", DocumentKind.Site, "site", "00", site ?? new SiteSettings()),
        ]);

    public static ProjectAnswers Answers(params (string Need, Importance Importance)[] needs) =>
        new() { Needs = needs.ToDictionary(n => n.Need, n => n.Importance) };

    private static DateOnly? DayOrNull(string? text) => text is null ? null : Day(text);
}
