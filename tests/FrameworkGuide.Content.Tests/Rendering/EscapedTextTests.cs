using System.Text.RegularExpressions;
using CsCheck;
using FrameworkGuide.Core.Wording;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace FrameworkGuide.Content.Tests.Rendering;

/// <summary>Text that Core makes harmless, read by the libraries that read Markdown and YAML.</summary>
public sealed partial class EscapedTextTests
{
    /// <summary>What sites that show Markdown read beside CommonMark.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().UseTaskLists().UseMathematics().Build();

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String["ab1 \n\t\\`*_{}[]<>()#+-.!|~&;:/$\"'@=^%?,"],
        Gen.OneOf("www.", "http://x", "https://", "1. ", "* ", "- ", "# ", "    ", "```", "~~", "&amp;", "&#35;", "---",
            "===", "\n", "[ ] ", "](", "<!--", "<b>", "a", " ", "_", "*", "\\", "|").Array[0, 8].Select(string.Concat));

    [Fact]
    public void Text_shows_as_it_is_and_means_nothing() => Text.Sample(
        text =>
        {
            var (line, escaped) = (OneLine.Of(text), MarkdownText.Escape(text));
            if (line.Length == 0)
                return;
            Assert.Equal($"<p>{line}</p>", Rendered(escaped));
            Assert.Equal($"<ul><li>{line}</li></ul>", Rendered($"* {escaped}"));
            Assert.Equal($"<h1>{line}</h1>", Rendered($"# {escaped}"));
            Assert.Equal($"<p>So, because {line}</p>", Rendered($"So, because {escaped}"));
        },
        iter: TestRun.Cases(3000));

    [Fact]
    public void Text_in_a_cell_stays_in_it() => Text.Sample(
        text => Assert.Equal(
            $"<table><thead><tr><th>{OneLine.Of(text)}</th><th>b</th></tr></thead></table>",
            Rendered($"| {MarkdownText.EscapeCell(text)} | b |\n| --- | --- |\n")),
        iter: TestRun.Cases(3000));

    [Fact]
    public void Text_is_that_text_in_YAML() => Gen.OneOf(Text, Gen.String).Sample(
        text =>
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader($"before: 1\nkey: {YamlText.Of(text)}\nafter: 2\n"));
            var map = (YamlMappingNode)yaml.Documents[0].RootNode;
            var value = (YamlScalarNode)map["key"];

            Assert.Equal(3, map.Children.Count);
            Assert.Equal(OneLine.Of(text), value.Value);
            if (value.Style == ScalarStyle.Plain)
                Assert.Matches(@"^\p{L}", value.Value!);
        },
        iter: TestRun.Cases(3000));

    [Theory]
    [InlineData("Ann Lee, Bob O. (CTO)", "Ann Lee, Bob O. (CTO)")]
    [InlineData("Ann O'Neil", "'Ann O''Neil'")]
    [InlineData("key: value", "'key: value'")]
    [InlineData("yes", "'yes'")]
    [InlineData("2026-11-30", "'2026-11-30'")]
    [InlineData("", "''")]
    public void Words_stay_without_quotes(string text, string yaml) => Assert.Equal(yaml, YamlText.Of(text));

    private static string Rendered(string markdown) => System.Net.WebUtility.HtmlDecode(
        Between().Replace(Markdown.ToHtml(markdown, Pipeline).Trim(), ">").Replace("\n</", "</",
            StringComparison.Ordinal));

    [GeneratedRegex(">\n")]
    private static partial Regex Between();
}
