using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Commands;

/// <summary>What .vscode promises, held against the commands.</summary>
public sealed partial class EditorSettingsTests
{
    public static TheoryData<string, string> Snippets => new()
    {
        { "A rating", "needs:\n  " },
        { "A capability", "capabilities:\n  " },
        { "A release cycle", "releases:\n  " },
        { "A figure", "metrics:\n  " },
        { "A point", "pitfalls:\n  " },
    };

    [Fact]
    public async Task Every_kind_of_file_has_its_schema()
    {
        var (_, output, _) = await GuideProcess.RunAsync(Checkout.Root, "schema", "content");
        var schema = JsonNode.Parse(output)!;
        var files = Read("settings.json")["yaml.schemas"]!.AsObject().ToDictionary(p => p.Key, p => (string)p.Value!);

        Assert.Equal("content/frameworks/*.md", files[".vscode/content.schema.json"]);
        Assert.True(files.Remove(".vscode/content.schema.json"));
        var kinds = files.Keys.Select(f => (string)Parse(File.ReadAllText(Path.Combine(Checkout.Root, f)))["$ref"]!)
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            schema["definitions"]!.AsObject().Select(d => d.Key).Where(k => k != "framework")
                .Select(k => $"../content.schema.json#/definitions/{k}").Order(StringComparer.Ordinal),
            kinds);
        Assert.All(files.Values, f => Assert.NotEmpty(Directory.GetFiles(
            Path.Combine(Checkout.Root, Path.GetDirectoryName(f)!), Path.GetFileName(f))));
    }

    [Fact]
    public async Task Problems_are_read_from_what_is_printed()
    {
        using var folder = new TempFolder();
        var content = new TestContent(folder["content"]);
        Some.Content(content);
        content.Write("frameworks/beta.md", Some.Framework("Beta", more: "licence: [1]\n"));
        var (_, output, _) = await GuideProcess.RunAsync(folder.Root, "validate", "content");
        var matcher = Read("tasks.json")["tasks"]!.AsArray().Select(t => t!["problemMatcher"])
            .Single(m => m is JsonObject)!;
        var pattern = matcher["pattern"]!;

        var problems = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).SkipLast(1)
            .Select(l => Regex.Match(l, (string)pattern["regexp"]!)).ToList();

        Assert.All(problems, p => Assert.True(p.Success));
        var error = Assert.Single(problems, p => p.Groups[(int)pattern["severity"]!].Value == "error");
        string Of(string part) => error.Groups[(int)pattern[part]!].Value;
        Assert.Equal(("content/frameworks/beta.md", "5", "10", "FG011"),
            (Of("file"), Of("line"), Of("column"), Of("code")));
        Assert.StartsWith("licence is a list", Of("message"), StringComparison.Ordinal);
        Assert.Matches((string)matcher["background"]!["beginsPattern"]!, "Checking.");
        Assert.Matches((string)matcher["background"]!["endsPattern"]!, "Waiting for changes. Press Ctrl+C to stop.");
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task A_snippet_fills_in_a_block_without_an_error(string name, string under)
    {
        using var folder = new TempFolder();
        var content = new TestContent(folder["content"]);
        content.CopyFrom(Checkout.Content);
        var lines = Read("content.code-snippets")[name]!["body"]!.AsArray()
            .Select(l => Choice().Replace(Placeholder().Replace((string)l!, "$1"), "$1"));
        var block = under + string.Join("\n  ", lines) + "\n";
        content.Write("frameworks/example.md",
            $"---\nname: Example\nlanguage: Python\nreviewed: 2026-11-01\n{block}---\n\nText.\n");

        var (code, output, _) = await GuideProcess.RunAsync(folder.Root, "validate", "content");

        Assert.True(code == 0, output);
        Assert.DoesNotContain("${", block, StringComparison.Ordinal);
    }

    private static JsonNode Read(string file) => Parse(File.ReadAllText(Path.Combine(Checkout.Root, ".vscode", file)));

    private static JsonNode Parse(string json) =>
        JsonNode.Parse(json, documentOptions: new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip })!;

    [GeneratedRegex(@"\$\{\d+:([^}]*)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\$\{\d+\|([^,]*),[^}]*\|\}")]
    private static partial Regex Choice();
}
