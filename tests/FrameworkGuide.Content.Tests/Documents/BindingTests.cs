using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Documents;

public sealed class BindingTests
{
    [Fact]
    public void A_profile_says_what_its_file_says()
    {
        var profile = Bound<FrameworkProfile>(DocumentKind.Framework, Some.Valid(DocumentKind.Framework));

        Assert.Equal("django", profile.Slug);
        Assert.Equal("Django", profile.Name);
        Assert.Equal(["Python", "JavaScript"], profile.Languages);
        Assert.Equal(["DJ"], profile.Aliases);
        Assert.Equal(("CPython 3.12", "full-stack", "BSD-3-Clause"), (profile.Runtime, profile.Style, profile.Licence));
        Assert.Equal(("https://example.org/", "https://example.org/docs", "https://example.org/code"),
            (profile.Website, profile.Docs, profile.Repository));
        Assert.Equal(PartialDate.Parse("2005-07-15"), profile.FirstRelease);
        Assert.Equal(new DateOnly(2026, 11, 22), profile.Reviewed);
        Assert.Equal(5, profile.Evidence.Count);
        Assert.Equal(PartialDate.Parse("2026-11"), profile.Evidence["licence"].AsOf);
        Assert.Equal(4.5, profile.Sizes[ProjectSize.Large].Value);
        Assert.Equal(["https://example.org/s2"], profile.Sizes[ProjectSize.Medium].Sources);
        Assert.Equal((3.5, "Packages.", new DateOnly(2026, 11, 4)),
            (profile.Needs["rest-api"].Value, profile.Needs["rest-api"].Why, profile.Needs["rest-api"].Checked));
        Assert.Null(profile.Needs["realtime"].Checked);
        Assert.Equal(new Capability(CapabilityLevel.BuiltIn, "django.db", "A note.", "https://example.org/c"),
            Assert.Single(profile.Capabilities).Value);
        Assert.Equal(
            new Release("6.1", new(2026, 8, 5), new(2027, 4, 30), new(2027, 12, 31), "6.1.3", new(2026, 11, 3), false,
                "https://example.org/r", "A note."),
            Assert.Single(profile.Releases));
        Assert.Equal(new MetricReading("github-stars", new(80000, 80000), PartialDate.Parse("2026-11"), "GitHub",
            "https://example.org/m1", "A note."), profile.Metrics[0]);
        Assert.Equal(new MetricReading("latency", new(1.5, 2.5), PartialDate.Parse("2025"), null,
            "https://example.org/m2", null), profile.Metrics[1]);
        Assert.Equal([new Point("Strong.", "https://example.org/p1")], profile.Strengths);
        Assert.Equal([new Point("Weak.", "https://example.org/p2")], profile.Weaknesses);
        Assert.Equal([new Point("Deep.", "https://example.org/p3")], profile.Pitfalls);
        Assert.Equal([new KnownUser("Someone", "A note.", "https://example.org/u")], profile.UsedBy);
    }

    [Theory]
    [InlineData("built-in", CapabilityLevel.BuiltIn)]
    [InlineData("official", CapabilityLevel.Official)]
    [InlineData("community", CapabilityLevel.Community)]
    [InlineData("none", CapabilityLevel.None)]
    public void Every_level_of_a_capability_is_read(string word, CapabilityLevel level)
    {
        var text = Some.Valid(DocumentKind.Framework).With("level: built-in", $"level: {word}");
        Assert.Equal(level, Bound<FrameworkProfile>(DocumentKind.Framework, text).Capabilities["orm"].Level);
    }

    [Fact]
    public void A_key_that_says_nothing_is_absent()
    {
        var profile = Bound<FrameworkProfile>(DocumentKind.Framework, """
            ---
            name: " Django "
            language: Python
            runtime: ~
            style: null
            licence:
            aliases: NULL
            evidence: {licence: ~}
            sizes: {small: ~}
            needs:
              rest-api:
            capabilities: {orm: }
            releases:
            metrics: []
            ---
            """);

        Assert.Equal("Django", profile.Name);
        Assert.Equal(["Python"], profile.Languages);
        Assert.Equal((null, null, null), (profile.Runtime, profile.Style, profile.Licence));
        Assert.Empty(profile.Aliases);
        Assert.Empty(profile.Evidence);
        Assert.Empty(profile.Sizes);
        Assert.Empty(profile.Needs);
        Assert.Empty(profile.Capabilities);
        Assert.Empty(profile.Releases);
    }

    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("\"2025\"", "2025")]
    [InlineData("2025.0", "2025")]
    [InlineData("20e2", "2000")]
    [InlineData("0x7E9", "2025")]
    [InlineData("2025-06", "2025-06")]
    [InlineData("2025-06-30", "2025-06-30")]
    public void A_year_counts_however_it_is_written(string yaml, string date)
    {
        var text = Some.Valid(DocumentKind.Framework).With("as-of: 2025,", $"as-of: {yaml},");
        Assert.Equal(date, Bound<FrameworkProfile>(DocumentKind.Framework, text).Metrics[1].AsOf.ToString());
    }

    [Theory]
    [InlineData("4.5", 4.5)]
    [InlineData("+4", 4)]
    [InlineData(".5", 0.5)]
    [InlineData("5.", 5)]
    [InlineData("05", 5)]
    [InlineData("5e-1", 0.5)]
    [InlineData("0x4", 4)]
    [InlineData("0o5", 5)]
    [InlineData("-0", 0)]
    public void Numbers_are_those_of_yaml_1_2(string yaml, double value)
    {
        var text = Some.Valid(DocumentKind.Framework).With("value: 4,", $"value: {yaml},");
        Assert.Equal(value, Bound<FrameworkProfile>(DocumentKind.Framework, text).Sizes[ProjectSize.Small].Value);
    }

    [Fact]
    public void Words_that_older_yaml_took_for_other_types_are_texts()
    {
        var text = Some.Valid(DocumentKind.Framework)
            .With("name: Django", "name: No")
            .With("aliases: [DJ]", "aliases: [yes, on, 1_000, 12:30:45, 2026-11-22, <<, =, 6.1.3]");

        var profile = Bound<FrameworkProfile>(DocumentKind.Framework, text);
        Assert.Equal("No", profile.Name);
        Assert.Equal(["yes", "on", "1_000", "12:30:45", "2026-11-22", "<<", "=", "6.1.3"], profile.Aliases);
    }

    private static T Bound<T>(DocumentKind kind, string text)
        where T : DocumentContent
    {
        var read = Some.Read(kind, text);
        Assert.True(read.Document is not null, string.Join('\n', read.Problems));
        return Assert.IsType<T>(read.Document.Content);
    }
}
