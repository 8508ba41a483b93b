using FrameworkGuide.Core.Catalog;
using FrameworkGuide.Core.Comparison;
using static FrameworkGuide.Core.Tests.Comparison.Compared;

namespace FrameworkGuide.Core.Tests.Comparison;

public sealed class ComparisonFilesTests
{
    private const string Hostile = "=cmd|'x'!A1 *b* <script>alert(1)</script> [l](http://x) `c` \"q\"\r\nnext | cell";

    private static readonly FrameworkComparison Nasty = Of(
        Profile("ant", ("api", 4)) with
        {
            Name = Hostile,
            Needs = new Dictionary<string, Rating> { ["api"] = new(4, Hostile, ["https://x.example/a|b<c>"], null) },
        },
        Profile("bee", ("api", 3)));

    [Fact]
    public void Markdown_is_a_table_for_each_group()
    {
        var text = ComparisonFiles.Markdown(
            Of(Profile("ant", ("api", 4)), Profile("bee", ("api", 3))), "Title", "As of today.",
            "https://guide.example/compare");

        Assert.StartsWith(
            "# Title\n\nAs of today.\n\nAddress: <https://guide.example/compare>\n\n## Size of the project\n\n"
            + "|  | Ant | Bee | Difference |\n| --- | --- | --- | --- |\n", text, StringComparison.Ordinal);
        Assert.Contains("\n| api | 4 (ahead) | 3 | 1 apart |\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "\n### Needs: reasons and sources\n\n|  | Framework | Reason or note | Sources |\n| --- | --- | --- | --- "
            + "|\n| api | Ant | why api | <https://ant.example/> |\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_text_means_anything_in_Markdown()
    {
        var text = ComparisonFiles.Markdown(Nasty, Hostile, "As of today.", "https://guide.example/");

        Assert.DoesNotContain("<script>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("](", text.Replace("\\](", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<https://x.example/a%7Cb%3Cc%3E>", text, StringComparison.Ordinal);
        Assert.Contains(
            "| api | =cmd\\|'x'!A1 \\*b\\* \\<script\\>alert(1)\\</script\\> \\[l\\](http\\://x) \\`c\\` \"q\" "
            + "next \\| cell |", text, StringComparison.Ordinal);
        var bars = text.Split('\n').Where(l => l.StartsWith('|'))
            .Select(l => l.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|'));
        Assert.All(bars, b => Assert.Equal(5, b));
    }

    [Fact]
    public void Csv_quotes_every_field_and_begins_no_formula()
    {
        var text = ComparisonFiles.Csv(Nasty);

        Assert.StartsWith("\uFEFF\"Group\",\"Row\",\"'=cmd|'x'!A1", text, StringComparison.Ordinal);
        Assert.Contains("\"\"q\"\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"=", text, StringComparison.Ordinal);
        Assert.Contains("\"Needs\",\"api\",\"4\",\"3\",\"1 apart\",\"'=cmd", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@x")]
    [InlineData("＝1")]
    [InlineData("﹣1")]
    [InlineData("  \t=1")]
    public void A_sign_that_begins_a_formula_is_written_as_text(string licence) => Assert.Contains(
        $"\"Licence\",\"'{licence}\",",
        ComparisonFiles.Csv(Of(Profile("ant") with { Licence = licence }, Profile("bee"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("a=1")]
    [InlineData("")]
    public void Any_other_text_is_left_as_it_is(string licence) => Assert.Contains(
        $"\"Licence\",\"{licence}\",",
        ComparisonFiles.Csv(Of(Profile("ant") with { Licence = licence }, Profile("bee"))), StringComparison.Ordinal);
}
