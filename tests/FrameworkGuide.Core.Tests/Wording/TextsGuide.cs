using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Tests.Decisions;

namespace FrameworkGuide.Core.Tests.Wording;

/// <summary>
/// A small guide that never changes, for reading what is said about results: edits of the shipped content must not
/// change the file of these texts.
/// </summary>
internal static class TextsGuide
{
    public static readonly DateOnly Today = Some.Day("2026-11-30");

    private static readonly (string Key, string Title, string Question)[] Needs =
    [
        ("rest-api", "REST API", "Do other programs use it over an API?"),
        ("realtime", "Real-time updates", "Do pages change while people look at them?"),
        ("admin", "Admin back office", "Do colleagues edit data on pages of their own?"),
        ("memory", "Low memory footprint", "Is memory scarce where it runs?"),
        ("secure", "Secure by default", "Must it be safe without special knowledge?"),
    ];

    public static WholeGuide Guide { get; } = new(
        Today,
        [
            Framework("alder", "Alder", "Python", "4 4.5 3", "4.5 3 5 3 5"),
            Framework("birch", "Birch", "Ruby", "4.5 4.5 3.5", "4 4.5 3.5 2.5 4.5"),
            Framework("cedar", "Cedar", "JavaScript", "4.5 3 2", "3.5 4.5 1 4 2"),
            Framework("dogwood", "Dogwood", "Java", "2 4 5", "5 4 2.5 1 4"),
            Framework("elm", "Elm", "Python", "4.5 3.5 2.5", "4 2 1.5 4 -"),
        ],
        [
            .. Needs.Select((n, i) => new CatalogEntry(
                $"needs/{n.Key}.md", DocumentKind.Need, n.Key, "00",
                new Need(n.Key, n.Title, n.Question, null, "", i, new Dictionary<int, string>()))),
            new("languages.yml", DocumentKind.Languages, "languages", "00", new LanguageList(
            [
                Some.Language("Python"), Some.Language("Ruby", ("Python", 0.6)), Some.Language("JavaScript"),
                Some.Language("TypeScript", ("JavaScript", 0.9)), Some.Language("Java"),
                Some.Language("Kotlin", ("Java", 0.9)),
                Some.Language("Go") with { Elsewhere = [new("Gin", null, null), new("Echo", null, null)] },
            ])),
            new("capabilities.yml", DocumentKind.Capabilities, "capabilities", "00", new CapabilityList(
                [new("Data", [new("orm", "Object mapper", null), new("jobs", "Background jobs", null)])])),
            new("metrics.yml", DocumentKind.Metrics, "metrics", "00", new MetricList(
            [
                new("stars", "Stars", null, MetricDirection.Higher, null, null),
                new("idle", "Memory when idle", "MB", MetricDirection.Lower, null, null),
            ])),
            new("site.yml", DocumentKind.Site, "site", "00", new SiteSettings()),
        ]);

    /// <param name="sizes">Ratings for small, medium and large.</param>
    /// <param name="needs">Ratings in the order of the needs; "-" is not rated.</param>
    private static FrameworkProfile Framework(string slug, string name, string language, string sizes, string needs)
    {
        var first = slug[0] - 'a';
        return Some.Profile(slug, name) with
        {
            Languages = [language],
            Style = slug is "cedar" or "elm" ? "micro-framework" : "full-stack",
            Licence = slug == "dogwood" ? "Apache-2.0" : "MIT",
            Reviewed = Today.AddDays(-100 * first),
            Sizes = sizes.Split(' ').Select((r, i) => (Size: (ProjectSize)i, Rating: Rating(r)))
                .ToDictionary(r => r.Size, r => r.Rating),
            Needs = needs.Split(' ').Zip(Needs).Where(r => r.First != "-")
                .ToDictionary(r => r.Second.Key, r => Rating(r.First)),
            Capabilities = new Dictionary<string, Capability>
            {
                ["orm"] = new((CapabilityLevel)(first % 4), null, null, null),
            },
            Releases =
            [
                Some.Release("2", "2026-03-01", first % 2 == 0 ? "2027-08-01" : null, first < 3 ? "2028-04-01" : null),
                Some.Release("1", "2024-03-01", "2025-08-01", $"2026-0{4 + first}-01"),
            ],
            Metrics =
            [
                new("stars", new MetricValue(1000 * (first + 1), 1000 * (first + 1)), PartialDate.Parse("2026-06"),
                    null, null, null),
                .. first > 2 ? [] : (MetricReading[])
                    [new("idle", new MetricValue(30, 40 + (20 * first)), null, null, null, null)],
            ],
        };
    }

    private static Rating Rating(string value) => new(
        double.Parse(value, System.Globalization.CultureInfo.InvariantCulture), "why", ["https://example.org/"], null);
}
