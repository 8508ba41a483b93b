using System.Text.RegularExpressions;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Commands;

/// <summary>Walks through CONTRIBUTING.md as a new editor would, with its own blocks.</summary>
public sealed partial class ContributingTests : IDisposable
{
    private readonly TestGuide _guide = TestGuide.OfShippedContent();

    public void Dispose() => _guide.Dispose();

    [Fact]
    public async Task A_framework_is_added_step_by_step_without_an_error_and_each_step_shows()
    {
        var blocks = Blocks().Matches(await File.ReadAllTextAsync(Path.Combine(Checkout.Root, "CONTRIBUTING.md")))
            .Select(m => (Kind: m.Groups["kind"].Value, Text: string.Concat(m.Groups["text"].Value.Split('\n')
                .Select(l => (l.Length > 3 ? l[3..] : "") + "\n")).TrimEnd() + "\n")).ToList();
        Assert.Equal(["markdown", "yaml", "yaml", "yaml"], blocks.Select(b => b.Kind));
        _guide.Start();

        var profile = blocks[0].Text;
        await SaveAsync(profile);
        await _guide.ShowsAsync("/frameworks/example", "Example");

        (string Page, string Words)[] shown =
        [
            ("/frameworks/example", "One sentence that says why it is not 3 and not 5."),
            ("/frameworks/example", "a package"),
            ("/frameworks/example", "security fixes until 15 Jan 2027"),
        ];
        foreach (var (block, (page, words)) in blocks.Skip(1).Zip(shown))
        {
            profile = profile.Replace("\n---\n", $"\n{block.Text}---\n", StringComparison.Ordinal);
            await SaveAsync(profile);
            await _guide.ShowsAsync(page, words);
        }

        await _guide.ShowsAsync("/compare?f=example&f=flask", "Example and Flask compared");
    }

    private async Task SaveAsync(string profile)
    {
        _guide.Content.Write("frameworks/example.md", profile);
        var (code, output, error) = await GuideProcess.RunAsync(_guide.Content.Root, "validate", ".");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("0 errors", output);
        Assert.Contains("frameworks/example.md:", output);
    }

    /// <summary>Blocks of code within a step: indented by three.</summary>
    [GeneratedRegex(@"^   ```(?<kind>\w+)\n(?<text>.*?)\n   ```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
