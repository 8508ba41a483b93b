using FrameworkGuide.Content.Editing;
using FrameworkGuide.Content.Tests.Support;

namespace FrameworkGuide.Content.Tests.Editing;

public sealed class RatingEditTests
{
    private static readonly string Commented = Edited.Profile("""
        name: X # the name
        unknown: {kept: [as, it, is]}
        sizes:
          # about size
          small:   # for one
            value:  4.0   # of five
            why: "Old." # because
            sources: # two of them
              # the first
              - https://example.org/a  # A
              - "https://example.org/b" # B

          # the end
        needs:
          rest-api: {value: 3, why: "Flow", sources: [https://example.org/f]}
        """);

    [Fact]
    public void A_value_changes_its_own_characters_alone() =>
        Assert.Equal(Commented.With("4.0 ", "3.5 "), Edited.Rate(Commented, r => r with { Value = 3.5m }));

    [Fact]
    public void A_reason_changes_its_own_characters_alone() =>
        Assert.Equal(Commented.With("\"Old.\"", "\"New: \\\"yes\\\".\""),
            Edited.Rate(Commented, r => r with { Why = "New: \"yes\"." }));

    [Fact]
    public void Sources_that_stay_keep_their_lines() =>
        Assert.Equal(
            Commented.With("      - https://example.org/a  # A\n", "")
                .With("# B\n", "# B\n      - https://example.org/c\n"),
            Edited.Rate(Commented, r => r with { Sources = ["https://example.org/b", "https://example.org/c"] }));

    [Fact]
    public void A_source_may_be_put_in_front_and_between() =>
        Assert.Equal(
            Commented.With("      # the first\n", "      # the first\n      - https://example.org/0\n")
                .With("# A\n", "# A\n      - https://example.org/1\n"),
            Edited.Rate(Commented, r =>
                r with { Sources = ["https://example.org/0", r.Sources[0], "https://example.org/1", r.Sources[1]] }));

    [Fact]
    public void Sources_in_another_order_take_their_comments_along() =>
        Assert.Equal(
            Commented.With("      - https://example.org/a  # A\n", "")
                .With("# B\n", "# B\n      - https://example.org/a  # A\n"),
            Edited.Rate(Commented, r => r with { Sources = [r.Sources[1], r.Sources[0]] }));

    [Fact]
    public void A_check_day_is_added_behind_the_sources_changed_and_left_alone()
    {
        var added = Edited.Rate(Commented, r => r with { Checked = new DateOnly(2026, 11, 5) });
        Assert.Equal(Commented.With("# B\n", "# B\n    checked: 2026-11-05\n"), added);
        Assert.Equal(added.With("2026-11-05", "2026-11-06"),
            Edited.Rate(added, r => r with { Checked = new DateOnly(2026, 11, 6) }));
        Assert.Equal(added, Edited.Rate(added, r => r with { Checked = null }));
    }

    [Fact]
    public void A_rating_that_is_absent_is_added_at_the_end_of_its_group()
    {
        var edited = Edited.Text(FrontMatterEdit.SetRating(Commented, "sizes", "large", Row));
        Assert.Equal(
            ["+  large:", "+    value: 2.5", "+    why: \"Why.\"", "+    sources:", "+      - https://example.org/n",
                "+    checked: 2026-11-05"],
            Edited.Lines(Commented, edited));
        Assert.Contains("# B\n  large:", edited, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: X", "+needs:")]
    [InlineData("name: X\nneeds:", "")]
    [InlineData("name: X\nneeds: # none yet", "")]
    [InlineData("name: X\nneeds: {}", "-needs: {}|+needs:")]
    [InlineData("needs:\nname: X", "")]
    [InlineData("", "-|+needs:")]
    public void A_group_that_is_absent_or_empty_is_begun(string frontMatter, string first)
    {
        var text = Edited.Profile(frontMatter);
        var edited = Edited.Text(FrontMatterEdit.SetRating(text, "needs", "rest-api", Row));
        var read = FrontMatterEdit.ReadRating(edited, "needs", "rest-api")!;
        Assert.Equal((Row.Value, Row.Why, Row.Checked), (read.Value, read.Why, read.Checked));
        Assert.Equal(Row.Sources, read.Sources);
        Assert.Contains("  rest-api:\n    value: 2.5\n", edited, StringComparison.Ordinal);
        Assert.All(first.Split('|').Where(l => l.Length > 1), l => Assert.Contains(l, Edited.Lines(text, edited)));
    }

    [Theory]
    [InlineData("'It''s.'", "It's \"new\".", "'It''s \"new\".'")]
    [InlineData("'Old.'", "a\nb", "\"a\\nb\"")]
    [InlineData("Old text", "New text", "New text")]
    [InlineData("Old text", "New: text", "\"New: text\"")]
    [InlineData("Old text", "New # text", "\"New # text\"")]
    [InlineData("Old text", "- text", "\"- text\"")]
    [InlineData("Old text", "12", "\"12\"")]
    [InlineData("Old text", "null", "\"null\"")]
    [InlineData("", "New", "\"New\"")]
    [InlineData("\"Old\"", "New\\ \"x\"", "\"New\\\\ \\\"x\\\"\"")]
    public void Quotes_stay_where_the_new_text_allows_it(string old, string why, string written)
    {
        var text = Edited.Small($"why: {old}".TrimEnd());
        Assert.Equal(Edited.Small($"why: {written}"), Edited.Rate(text, r => r with { Why = why }));
    }

    [Theory]
    [InlineData("why: >-\n      Old text\n      folded.", "New text.", "why: >-\n      New text.")]
    [InlineData("why: > # c\n      Old\n\n      # not a comment", "New\ntext.", "why: \"New\\ntext.\" # c")]
    [InlineData("why: |\n      Old\n      # not a comment\n\n    # a comment", "New\n\n  # text",
        "why: |\n      New\n\n        # text\n\n    # a comment")]
    [InlineData("why: |+\n      Old\n", "New", "why: |+\n      New\n")]
    [InlineData("why: \"Old\n      text\" # c", "New", "why: \"New\" # c")]
    [InlineData("why: 'Old\n\n      text'", "New", "why: 'New'")]
    [InlineData("why: Old\n      text # c", "New", "why: New # c")]
    public void Texts_of_several_lines_are_replaced_whole(string old, string why, string written) =>
        Assert.Equal(Edited.Small(written), Edited.Rate(Edited.Small(old), r => r with { Why = why }));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_and_a_byte_order_mark_stay(string lineEnd)
    {
        var text = "\uFEFF" + Commented.Replace("\n", lineEnd, StringComparison.Ordinal);
        var edited = Edited.Rate(text, r => r with
        {
            Value = 1,
            Why = "New",
            Sources = [r.Sources[0], "https://example.org/c"],
            Checked = new DateOnly(2026, 1, 2),
        });
        var expected = Commented.With("4.0 ", "1 ").With("Old.", "New")
            .With("- \"https://example.org/b\" # B\n", "- https://example.org/c\n    checked: 2026-01-02\n");
        Assert.Equal("\uFEFF" + expected.Replace("\n", lineEnd, StringComparison.Ordinal), edited);
    }

    [Theory]
    [InlineData("a\u0007b", "U+0007")]
    [InlineData("a\u2028b", "U+2028")]
    public void Characters_that_no_file_may_hold_are_refused(string why, string problem) =>
        Edited.Refused(FrontMatterEdit.SetRating(Commented, "sizes", "small", Row with { Why = why }), problem);

    [Fact]
    public void Half_a_character_is_refused() =>
        Edited.Refused(
            FrontMatterEdit.SetRating(Commented, "sizes", "small", Row with { Why = "a\uD800b" }), "half a character");

    [Theory]
    [InlineData("sizes: [", "cannot be read")]
    [InlineData("sizes: {small: {value: 1, why: x}}", "change it in the text")]
    [InlineData("sizes: &a\n  small:\n    value: 1", "anchors")]
    [InlineData("sizes:\n  small: no map", "change it in the text")]
    [InlineData("sizes: text", "change it in the text")]
    [InlineData("sizes:\n  small:\n    value: 1\n    why: [a]", "change it in the text")]
    [InlineData("sizes:\n  small:\n    value: 1\n    sources: [https://example.org/a]", "change it in the text")]
    [InlineData("sizes:\n  small:\n    value: 1\n    sources: https://example.org/a", "change it in the text")]
    [InlineData("[a, b]", "not a map")]
    public void What_is_not_safe_to_change_is_refused(string frontMatter, string problem) =>
        Edited.Refused(FrontMatterEdit.SetRating(Edited.Profile(frontMatter), "sizes", "small", Row), problem);

    [Fact]
    public void A_rating_on_one_line_can_change_its_value_and_reason() =>
        Assert.Equal(
            Commented.With("{value: 3, why: \"Flow\"", "{value: 2.25, why: \"A, b: {c}\""),
            Edited.Rate(Commented, r => r with { Value = 2.25m, Why = "A, b: {c}" }, "needs", "rest-api"));

    [Theory]
    [InlineData("a: b")]
    [InlineData("")]
    [InlineData("Rest API")]
    public void A_key_that_is_no_slug_is_refused(string key) =>
        Edited.Refused(FrontMatterEdit.SetRating(Commented, "needs", key, Row), "is not a key");

    [Fact]
    public void The_last_source_is_not_taken_away() =>
        Edited.Refused(
            FrontMatterEdit.SetRating(Commented, "sizes", "small", Row with { Sources = [] }), "needs a source");

    [Fact]
    public void A_rating_that_cannot_be_read_is_null()
    {
        Assert.Null(FrontMatterEdit.ReadRating(Commented, "sizes", "medium"));
        Assert.Null(FrontMatterEdit.ReadRating("no front matter", "sizes", "small"));
        Assert.Null(FrontMatterEdit.ReadRating(Edited.Profile("sizes: {small: {value: x}}"), "sizes", "small"));
        Assert.Equal(4, FrontMatterEdit.ReadRating(Commented.With("name: X", "name: [1]"), "sizes", "small")!.Value);
    }

    private static RatingRow Row => new(2.5m, "Why.", ["https://example.org/n"], new DateOnly(2026, 11, 5));
}
