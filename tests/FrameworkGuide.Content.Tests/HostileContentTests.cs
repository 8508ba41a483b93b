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
    private static readonly byte[] Profile = File.ReadAllBytes(Path.Combine(
        Checkout.Content, "frameworks", "django.md"));

    [Fact]
    public void A_profile_cut_off_anywhere_is_read_or_refused()
    {
        for (var length = 0; length <= Profile.Length; length += TestRun.TriesAll ? 97 : 389)
            AnyFile.Read(DocumentKind.Framework, Profile[..length]);
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
            AnyFile.Read(DocumentKind.Framework, bytes);
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
            if (AnyFile.Read(DocumentKind.Framework, Encoding.UTF8.GetBytes(text.ToString())).Document is null)
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
            AnyFile.Read(kind, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

            var noise = new byte[random.Next(300)];
            random.NextBytes(noise);
            AnyFile.Read(kind, noise);
            AnyFile.Read(kind,
                [
                    .. "---\n"u8,
                    .. noise.Select(b => (byte)(b % 95 + 32)),
                    .. "\n---\n"u8,
                    .. noise.Select(b => (byte)(b % 95 + 32)),
                ]);
            AnyFile.Read(
                kind, [.. valid.AsSpan(0, random.Next(valid.Length)), .. valid.AsSpan(random.Next(valid.Length))]);
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
            read += AnyFile.Read(DocumentKind.Guide,
                "---\ntitle: T\n---\n" + string.Concat(random.GetItems(pieces, random.Next(60)))).Document is null
                ? 0
                : 1;

        Assert.True(read > 300, $"only {read} of 3000 were pages");
    }
}
