using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Tests.Support;

namespace FrameworkGuide.Content.Tests.Editing;

public sealed class ReleaseEditTests
{
    private static readonly string Text = Edited.Profile("""
        name: X
        releases:
          # newest first
          - cycle: "6.1" # the newest
            released: 2026-08-05 # a day
            latest: '6.1.3'
            lts: false
            extra: kept
            note: >
              Folded
              text.
          - released: 2025-01-01
            cycle: 6.10
            latest: 6.10
        strengths: []
        """);

    private static readonly ReleaseRow New = new("6.20", new DateOnly(2026, 11, 1), null, new DateOnly(2027, 11, 1),
        "6.20", null, true, "https://example.org/r", "A: b");

    [Fact]
    public void A_key_changes_its_own_characters_alone() =>
        Assert.Equal(
            Text.With("2026-08-05 #", "2026-08-06 #").With("'6.1.3'", "'6.1.10'").With("lts: false", "lts: true"),
            Edited.Release(Text,
                "6.1", r => r with { Released = new DateOnly(2026, 8, 6), Latest = "6.1.10", Lts = true }));

    [Fact]
    public void A_row_that_says_the_same_changes_nothing() => Assert.Equal(Text, Edited.Release(Text, "6.1", r => r));

    [Fact]
    public void Null_takes_a_key_away() =>
        Assert.Equal(
            Text.With("    latest: '6.1.3'\n", "").With("    note: >\n      Folded\n      text.\n", ""),
            Edited.Release(Text, "6.1", r => r with { Latest = null, Note = null }));

    [Fact]
    public void New_keys_stand_in_the_order_of_the_format() =>
        Assert.Equal(
            Text.With("# a day\n",
                "# a day\n    active-support-until: 2027-01-01\n    security-support-until: 2028-01-01\n")
                .With("lts: false\n", "lts: false\n    source: https://example.org/r\n"),
            Edited.Release(Text, "6.1", r => r with
            {
                ActiveSupportUntil = new DateOnly(2027, 1, 1),
                SecuritySupportUntil = new DateOnly(2028, 1, 1),
                Source = "https://example.org/r",
            }));

    [Fact]
    public void A_name_and_version_without_quotes_get_them() =>
        Assert.Equal(
            Text.With("cycle: 6.10\n", "cycle: \"6.10\"\n").With("latest: 6.10\n", "latest: \"6.10\"\n"),
            Edited.Release(Text, "6.10", r => r with { Latest = "6.10" }));

    [Fact]
    public void A_key_beside_the_dash_is_not_taken_away() =>
        Edited.Refused(
            FrontMatterEdit.SetRelease(Text, New with { Cycle = "6.10", Released = null }), "line of its own");

    [Fact]
    public void A_new_cycle_becomes_the_first_item() =>
        Assert.Equal(
            Text.With("""
                  - cycle: "6.1" # the newest

                """, """
                  - cycle: "6.20"
                    released: 2026-11-01
                    security-support-until: 2027-11-01
                    latest: "6.20"
                    lts: true
                    source: https://example.org/r
                    note: "A: b"
                  - cycle: "6.1" # the newest

                """),
            Edited.Text(FrontMatterEdit.SetRelease(Text, New)));

    [Theory]
    [InlineData("name: X")]
    [InlineData("releases: []\nname: X")]
    [InlineData("releases: # none\nname: X")]
    [InlineData("releases:\n- cycle: \"1\"\nname: X")]
    [InlineData("releases:\n    -   cycle: \"1\"\nname: X")]
    public void A_first_cycle_is_read_back(string frontMatter)
    {
        var text = Edited.Profile(frontMatter);
        var before = FrontMatterEdit.ReadReleases(text);
        Assert.Equal([New, .. before],
            FrontMatterEdit.ReadReleases(Edited.Text(FrontMatterEdit.SetRelease(text, New))));
    }

    [Fact]
    public void Line_ends_are_those_of_the_file()
    {
        var edited = Edited.Text(FrontMatterEdit.SetRelease(Text.Replace("\n", "\r\n", StringComparison.Ordinal), New));
        Assert.Equal(
            Edited.Text(FrontMatterEdit.SetRelease(Text, New)).Replace("\n", "\r\n", StringComparison.Ordinal), edited);
    }

    [Theory]
    [InlineData("releases: [{cycle: \"1\"}]", "change it in the text")]
    [InlineData("releases: text", "change it in the text")]
    [InlineData("releases:\n  - cycle: \"6.20\"\n  - cycle: \"6.20\"", "is listed twice")]
    [InlineData("releases:\n  - cycle: \"6.20\"\n    note: [a]", "change it in the text")]
    [InlineData("releases:\n  -\n    cycle: \"1\"", "change it in the text")]
    [InlineData("releases: *a", "aliases")]
    public void What_is_not_safe_to_change_is_refused(string frontMatter, string problem) =>
        Edited.Refused(FrontMatterEdit.SetRelease(Edited.Profile(frontMatter), New), problem);

    [Theory]
    [InlineData(" ", "needs the name")]
    [InlineData("\u0000", "U+0000")]
    public void A_cycle_without_a_name_is_refused(string cycle, string problem) =>
        Edited.Refused(FrontMatterEdit.SetRelease(Text, New with { Cycle = cycle }), problem);

    [Fact]
    public void Releases_that_cannot_be_read_are_none() =>
        Assert.Empty(FrontMatterEdit.ReadReleases("---\nreleases: [\n---\n"));
}
