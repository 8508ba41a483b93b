using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Data.Catalog;
using FrameworkGuide.Data.People;

namespace FrameworkGuide.Data.Tests.Support;

/// <summary>Documents with every part filled in.</summary>
internal static class Some
{
    public static readonly DateTime Moment = new(2026, 11, 23, 4, 5, 6, 789, DateTimeKind.Utc);

    private static readonly string[] Sources = ["https://example.org/a", "https://example.org/b"];

    public static string Hash(char digit) => new(digit, 64);

    public static FrameworkProfile Profile(string slug, string name = "Some framework") => new(
        slug,
        name,
        ["Somework", "SF"],
        ["Python", "C"],
        "CPython 3.12",
        "full-stack",
        "MIT OR Apache-2.0",
        "https://example.org/",
        "https://example.org/docs",
        "https://example.org/code",
        PartialDate.Parse("2005-07"),
        "A foundation",
        new Dictionary<string, Evidence>
        {
            ["licence"] = new(Sources, PartialDate.Parse("2026"), "read there"),
            ["releases"] = new([], null, null),
        },
        new DateOnly(2026, 11, 22),
        new Dictionary<ProjectSize, Rating>
        {
            [ProjectSize.Small] = new(4.5, "Quick — “to start” & stop", Sources, new DateOnly(2026, 1, 31)),
        },
        new Dictionary<string, Rating> { ["rest-api"] = new(0.1 + 0.2, "Why\nnot", Sources, null) },
        new Dictionary<string, Capability>
        {
            ["orm"] = new(CapabilityLevel.BuiltIn, "models", "note", "https://example.org/"),
            ["queue"] = new(CapabilityLevel.None, null, null, null),
        },
        [new Release("6.10", new DateOnly(2026, 1, 1), new DateOnly(2026, 8, 1), new DateOnly(2027, 4, 1), "6.10.3",
            new DateOnly(2026, 3, 3), true, "https://example.org/", "LTS"),
            new Release("5", null, null, null, null, null, false, null, null)],
        [new MetricReading("stars", new MetricValue(1000, 1500), PartialDate.Parse("2026-11-22"), "people",
            "https://example.org/", "rounded")],
        [new Point("Strong", null)],
        [new Point("Weak", "https://example.org/weak")],
        [new Point("Deep", null)],
        [new KnownUser("A company", "says so", "https://example.org/")]);

    public static CatalogDocument Framework(string slug, string name = "Some framework", char hash = 'f') =>
        new($"frameworks/{slug}.md", DocumentKind.Framework, slug, Hash(hash), Profile(slug, name),
            $"<p>Body of {slug}</p>");

    /// <summary>One document of each kind.</summary>
    public static IReadOnlyList<CatalogDocument> OfEveryKind() =>
    [
        new("site.yml", DocumentKind.Site, "site", Hash('0'), new SiteSettings
        {
            Title = "Another guide",
            Tagline = "t",
            SizeWeight = 2.5,
            MustThreshold = 3,
            ReviewAfterDays = 7,
            Repository = "https://example.org/r",
        }, ""),
        new("languages.yml", DocumentKind.Languages, "languages", Hash('1'), new LanguageList(
            [
                new Language("C#", new Dictionary<string, double> { ["Java"] = 0.55 }),
                new Language("Go", new Dictionary<string, double>())
                {
                    Elsewhere =
                    [
                        new OtherFramework("Gin", "https://example.org/gin", Sources[0]),
                        new OtherFramework("net/http", null, null),
                    ],
                },
            ]),
            ""),
        new("capabilities.yml", DocumentKind.Capabilities, "capabilities", Hash('2'),
            new CapabilityList([new CapabilityGroup("Data",
                [
                    new CapabilityDefinition("orm", "ORM", null),
                    new CapabilityDefinition("queue", "Queue", "Work for later"),
                ])]), ""),
        new("metrics.yml", DocumentKind.Metrics, "metrics", Hash('3'), new MetricList(
            [
                new MetricDefinition("stars", "Stars", "people", MetricDirection.Higher, "fame", "quality"),
                new MetricDefinition("plain", "Plain", null, MetricDirection.None, null, null),
            ]), ""),
        new("needs/rest-api.md", DocumentKind.Need, "rest-api", Hash('4'),
            new Need("rest-api", "REST API", "Is there one?", "Help", "What it does", -1.5,
                new Dictionary<int, string> { [1] = "none", [3] = "some", [5] = "all" }), "<p>How it is rated</p>"),
        Framework("django"),
        new("projects/shop.md", DocumentKind.SampleProject, "shop", Hash('5'), new SampleProject(
            "shop", "A shop", ProjectSize.Large, ["Python"], true,
            new Dictionary<string, string> { ["rest-api"] = "must", ["orm"] = "7.5" }, ["django"], Sources),
            "<p>Shop</p>"),
        new("guides/about.md", DocumentKind.Guide, "about", Hash('6'),
            new Guide("about", "About", "Who", 3, ["django", "rails"]), "<p>About ümlauts 🐍</p>"),
    ];

    public static StoredFile File(string path, params ContentProblem[] problems) =>
        new(path, DocumentKind.Framework, 1234, Moment.Ticks, Hash('f'),
            problems.Length == 0 ? FileState.Published : FileState.KeptBack, problems);

    public static Revision Revision(
        string path, char hash, string? text = null, string author = Data.People.Revision.Disk) =>
        new(path, Hash(hash), text ?? $"text {hash}", Moment, author);

    /// <summary>A draft that is not saved yet.</summary>
    public static Draft Draft(string editor, string path, string text) => new(editor, path, "before", text, 0, Moment);

    public static Revision Removal(string path) =>
        new(path, null, null, Moment.AddMinutes(1), Data.People.Revision.Disk);
}
