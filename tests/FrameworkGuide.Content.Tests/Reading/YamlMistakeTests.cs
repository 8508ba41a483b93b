using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Reading;

/// <summary>Broken YAML is told in plain words, at the line that broke it.</summary>
public sealed class YamlMistakeTests
{
    [Theory]
    [InlineData("name: A\nneeds:\n  a:\n\tvalue: 4\n", "5:1",
        "a tab is at the beginning of line 5; YAML indents with ordinary spaces")]
    [InlineData("name: A\nneeds:\n  a:\n    value: 4\n  \twhy: 3\n", "6:3", "a tab is at the beginning of line 6")]
    [InlineData("name: A\nneeds:\n  a:\n    value: 4\n\u00A0\u00A0\u00A0 why: x\n    sources: [y]\n", "6:1",
        "a no-break space (U+00A0) is at the beginning of line 6; YAML indents with ordinary spaces")]
    [InlineData("name: A\nneeds:\n  a:\n    value: 4\n\u3000\u3000why: x\n    sources: [y]\n", "6:1",
        "the blank U+3000 is at the beginning of line 6")]
    [InlineData("name: A\na:\n  why: \"abc\n  b: 4\n", "4:8", "the quote \" that opens here is not closed in its line")]
    [InlineData("name: A\na:\n  why: 'abc\n  b: 4\n", "4:8", "the quote ' that opens here is not closed in its line")]
    [InlineData("name: A\na:\n  why: \"abc\n  b: 4\n  c: \"d\"\n", "4:8",
        "the quote \" that opens here is not closed in its line")]
    [InlineData("name: \"he said \"so\"\"\n", "2:17", "there is text after the closing quote")]
    [InlineData("name: 'it's'\n", "2:11", "there is text after the closing quote")]
    [InlineData("name: this: that\n", "2:11",
        "a text without quotes has a colon followed by a space; put the whole text in quotes")]
    [InlineData("name: A\n  order: 1\n", "3:8",
        "this line is indented by 2 spaces, further than the lines it belongs to")]
    [InlineData("name: A\na:\n    b: 4\n   c: x\n", "5:4",
        "this line is indented by 3 spaces, unlike the lines it belongs to")]
    [InlineData("name A\norder: 1\n", "2:1", "a colon is missing after the key 'name A'")]
    [InlineData("name: A\norder\nb: 1\n", "3:1", "a colon is missing after the key 'order'")]
    [InlineData("name:A\norder: 1\n", "2:1", "a space is missing after the colon; write 'name: A'")]
    [InlineData("name: @a\n", "2:7", "a text without quotes cannot begin with '@'; put it in quotes")]
    [InlineData("name: `a`\n", "2:7", "a text without quotes cannot begin with '`'")]
    [InlineData("name: [a, b\norder: 1\n", "2:7", "the bracket [ that opens here is not closed, or a comma is missing")]
    [InlineData("name: {a: b\norder: 1\n", "2:7", "the bracket { that opens here is not closed, or a comma is missing")]
    [InlineData("name: A\nlist: [a,\n  b\n", "3:7",
        "the bracket [ that opens here is not closed, or a comma is missing")]
    [InlineData("name: {a: b\n", "2:7", "the bracket { that opens here is not closed, or a comma is missing")]
    [InlineData("name: ]\n", "2:7", "the bracket ] has no opening bracket")]
    [InlineData("name: \"C:\\q\"\n", "2:7", "the sign behind a backslash in double quotes is none that YAML knows")]
    [InlineData("name:\n  - x\n  y: 1\n", "4:3", "this line belongs neither to the list above it")]
    [InlineData("name: - a\n", "2:7", "a list begins on the line below its key")]
    public void A_common_mistake_is_told_in_plain_words_where_it_was_made(string yaml, string place, string message) =>
        Expect.One(Read(yaml), place + " FG006", "this is not valid YAML: " + message);

    [Fact]
    public void A_no_break_space_that_YAML_takes_into_the_key_is_named() =>
        Assert.Contains(
            Read("name: A\n\u00A0order: 1\n"), p => (p.Line, p.Column, p.Code) == (3, 1, "FG010") && p.Message.Contains(
                "it has the character U+00A0 (no-break space) at its beginning", StringComparison.Ordinal));

    [Theory]
    [InlineData("title: A\n\u00A0order: 1\n", "3:1 FG010",
        "it has the character U+00A0 (no-break space) at its beginning")]
    [InlineData("title: A\n\u200Border: 1\n", "3:1 FG010",
        "it has the character U+200B (zero-width space) at its beginning")]
    [InlineData("title: A\nor\u00ADder: 1\n", "3:1 FG010", "it has the character U+00AD (soft hyphen) after 'or'")]
    [InlineData("title: A\norder\u2003: 1\n", "3:1 FG010", "it has the character U+2003 (a blank) after 'order'")]
    [InlineData("title:\u00A0\"A\"\n", "2:7 FG006",
        "the character U+00A0 (no-break space) is here, which YAML takes for a letter")]
    [InlineData("title:\u202FA\n", "2:7 FG006", "the character U+202F (narrow no-break space) is here")]
    [InlineData("title: A\norder:\u00A01\n", "3:7 FG006", "the character U+00A0 (no-break space) is here")]
    [InlineData("title: A\norder:\u200B1\n", "3:7 FG006", "the character U+200B (zero-width space) is here")]
    [InlineData("title: A\norder: 1\u00A0\n", "3:8 FG011", "it has the character U+00A0 (no-break space) after '1'")]
    [InlineData("title: A\npair: [django, \u2060flask]\n", "3:16 FG020",
        "it has the character U+2060 (word joiner) at its beginning")]
    public void A_character_that_only_looks_like_a_blank_or_like_nothing_is_named(
        string yaml, string place, string message) => Expect.One(Read(yaml), place, message);

    [Fact]
    public void A_tab_in_a_text_of_several_lines_is_not_held_against_another_mistake() =>
        Expect.One(Read("name: @a\nwhy: |\n  one\n  \ttwo\n"), "2:7 FG006",
            "a text without quotes cannot begin with '@'");

    private static IReadOnlyList<ContentProblem> Read(string yaml) =>
        Some.Read(DocumentKind.Guide, $"---\n{yaml}---\n").Problems;
}
