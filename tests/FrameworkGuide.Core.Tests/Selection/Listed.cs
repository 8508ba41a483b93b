using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Core.Tests.Selection;

/// <summary>Three frameworks that differ in all that can be filtered by.</summary>
internal static class Listed
{
    public static DateOnly Today { get; } = Some.Day("2026-11-24");

    public static CatalogSnapshot Guide { get; } = Of(
        Some.Summary("ant", ("api", 4.5)) with
        {
            Name = "Ant",
            Languages = ["Python"],
            Style = "Full",
            Licence = "MIT",
            Reviewed = Some.Day("2026-11-01"),
            Sizes = new Dictionary<ProjectSize, double> { [ProjectSize.Small] = 4, [ProjectSize.Large] = 2 },
            Capabilities = new Dictionary<string, CapabilityLevel> { ["orm"] = CapabilityLevel.Official },
            Releases = [Some.Release("2", released: "2026-01-01", active: "2027-01-01")],
        },
        Some.Summary("bee", ("api", 3)) with
        {
            Name = "Bee",
            Languages = ["Go"],
            Licence = "MIT",
            Reviewed = Some.Day("2025-01-01")
        },
        Some.Summary("cat") with { Name = "Cat", Languages = ["Python", "Go"], Style = "Micro" });

    public static CatalogSnapshot Of(params IReadOnlyList<FrameworkSummary> frameworks) =>
        Some.Catalog(frameworks, needs: ["api"]).With(
            [new CatalogEntry("capabilities.yml", DocumentKind.Capabilities, "capabilities", "00", new CapabilityList([new("Data", [new("orm", "Object mapper", null)])]))], []);
}
