using System.Diagnostics;
using System.Text;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests;

/// <summary>
/// Whatever bytes stand in a file, reading it ends with a document or with an error, and never with
/// markup of the writer.
/// </summary>
public sealed class HostileContentTests
{
    /// <summary>
    /// Far more than any of these takes, far less than a parser that goes over the text again and again.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly byte[] Profile = File.ReadAllBytes(Path.Combine(
        Checkout.Content, "frameworks", "django.md"));

    [Fact]
    public void A_profile_cut_off_anywhere_is_read_or_refused()
    {
        for (var length = 0; length <= Profile.Length; length += TestRun.TriesAll ? 97 : 389)
            ReadAny(DocumentKind.Framework, Profile[..length]);
    }

    [Fact]
    public void A_profile_with_random_bytes_is_read_or_refused()
    {
        var random = new Random(20261123);
        for (var round = 0; round < TestRun.Cases(100); round++)
        {
            var bytes = (byte[])Profile.Clone();
            for (var change = random.Next(1, 20); change > 0; change--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            ReadAny(DocumentKind.Framework, bytes);
        }
    }

    [Fact]
    public void A_profile_with_characters_that_mean_something_anywhere_is_read_or_refused()
    {
        const string Signs = "[]{}()<>:,-?&*!|>'\"%@`#~\t\n \\/=_+.0123abcé\u2028🙂";
        var random = new Random(7);
        var (documents, refused) = (0, 0);
        for (var round = 0; round < 800; round++)
        {
            var text = new StringBuilder(Some.Valid(DocumentKind.Framework));
            for (var change = random.Next(1, 4); change > 0; change--)
                text[random.Next(text.Length)] = Signs[random.Next(Signs.Length)];
            if (ReadAny(DocumentKind.Framework, Encoding.UTF8.GetBytes(text.ToString())).Document is null)
                refused++;
            else
                documents++;
        }

        Assert.True(documents > 50 && refused > 50,
            $"{documents} read, {refused} refused: the changes are too tame or too wild");
    }

    [Theory]
    [InlineData(DocumentKind.Site)]
    [InlineData(DocumentKind.Languages)]
    [InlineData(DocumentKind.Capabilities)]
    [InlineData(DocumentKind.Metrics)]
    [InlineData(DocumentKind.Need)]
    [InlineData(DocumentKind.SampleProject)]
    [InlineData(DocumentKind.Guide)]
    [InlineData(DocumentKind.Framework)]
    public void Any_kind_of_file_may_be_shuffled_or_hold_noise(DocumentKind kind)
    {
        var random = new Random(3);
        var valid = Encoding.UTF8.GetBytes(Some.Valid(kind));
        for (var round = 0; round < TestRun.Cases(25); round++)
        {
            var lines = Some.Valid(kind).Split('\n');
            random.Shuffle(lines);
            ReadAny(kind, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

            var noise = new byte[random.Next(300)];
            random.NextBytes(noise);
            ReadAny(kind, noise);
            ReadAny(kind,
                [
                    .. "---\n"u8,
                    .. noise.Select(b => (byte)(b % 95 + 32)),
                    .. "\n---\n"u8,
                    .. noise.Select(b => (byte)(b % 95 + 32)),
                ]);
            ReadAny(kind, [.. valid.AsSpan(0, random.Next(valid.Length)), .. valid.AsSpan(random.Next(valid.Length))]);
        }
    }

    [Fact]
    public void Random_markdown_keeps_to_our_html()
    {
        string[] pieces =
        [
            "*", "**", "_", "`", "```\n", "> ", "- ", "1. ", "\n", "\n\n", "    ", "\t", "#", "## ", "[", "](",
            "](/about)", ")", "![", "<", ">", "</", "<b ", "<script>",
            "javascript:", "https://example.org/", "|", "|---|\n", "---\n", "&", "&#60;", "&lt;", "\\", "\"", "'",
            "=\"", "onclick=", "style=", "[r]", "[r]: ", "<https://x/", "word", " ", "é", "🙂",
        ];
        var random = new Random(11);
        var read = 0;
        for (var round = 0; round < 3000; round++)
            read += ReadAny(DocumentKind.Guide,
                "---\ntitle: T\n---\n" + string.Concat(random.GetItems(pieces, random.Next(60)))).Document is null
                ? 0
                : 1;

        Assert.True(read > 300, $"only {read} of 3000 were pages");
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("> - ")]
    [InlineData("*a **a ")]
    [InlineData("[")]
    [InlineData("![a](")]
    [InlineData("[a](b")]
    [InlineData("[a](b (c ")]
    [InlineData("`a``a```a")]
    [InlineData("<a ")]
    [InlineData("<https:")]
    [InlineData("[a]: b\n")]
    [InlineData("&#x3C;")]
    [InlineData("_a__")]
    [InlineData("[a](/guides/how-to-chose)\n")]
    [InlineData("## a\n\n")]
    [InlineData("|a")]
    [InlineData("|-")]
    [InlineData("| a | b |\n")]
    [InlineData("| a | b |\n|---|---|\n")]
    [InlineData("a")]
    [InlineData("a\n")]
    [InlineData("🙂")]
    public void Large_and_strange_bodies_are_read_in_time(string piece)
    {
        var watch = Stopwatch.StartNew();
        ReadAny(DocumentKind.Guide,
            "---\ntitle: T\n---\n" + string.Concat(Enumerable.Repeat(piece, 25_000 / piece.Length)));
        Assert.True(watch.Elapsed < Patience, $"{piece}: {watch.Elapsed}");
    }

    [Fact]
    public void Huge_tables_are_read_in_time()
    {
        var wide = string.Concat(Enumerable.Repeat("| a ", 3_000));
        var watch = Stopwatch.StartNew();

        Assert.NotNull(ReadAny(
            DocumentKind.Guide, $"---\ntitle: T\n---\n{wide}|\n{wide.Replace('a', '-')}|\n{wide}|\n").Document);
        var many = ReadAny(DocumentKind.Guide,
            "---\ntitle: T\n---\n| a | b |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| c | d |\n", 20_000)));

        Assert.Equal(20_001, many.Document!.BodyHtml.Split("<tr>").Length - 1);
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("unknown keys", "k{0}: v\n", 25_000)]
    [InlineData("near misses", "langage{0}: v\n", 17_000)]
    [InlineData("the same key", "name: v\n", 30_000)]
    [InlineData("a list", "aliases{0}: [a, a, a]\n", 10_000)]
    [InlineData("comments", "# {0}\n", 30_000)]
    public void Large_and_strange_front_matter_is_read_in_time(string what, string line, int count)
    {
        var yaml = string.Concat(Enumerable.Range(0, count)
            .Select(i => line.Replace("{0}", $"{i}", StringComparison.Ordinal)));

        var watch = Stopwatch.StartNew();
        var read = ReadAny(DocumentKind.Framework, $"---\n{yaml}---\n");
        Assert.True(watch.Elapsed < Patience, $"{what}: {watch.Elapsed}");
        Assert.Null(read.Document);
    }

    [Theory]
    [InlineData("[a, ")]
    [InlineData("{a: b, ")]
    [InlineData("- - ")]
    [InlineData("? ")]
    [InlineData("\"a\": ")]
    [InlineData("'")]
    [InlineData("a: |\n ")]
    [InlineData("!a ")]
    [InlineData("%")]
    [InlineData("--- ")]
    public void Large_and_strange_yaml_is_refused_in_time(string piece)
    {
        var watch = Stopwatch.StartNew();
        var read = ReadAny(DocumentKind.Site, string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)));
        Assert.True(watch.Elapsed < Patience, $"{piece}: {watch.Elapsed}");
        Assert.Null(read.Document);
    }

    private static ReadDocument ReadAny(DocumentKind kind, string text) => ReadAny(kind, Encoding.UTF8.GetBytes(text));

    private static ReadDocument ReadAny(DocumentKind kind, byte[] bytes)
    {
        ReadDocument read;
        try
        {
            read = Some.Read(kind, bytes);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException(
                $"reading this threw: {Convert.ToBase64String(bytes.AsSpan(0, Math.Min(bytes.Length, 40_000)))}", e);
        }

        // Either a document, or at least one error that says why not.
        Assert.Equal(read.Document is null, read.Problems.Any(p => p.Severity == ProblemSeverity.Error));
        Assert.All(read.Problems,
            p => Assert.True(p.Line > 0 && p.Column > 0 && p.Message.Length is > 0 and < 2000, p.ToString()));
        if (read.Document is not null)
            HtmlRules.Check(read.Document.BodyHtml);
        return read;
    }
}
