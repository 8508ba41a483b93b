using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.History;

namespace FrameworkGuide.Core.Tests.History;

public sealed class ProfileChangesTests
{
    private static readonly FrameworkProfile Profile = Some.Profile("ant", "Ant") with
    {
        Releases = [Some.Release("1", "2025-01-01", "2026-01-01", "2027-01-01")],
        Strengths = [new Point("Fast", "https://s.example/")],
        Metrics = [new MetricReading("stars", new MetricValue(10, 10), PartialDate.Parse("2026-05"), null, null, null)],
        Evidence = new Dictionary<string, Evidence> { ["licence"] = new(["https://licence.example/"], null, null) },
    };

    private static readonly CatalogSnapshot Guide = new(
    [
        Some.Need("rest-api", 1),
        new("capabilities.yml", DocumentKind.Capabilities, "capabilities", "00", new CapabilityList(
            [new("Data", [new("orm", "Object mapper", null)])])),
        new("metrics.yml", DocumentKind.Metrics, "metrics", "00", new MetricList(
            [new("stars", "Stars", null, MetricDirection.Higher, null, null)])),
    ]);

    /// <summary>What is changed, and all that is said of it.</summary>
    public static TheoryData<Func<FrameworkProfile, FrameworkProfile>, string> Changes => new()
    {
        { p => p with { Needs = Need(new Rating(4, "why", ["https://example.org/"], null)) }, "rest-api: 3.5 to 4" },
        { p => p with { Needs = Need(new Rating(3.5, "other", ["https://example.org/"], null)) },
            "rest-api: still 3.5, for a different reason" },
        { p => p with { Needs = Need(new Rating(3.5, "why", ["https://other.example/"], null)) },
            "rest-api: still 3.5, with different sources" },
        { p => p with { Needs = new Dictionary<string, Rating>() }, "rest-api: 3.5 withdrawn, not rated now" },
        { p => p with { Needs = new Dictionary<string, Rating>(p.Needs) { ["gone"] = new(2, "why", [], null) } },
            "gone: rated 2" },
        { p => p with { Sizes = new Dictionary<ProjectSize, Rating> { [ProjectSize.Small] = new(1, "why", [], null) } },
            "Small project: 4 to 1" },
        { p => p with { Name = "Antler" }, "Name: Ant to Antler" },
        { p => p with { Aliases = ["A", "B"] }, "Other names: unknown to A and B" },
        { p => p with { Languages = ["Python", "Go"] }, "Language: Python to Python and Go" },
        { p => p with { Style = "Full" }, "Kind: unknown to Full" },
        { p => p with { Licence = "MIT" }, "Licence: unknown to MIT" },
        { p => p with { FirstRelease = PartialDate.Parse("2005-07") }, "First release: unknown to 2005-07" },
        { p => p with { UsedBy = [new KnownUser("Shop", null, null)] }, "Used by: unknown to Shop" },
        { p => p with { Releases = [.. p.Releases, Some.Release("2", "2026-02-03")] }, "Release line 2, released 3 "
            + "Feb 2026" },
        { p => p with { Releases = [] }, "Release line 1 is no longer listed" },
        { p => p with { Releases = [p.Releases[0] with { Latest = "1.5" }] }, "Release line 1: newest version 1.5" },
        {
            p => p with { Releases = [p.Releases[0] with { ActiveSupportUntil = null, SecuritySupportUntil = null }] },
            "Release line 1: bug fixes until 1 Jan 2026 and security fixes until 1 Jan 2027 to no end date published"
        },
        { p => p with { Capabilities = new Dictionary<string, Capability>() },
            "Object mapper: official package to unknown" },
        { p => p with { Capabilities = Orm(new Capability(CapabilityLevel.Community, "x", null, null)) },
            "Object mapper: official package to community package (x)" },
        { p => p with { Strengths = [new Point("Slow", null)] }, "Strength: Slow; Strength taken back: Fast" },
        { p => p with { Pitfalls = [new Point("Mud", null)] }, "Pitfall: Mud" },
        { p => p with { Metrics = [p.Metrics[0] with { Value = new MetricValue(10, 20), AsOf = null }] },
            "Stars: 10 to 20" },
        { p => p with { Metrics = [p.Metrics[0] with { Key = "gone" }] }, "gone: 10, as of May 2026" },
        { p => p with { Reviewed = Some.Day("2026-11-24") }, "Checked against its sources on 24 Nov 2026" },
        { p => p with { Strengths = [new Point("Fast", "https://other.example/")] },
            "Sources, notes or dates behind it changed" },
        { p => p with { Licence = "MIT", Pitfalls = [new Point("Mud", null)] },
            "Licence: unknown to MIT; Pitfall: Mud" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_kind_of_change_is_told_in_words(Func<FrameworkProfile, FrameworkProfile> change, string told) =>
        Assert.Equal(
            told, string.Join("; ", Between(Document(Profile), Document(change(Profile))).Select(c => c.Text)));

    [Fact]
    public void What_says_the_same_is_no_change()
    {
        Assert.Empty(Between(Document(Profile),
            Document(Profile with { Needs = new Dictionary<string, Rating>(Profile.Needs) }) with { Hash = "11" }));
        Assert.Equal(
            "The text of the page changed",
            Assert.Single(Between(Document(Profile), Document(Profile) with { BodyHtml = "<p>new</p>" })).Text);
    }

    [Fact]
    public void A_change_has_the_reason_and_the_sources_of_what_is_said_now()
    {
        var rating = Assert.Single(Between(Document(Profile), Document(
            Profile with { Needs = Need(new Rating(5, "because", ["https://a.example/"], null)) })));
        Assert.Equal("because", rating.Why);
        Assert.Equal(["https://a.example/"], rating.Sources);

        var fact = Assert.Single(Between(Document(Profile), Document(Profile with { Licence = "MIT" })));
        Assert.Equal(["https://licence.example/"], fact.Sources);
    }

    private static IReadOnlyList<ProfileChange> Between(CatalogDocument before, CatalogDocument after) =>
        new ProfileChanges(Guide).Between(before, after);

    private static CatalogDocument Document(FrameworkProfile profile) =>
        new("frameworks/ant.md", DocumentKind.Framework, "ant", "00", profile, "<p>old</p>");

    private static Dictionary<string, Rating> Need(Rating rating) => new() { ["rest-api"] = rating };

    private static Dictionary<string, Capability> Orm(Capability capability) => new() { ["orm"] = capability };
}
