using FrameworkGuide.Content.Editing;

namespace FrameworkGuide.Content.Tests.Editing;

public class DocumentMergeTests
{
    internal const string Original =
        """
        ---
        name: Flask # the name
        # Ratings
        needs:
          rest-api:
            value: 3.5
            why: "Old."
          realtime:
            value: 2
        releases:
          - cycle: "3.1"
            latest: "3.1.0"
          - cycle: "3.0"
            latest: "3.0.3"
        ---

        ## Overview

        One.

        Two.

        ```sh
        run

        more
        ```

        Three.
        """;

    [Theory]
    [InlineData("value: 3.5", "value: 4", "why: \"Old.\"", "why: \"New.\"")]
    [InlineData("value: 3.5", "value: 4", "value: 2", "value: 1")]
    [InlineData("latest: \"3.1.0\"", "latest: \"3.1.1\"", "  - cycle: \"3.0\"\n    latest: \"3.0.3\"\n", "")]
    [InlineData("releases:\n", "releases:\n  - cycle: \"3.2\"\n    latest: \"3.2.0\"\n",
        "latest: \"3.1.0\"", "latest: \"3.1.1\"")]
    [InlineData("# the name", "# its name", "# Ratings", "# All ratings")]
    [InlineData("One.", "One, and a half.", "Two.", "Two, at least.")]
    [InlineData("One.\n\n", "", "Two.", "Two, at least.")]
    [InlineData("run", "walk", "Three.", "Three.\n\nFour.\n")]
    [InlineData("name: Flask", "name: Flask 2", "Three.", "Third.")]
    [InlineData("    value: 2\n", "    value: 2\n    why: \"It is.\"\n", "  realtime:",
        "  chat:\n    value: 1\n  realtime:")]
    public void Changes_of_different_keys_and_paragraphs_need_no_question(
        string old, string mine, string otherOld, string theirs)
    {
        var (ours, others) = (Original.Replace(old, mine, StringComparison.Ordinal), Original.Replace(
            otherOld, theirs, StringComparison.Ordinal));
        Assert.NotEqual(Original, ours);
        Assert.NotEqual(Original, others);

        var merged = DocumentMerge.Merge("frameworks/flask.md", Original, ours, others);

        Assert.Empty(merged.Conflicts);
        Assert.Equal(ours.Replace(otherOld, theirs, StringComparison.Ordinal), merged.Text());
    }

    [Theory]
    [InlineData("value: 3.5", "value: 4", "value: 3", "needs › rest-api › value")]
    [InlineData("name: Flask", "name: A", "name: B", "name")]
    [InlineData("latest: \"3.1.0\"", "latest: \"3.1.1\"", "latest: \"3.1.2\"", "releases › 3.1 › latest")]
    [InlineData("One.", "Uno.", "Eins.", "a paragraph under “Overview”")]
    [InlineData("## Overview", "## What it is", "## Outline", "the heading “Overview”")]
    [InlineData("run", "walk", "jump", "a paragraph under “Overview”")]
    [InlineData("  realtime:\n    value: 2\n", "", "  realtime:\n    value: 1\n", "needs › realtime")]
    [InlineData("releases:\n", "releases:\n  - cycle: \"4\"\n    latest: \"4.0\"\n",
        "releases:\n  - cycle: \"4\"\n    latest: \"4.1\"\n", "releases › 4 › latest")]
    public void What_both_changed_otherwise_is_one_conflict_with_both_versions(
        string old, string mine, string theirs, string where)
    {
        var (ours, others) = (Original.Replace(old, mine, StringComparison.Ordinal), Original.Replace(
            old, theirs, StringComparison.Ordinal));

        var merged = DocumentMerge.Merge("frameworks/flask.md", Original, ours, others);

        Assert.Equal(where, Assert.Single(merged.Conflicts).Where);
        Assert.Equal(ours, merged.Text(MergeChoice.Mine));
        Assert.Equal(others, merged.Text(MergeChoice.Theirs));
        Assert.Throws<ArgumentException>(() => merged.Text());
    }

    [Fact]
    public void What_both_added_at_one_place_stays_theirs_first()
    {
        var mine = Original.Replace("Three.", "Three.\n\nMine.", StringComparison.Ordinal)
            .Replace("  realtime:", "  mine: {value: 1}\n  realtime:", StringComparison.Ordinal);
        var theirs = Original.Replace("Three.", "Three.\n\nTheirs.", StringComparison.Ordinal)
            .Replace("  realtime:", "  theirs: {value: 1}\n  realtime:", StringComparison.Ordinal);

        var merged = DocumentMerge.Merge("a.md", Original, mine, theirs).Text();

        Assert.Equal(
            Original.Replace("Three.", "Three.\n\nTheirs.\n\nMine.", StringComparison.Ordinal)
                .Replace("  realtime:", "  theirs: {value: 1}\n  mine: {value: 1}\n  realtime:",
                    StringComparison.Ordinal),
            merged);
    }

    [Fact]
    public void An_order_that_one_changed_holds_and_both_changing_it_is_a_conflict()
    {
        const string original = "a: 1\nb: 2\nc: 3\n";
        Assert.Equal("c: 3\na: 9\nb: 2\n",
            DocumentMerge.Merge("site.yml", original, "c: 3\na: 1\nb: 2\n", "a: 9\nb: 2\nc: 3\n").Text());

        var merged = DocumentMerge.Merge("site.yml", original, "c: 3\na: 1\nb: 2\n", "b: 2\na: 1\nc: 3\n");
        Assert.Equal("b: 2\na: 1\nc: 3\n", merged.Text(MergeChoice.Theirs));
    }

    [Fact]
    public void Front_matter_that_is_broken_is_merged_by_lines()
    {
        var broken = Original.Replace("value: 3.5", "value: [3.5", StringComparison.Ordinal);
        var theirs = Original.Replace("value: 2", "value: 1", StringComparison.Ordinal)
            .Replace("One.", "Uno.", StringComparison.Ordinal);

        Assert.Equal(broken.Replace("value: 2", "value: 1", StringComparison.Ordinal)
            .Replace("One.", "Uno.", StringComparison.Ordinal),
            DocumentMerge.Merge("a.md", Original, broken, theirs).Text());
        Assert.Equal("a\nc\nD", DocumentMerge.Merge("a.md", "a\nb\nd", "a\nc\nd", "a\nb\nD").Text());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Line_ends_a_byte_order_mark_and_odd_spaces_stay(string end)
    {
        var original = "\uFEFF" + (Original + "  \n\n\n\t").Replace("\n", end, StringComparison.Ordinal)
            .Replace("name:", "name:   ", StringComparison.Ordinal);
        var mine = original.Replace("value: 3.5", "value: 4", StringComparison.Ordinal);
        var theirs = original.Replace("One.", "Uno.", StringComparison.Ordinal);

        Assert.Equal(mine.Replace("One.", "Uno.", StringComparison.Ordinal),
            DocumentMerge.Merge("a.md", original, mine, theirs).Text());
    }

    [Fact]
    public void Thousands_of_equal_lines_take_no_more_than_a_moment()
    {
        var many = string.Concat(Enumerable.Repeat("x\n\n", 40_000));

        Assert.Equal("a\n\n" + many + "b\n", DocumentMerge.Merge("a.md", many, "a\n\n" + many, many + "b\n").Text());
    }
}
