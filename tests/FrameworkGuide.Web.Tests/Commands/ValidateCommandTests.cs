using System.Diagnostics;
using System.Text.Json;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Commands;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TestContent _content;

    public ValidateCommandTests()
    {
        _content = new TestContent(_folder["words"]);
        Some.Content(_content);
        _content.Write("frameworks/beta.md", Some.Framework("Beta", more: "licence: [1]\n"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_text_format_names_each_problem_from_where_the_command_is_called()
    {
        var (code, output, error) = await GuideProcess.RunAsync(_folder.Root, "validate", "words");

        Assert.Equal(1, code);
        Assert.Equal("", error);
        Assert.Contains("words/frameworks/beta.md:5:10: error FG011: ", output);
        Assert.Matches(@"words: 1 error, \d+ warnings\.", output);
    }

    [Fact]
    public async Task From_inside_the_folder_paths_have_no_prefix()
    {
        var (_, output, _) = await GuideProcess.RunAsync(_content.Root, "validate", ".");

        Assert.Contains("\nframeworks/beta.md:5:10: error", "\n" + output);
    }

    [Fact]
    public async Task The_json_format_is_a_list_of_problems()
    {
        var (code, output, _) = await GuideProcess.RunAsync(_folder.Root, "validate", "--format", "json", "words");

        using var json = JsonDocument.Parse(output);
        var problem = Assert.Single(
            json.RootElement.EnumerateArray(), p => p.GetProperty("severity").GetString() == "error");
        Assert.Equal(1, code);
        Assert.Equal("words/frameworks/beta.md", problem.GetProperty("path").GetString());
        Assert.Equal((5, 10), (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
        Assert.Equal("FG011", problem.GetProperty("code").GetString());
        Assert.StartsWith("licence", problem.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_github_format_is_annotations()
    {
        _content.Write("frameworks/beta.md", Some.Framework("Beta", more: "licence: \"100% a:b, c\"\n"));

        var (code, output, _) = await GuideProcess.RunAsync(_folder.Root, "validate", "words", "--format=github");

        Assert.Equal(1, code);
        Assert.Contains("::error file=words/frameworks/beta.md,line=5,col=10,title=FG014::", output);
        Assert.Contains("100%25 a:b, c", output);
        Assert.All(output.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Matches("^::(error|warning) file=", line));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    public async Task A_text_of_the_content_forges_no_line_and_reaches_no_terminal(string format)
    {
        const string Forged =
            "[a](java&#x0A;words/site.yml:1:1:&#x20;error&#x20;FG001:&#x20;forged&#x1b;[31m&#x202e;&#x2028;)";
        _content.Write("frameworks/beta.md", Some.Framework("Beta", Forged));
        _content.Write("frameworks/gam\nma\u001b[31m.md", "text");

        var (code, output, _) = await GuideProcess.RunAsync(_folder.Root, "validate", "words", "--format", format);

        Assert.Equal(1, code);
        Assert.Contains("java\\u000awords/site.yml", output);
        Assert.DoesNotContain(output.Split('\n'), line => line.StartsWith("words/site.yml", StringComparison.Ordinal));
        Assert.DoesNotContain(output, c => char.IsControl(c) && c is not ('\n' or '\r') || c is '\u202e' or '\u2028');
        if (format == "text")
            Assert.Contains("words/frameworks/gam\\u000ama\\u001b[31m.md:1:1: error FG008: ", output);
    }

    [Fact]
    public async Task A_folder_and_a_file_that_may_not_be_read_are_one_problem_each_and_the_rest_is_checked()
    {
        if (OperatingSystem.IsWindows())
            return; // Rights are another matter there.
        foreach (var folder in (string[])["assets/lost+found", "guides"])
            File.SetUnixFileMode(Directory.CreateDirectory(_content[folder]).FullName, UnixFileMode.None);
        File.SetUnixFileMode(_content["needs/speed.md"], UnixFileMode.None);

        var (code, output) = await ValidateBoundByRightsAsync();

        Assert.True(code == 1, output);
        foreach (var problem in (string[])["assets/lost+found:1:1: error FG067: ", "guides:1:1: error FG067: ",
            "needs/speed.md:1:1: error FG001: ", "frameworks/beta.md:5:10: error FG011: "])
            Assert.Contains(problem, output);
        Assert.Contains("4 errors", output);
        foreach (var folder in (string[])["assets/lost+found", "guides"])
            File.SetUnixFileMode(
                _content[folder], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Root may read everything; somebody else may not.</summary>
    private async Task<(int Code, string Output)> ValidateBoundByRightsAsync()
    {
        var command = GuideProcess.BoundByRights(GuideProcess.Command("validate", _content.Root));
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardOutput = true,
            WorkingDirectory = _folder.Root,
            Environment = { ["HOME"] = _folder.Root },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    [Fact]
    public async Task Warnings_alone_end_with_0()
    {
        _content.Write("frameworks/beta.md", Some.Framework("Beta"));

        var (code, output, _) = await GuideProcess.RunAsync(Checkout.Root, "validate", _content.Root);

        Assert.Equal(0, code);
        Assert.Contains($"{_content.Root}/frameworks/beta.md:", output);
        Assert.Contains(": warning FG", output);
        Assert.Matches(@": 0 errors, \d+ warnings\.", output);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("words/site.yml")]
    public async Task A_folder_that_cannot_be_read_ends_with_1_and_a_message(string folder)
    {
        var (code, output, error) = await GuideProcess.RunAsync(_folder.Root, "validate", folder);

        Assert.Equal(1, code);
        Assert.Equal("", output);
        Assert.Contains($"The folder '{folder}' cannot be read", error);
        Assert.DoesNotContain("   at ", error);
    }

    [Fact]
    public async Task Without_a_folder_the_content_of_the_guide_is_checked()
    {
        var (code, output, _) = await GuideProcess.RunAsync(_folder.Root, "validate", "--format", "json");

        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        Assert.All(json.RootElement.EnumerateArray(), p => Assert.StartsWith(
            Checkout.ContentOfProgram, p.GetProperty("path").GetString(), StringComparison.Ordinal));
    }
}
