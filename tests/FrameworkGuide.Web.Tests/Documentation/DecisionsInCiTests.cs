using System.Diagnostics;
using FrameworkGuide.Web.Tests.Pages.Recommend;
using FrameworkGuide.Web.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace FrameworkGuide.Web.Tests.Documentation;

/// <summary>
/// The workflow of docs/decisions-in-ci.md, run step by step as GitHub would, with a gh that writes down what it is
/// told.
/// </summary>
public sealed class DecisionsInCiTests : IDisposable
{
    private const string Answers = "?size=large&need.api=important";

    private const string Gh = """
        #!/bin/sh
        echo "$@" >> "$RUNNER_TEMP/gh"
        case "$2" in
          list) cat "$RUNNER_TEMP/open" 2>/dev/null || true ;;
          *) cp "$RUNNER_TEMP/body" "$RUNNER_TEMP/sent" ;;
        esac
        """;

    private readonly TempFolder _folder = new();
    private readonly TestGuide _guide = ChoosingContent.Guide();
    private readonly Dictionary<string, string> _steps = Steps();

    public DecisionsInCiTests()
    {
        _guide.Start(watch: false);
        Directory.CreateDirectory(_folder["docs/decisions"]);
        Directory.CreateDirectory(_folder["temp/bin"]);
        Directory.CreateSymbolicLink(_folder["temp/program"], Path.GetDirectoryName(Checkout.Program)!);
        File.WriteAllText(_folder["temp/bin/gh"], Gh);
    }

    public void Dispose()
    {
        Directory.Delete(_folder["temp/program"]);
        _guide.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_issue_is_opened_when_something_changed_and_the_next_run_changes_it()
    {
        await File.WriteAllTextAsync(
            _folder["docs/decisions/0042-ours.md"], await _guide.GetTextAsync($"/recommend/record.md{Answers}"));
        await File.WriteAllTextAsync(_folder["docs/decisions/0001-other.md"], "# Not one of ours\n");
        await File.WriteAllTextAsync(
            _folder["docs/decisions/0002-lost.md"],
            "<https://x.example/recommend/result?size=small&content=0123456789abcdef&date=2026-11-24>\n");

        var quiet = await RunAsync("Check the records");
        Assert.Contains("0042-ours.md: nothing has changed since 2026-11-24.", quiet, StringComparison.Ordinal);
        Assert.Contains("::warning file=docs/decisions/0002-lost.md,title=Decision not checked::", quiet,
            StringComparison.Ordinal);
        Assert.DoesNotContain("0001", quiet, StringComparison.Ordinal);
        await RunAsync("Open an issue");
        Assert.False(File.Exists(_folder["temp/gh"]));

        _guide.Stop();
        _guide.Content.Write("frameworks/alpha.md", _guide.Content.Read("frameworks/alpha.md")
            .Replace("api: {value: 5,", "api: {value: 1,", StringComparison.Ordinal));
        _guide.Start(watch: false);
        await RunAsync("Check the records");
        await RunAsync("Open an issue");
        Assert.Contains("issue create --title Recorded decisions to look at again", Told(), StringComparison.Ordinal);
        Assert.Contains(
            "docs/decisions/0042-ours.md: changed since 2026-11-24: ",
                await File.ReadAllTextAsync(_folder["temp/sent"]),
            StringComparison.Ordinal);

        await File.WriteAllTextAsync(_folder["temp/open"], "17\n");
        await RunAsync("Open an issue");
        Assert.Contains("issue edit 17 --body-file", Told(), StringComparison.Ordinal);
    }

    private string Told() => File.ReadAllText(_folder["temp/gh"]);

    private static Dictionary<string, string> Steps()
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "decisions-in-ci.md"));
        var yaml = new YamlStream();
        yaml.Load(new StringReader(page.Split("```yaml\n")[1].Split("\n```")[0]));
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        Assert.Equal(["contents", "issues"], ((YamlMappingNode)root["permissions"]).Children.Keys.Select(k =>
            k.ToString()));
        return ((YamlSequenceNode)root["jobs"]["check"]["steps"]).OfType<YamlMappingNode>()
            .Where(s => s.Children.ContainsKey("run")).ToDictionary(s => s["name"].ToString(), s =>
                s["run"].ToString());
    }

    /// <summary>As GitHub runs a step: bash that ends at the first command that fails.</summary>
    private async Task<string> RunAsync(string step)
    {
        var start = new ProcessStartInfo("bash", ["-e", "-c", $"chmod +x \"$RUNNER_TEMP/bin/gh\"\n{_steps[step]}"])
        {
            WorkingDirectory = _folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["RUNNER_TEMP"] = _folder["temp"];
        start.Environment["GUIDE_SITE"] = _guide.Url;
        start.Environment["PATH"] = $"{_folder["temp/bin"]}:{start.Environment["PATH"]}";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{step}: {await output}{await error}");
        return await output;
    }
}
