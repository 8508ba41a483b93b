using System.Diagnostics;
using FrameworkGuide.Content.Tests.Support;
using FrameworkGuide.Core.Catalog;

namespace FrameworkGuide.Content.Tests;

/// <summary>Large and strange files cost no more than a moment.</summary>
public sealed class LargeContentTests
{
    /// <summary>
    /// Far more than any of these takes, far less than a parser that goes over the text again and again.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

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
        AnyFile.Read(DocumentKind.Guide,
            "---\ntitle: T\n---\n" + string.Concat(Enumerable.Repeat(piece, 25_000 / piece.Length)));
        Assert.True(watch.Elapsed < Patience, $"{piece}: {watch.Elapsed}");
    }

    [Fact]
    public void Huge_tables_are_read_in_time()
    {
        var wide = string.Concat(Enumerable.Repeat("| a ", 3_000));
        var watch = Stopwatch.StartNew();

        Assert.NotNull(AnyFile.Read(
            DocumentKind.Guide, $"---\ntitle: T\n---\n{wide}|\n{wide.Replace('a', '-')}|\n{wide}|\n").Document);
        var many = AnyFile.Read(DocumentKind.Guide,
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
        var read = AnyFile.Read(DocumentKind.Framework, $"---\n{yaml}---\n");
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
        var read = AnyFile.Read(DocumentKind.Site, string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)));
        Assert.True(watch.Elapsed < Patience, $"{piece}: {watch.Elapsed}");
        Assert.Null(read.Document);
    }
}
