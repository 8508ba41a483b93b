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
        var problem = Assert.Single(json.RootElement.EnumerateArray(), p => p.GetProperty("severity").GetString() == "error");
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
        Assert.All(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^::(error|warning) file=", line));
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
        Assert.All(json.RootElement.EnumerateArray(), p => Assert.StartsWith(Checkout.Content, p.GetProperty("path").GetString(), StringComparison.Ordinal));
    }
}
