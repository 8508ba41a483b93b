using FrameworkGuide.Content.Tests.Support;

namespace FrameworkGuide.Content.Tests.Rendering;

/// <summary>
/// What other programs make something of and this one shows as signs is a warning that says what to
/// write. Bodies start on line 4.
/// </summary>
public sealed class MarkdownSignTests
{
    [Theory]
    [InlineData("Text[^1] more.", "4:5", "footnotes are shown as plain text; write the note in the text, or link to "
        + "it")]
    [InlineData("Text[^a-note].", "4:5", "footnotes")]
    [InlineData("Text [^1].\n\n[^1]: https://example.org/", "4:6", "footnotes")]
    [InlineData("[^1]: Some words.", "4:1", "footnotes")]
    [InlineData("| a |\n|---|\n| b[^1] |", "6:4", "footnotes")]
    [InlineData("- [ ] one", "4:3", "a checkbox is shown as plain text; write 'done' or 'open'")]
    [InlineData("1. [X] one", "4:4", "a checkbox")]
    [InlineData("- a\n  * [x] one", "5:5", "a checkbox")]
    [InlineData("> [!NOTE]\n> Words", "4:3",
        "'[!…]' is shown as plain text; begin the quote with a word in bold, such as **Note:**")]
    [InlineData("> [!warning] Words", "4:3", "'[!…]'")]
    [InlineData("See https://example.org/a.", "4:5", "a bare address is not a link; write <https://…>")]
    [InlineData("(www.example.org)", "4:2", "a bare address")]
    [InlineData("**HTTP://example.org**", "4:3", "a bare address")]
    [InlineData("## https://example.org/", "4:4", "a bare address")]
    [InlineData("| a |\n|---|\n| https://example.org |", "6:3", "a bare address")]
    [InlineData("![A](/assets/sp ace.png)", "4:4",
        "this is not a link, because its address has a space or is not closed; write %20 for a space")]
    [InlineData("[A](/about b)", "4:3", "this is not a link")]
    [InlineData("[A](https://example.org/ b", "4:3", "this is not a link")]
    public void Signs_that_other_programs_know_are_a_warning(string body, string place, string message) =>
        Expect.One(Some.GuideWithBody(body).Problems, $"{place} FG070", message);

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 | 3 |", "6:1",
        "this row has 3 cells and its header 2, so the rest is not shown; "
        + "add columns to the header, or write \\| for a pipe in a cell")]
    [InlineData("> a | b\n> --|--\n> `c|d` | e", "6:3", "this row has 3 cells and its header 2")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\nText below.", "7:1",
        "this line is shown as a row of the table above; put an empty line between")]
    public void A_row_that_does_not_fit_its_header_is_a_warning(string body, string place, string message) =>
        Expect.One(Some.GuideWithBody(body).Problems, $"{place} FG074", message);

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 | |\n| 1 |\n\nText below.")]
    [InlineData("| a |\n|---|\nb")]
    [InlineData("`[^1]` and `https://example.org/` and `- [ ]`")]
    [InlineData("```\n[^1]\nhttps://example.org/\n- [ ] a\n```")]
    [InlineData("[https://example.org/](https://example.org/) and <https://example.org/>")]
    [InlineData("\\[^1] and \\[a](/b c) and \\[a\\](/b c)")]
    [InlineData("a[^] and a[^ 1] and a ^ b")]
    [InlineData("https:// alone, www. and xwww.example")]
    [InlineData("- [a] b\n- [x]c")]
    [InlineData("> A quote [!] of it")]
    [InlineData("f(a)[b](c d)")]
    [InlineData("[^a](/about)")]
    public void What_only_looks_like_them_is_no_problem(string body) => Assert.Empty(Some.GuideWithBody(body).Problems);
}
