using System.Text;
using FrameworkGuide.Content.Reading;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests.Reading;

public sealed class FileProblemTests
{
    [Fact]
    public void A_file_that_is_gone_cannot_be_read()
    {
        using var folder = new TemporaryFolder();
        var read = Some.Reader().Read(new ContentFolder(folder.Root), Some.File(DocumentKind.Guide));

        Expect.One(read.Problems, "1:1 FG001", "the file cannot be read");
        Assert.Equal((null, "", null), (read.Text, read.Hash, read.Document));
    }

    [Fact]
    public void A_file_of_five_megabytes_is_too_large()
    {
        using var folder = new TemporaryFolder().Add("guides/how-to-choose.md", new byte[5_000_000]);
        var read = Some.Reader().Read(new ContentFolder(folder.Root), Some.File(DocumentKind.Guide));

        Expect.One(read.Problems, "1:1 FG002", "the file is larger than 262,144 bytes, the most that is allowed");
        Assert.Null(read.Text);
    }

    [Fact]
    public void A_file_of_256_kibibytes_is_just_small_enough()
    {
        var start = "---\ntitle: T\n---\n";
        Assert.Empty(Some.Read(DocumentKind.Guide, start + new string('a', 262_144 - start.Length)).Problems);
        Expect.One(
            Some.Read(DocumentKind.Guide, start + new string('a', 262_145 - start.Length)).Problems, "1:1 FG002", "");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    [InlineData("\uFEFF")]
    public void A_file_without_a_word_is_empty(string text)
    {
        Expect.One(Some.Read(DocumentKind.Guide, text).Problems, "1:1 FG003",
            "expected front matter between two lines '---' and Markdown");
        Expect.One(Some.Read(DocumentKind.Site, text).Problems, "1:1 FG003", "the file is empty; expected YAML");
    }

    [Theory]
    [InlineData("---\ntitle: caf", new byte[] { 0xE9 }, "2:11 FG004",
        "the file is not UTF-8 from here on; save it as UTF-8")]
    [InlineData("---\r\ntitle: café ", new byte[] { 0xC3, 0x28 }, "2:13 FG004", "not UTF-8 from here on")]
    // half of a surrogate pair
    [InlineData("---\ntitle: ", new byte[] { 0xED, 0xA0, 0x80 }, "2:8 FG004", "not UTF-8 from here on")]
    // a slash in two bytes
    [InlineData("---\ntitle: ", new byte[] { 0xC0, 0xAF }, "2:8 FG004", "not UTF-8 from here on")]
    [InlineData("---\ntitle: 🙂", new byte[] { 0xFF }, "2:10 FG004", "not UTF-8 from here on")]
    [InlineData("---\ntitle: a", new byte[] { 0x00 }, "2:9 FG004", "the character U+0000 is not allowed; remove it")]
    [InlineData("---\r\ntitle: a\r\n---\r\n\r\nText", new byte[] { 0x1B }, "5:5 FG004",
        "the character U+001B is not allowed; remove it")]
    [InlineData("---\ntitle: a", new byte[] { 0x7F }, "2:9 FG004", "the character U+007F is not allowed; remove it")]
    [InlineData("---\ntitle: a", new byte[] { 0xC2, 0x85 }, "2:9 FG004",
        "the character U+0085 is not allowed; remove it")]
    [InlineData("---\ntitle: a\n---\n\nText", new byte[] { 0xEF, 0xBF, 0xBF }, "5:5 FG004",
        "the character U+FFFF is not allowed")]
    public void Bytes_that_are_no_text_are_reported_where_they_stand(
        string before, byte[] bytes, string place, string message) =>
        Expect.One(Some.Read(DocumentKind.Guide,
            [.. Encoding.UTF8.GetBytes(before), .. bytes, .. "\n---\n"u8]).Problems, place, message);

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    public void A_file_in_a_wider_encoding_is_not_utf_8(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes =
        [
            .. withMark ? encoding.GetPreamble() : [],
            .. encoding.GetBytes(Some.Valid(DocumentKind.Guide)),
        ];

        var problem = Assert.Single(Some.Read(DocumentKind.Guide, bytes).Problems);
        Assert.Equal(("FG004", 1), (problem.Code, problem.Line));
    }

    [Theory]
    [InlineData(@"""\0""", "U+0000")]
    [InlineData(@"""bell \a""", "U+0007")]
    [InlineData(@"""\x1B[31m""", "U+001B")]
    [InlineData(@"""\N""", "U+0085")]
    [InlineData(@"""\uFFFE""", "U+FFFE")]
    public void Control_characters_written_as_escapes_are_refused_too(string yaml, string character) =>
        Expect.One(
            Some.Read(DocumentKind.Guide, $"---\norder: 1\ntitle: {yaml}\n---\n").Problems, "3:8 FG007",
            $"the character {character} is not allowed; remove it");

    [Theory]
    [InlineData("# Title\n\nText", "the file does not start with front matter; expected the line '---'")]
    [InlineData("\n---\ntitle: T\n---\n", "the file does not start with front matter")]
    [InlineData("----\ntitle: T\n----\n", "the file does not start with front matter")]
    [InlineData("---", "the front matter is not closed; expected a second line '---'")]
    [InlineData("---\ntitle: T\n", "the front matter is not closed")]
    [InlineData("---\ntitle: T\n --- \nText\n...\n", "the front matter is not closed")]
    public void Front_matter_must_be_there_and_closed(string text, string message) =>
        Expect.One(Some.Read(DocumentKind.Guide, text).Problems, "1:1 FG005", message);

    [Theory]
    [InlineData("---\ntitle: T\n---")]
    [InlineData("---\ntitle: T\n---\n")]
    [InlineData("---  \ntitle: T\n--- \t\nText --- and\n---\nmore")]
    public void Front_matter_ends_with_the_second_line_of_dashes(string text) =>
        Assert.Empty(Some.Read(DocumentKind.Guide, text).Problems);

    [Fact]
    public void Line_ends_and_a_byte_order_mark_change_neither_places_nor_content()
    {
        var text = Some.Valid(DocumentKind.Framework).With("value: 4,", "value: 6,")
            .With("(https://example.org/)", "(ftp://example.org/)");
        string[] variants =
        [
            text,
            "\uFEFF" + text,
            text.ReplaceLineEndings("\r\n"),
            text.ReplaceLineEndings("\r"),
            "\uFEFF" + text.ReplaceLineEndings("\r\n"),
        ];

        Assert.All(variants, v => Assert.Equal(
            ["21:18 FG013", "50:13 FG040"],
            Some.Read(DocumentKind.Framework, v).Problems.Select(p => $"{p.Line}:{p.Column} {p.Code}")));

        var valid = Some.Valid(DocumentKind.Framework);
        var html = Some.Read(DocumentKind.Framework, valid).Document!.BodyHtml;
        Assert.Equal(html,
            Some.Read(DocumentKind.Framework, "\uFEFF" + valid.ReplaceLineEndings("\r\n")).Document!.BodyHtml);
    }

    /// <summary>The YAML parser would end a line, and a comment, where no editor does.</summary>
    [Theory]
    [InlineData("---\n# a\u2028title: T\n---\n", "2:4 FG004", "the character U+2028 is not allowed; remove it")]
    [InlineData("---\ntitle: T\n---\n\nA\u2029B", "5:2 FG004", "the character U+2029 is not allowed; remove it")]
    public void Line_ends_that_editors_do_not_know_are_refused(string text, string place, string message) =>
        Expect.One(Some.Read(DocumentKind.Guide, text).Problems, place, message);

    [Fact]
    public void The_hash_is_that_of_the_bytes()
    {
        Assert.Equal("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            Some.Read(DocumentKind.Guide, "test").Hash);
        Assert.NotEqual(Some.Read(DocumentKind.Guide, "test\r\n").Hash, Some.Read(DocumentKind.Guide, "test\n").Hash);
    }

    [Fact]
    public void Warnings_do_not_crowd_out_the_error_that_keeps_a_document_back()
    {
        var read = Some.Read(
            DocumentKind.Guide, "---\ntitle: 5\n---\n" + string.Concat(Enumerable.Repeat("<b>x</b>\n\n", 1000)));

        Assert.Null(read.Document);
        Assert.Contains(read.Problems, p => p.Code == "FG011");
        Assert.InRange(read.Problems.Count, 2, 500);
    }
}
