using System.Text.Json;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_lists_the_commands()
    {
        var (code, output, _) = await GuideProcess.RunAsync(_folder.Root, "--help");

        Assert.Equal(0, code);
        Assert.All((string[])["validate", "schema", "backup"], c => Assert.Contains(c, output));
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("validate", "words", "--format", "xml")]
    [InlineData("validate", "words", "--colour")]
    [InlineData("schema", "words", "more")]
    [InlineData("backup")]
    public async Task What_is_no_command_ends_with_1_and_a_message(params string[] args)
    {
        Some.Content(new TestContent(_folder["words"]));

        var (code, _, error) = await GuideProcess.RunAsync(_folder.Root, args);

        Assert.Equal(1, code);
        Assert.NotEqual("", error);
        Assert.DoesNotContain("   at ", error);
    }

    [Fact]
    public async Task The_schema_is_JSON_and_knows_the_keys_of_the_folder()
    {
        Some.Content(new TestContent(_folder["words"]));

        var (code, output, error) = await GuideProcess.RunAsync(_folder.Root, "schema", "words");

        Assert.Equal((0, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        var needs = json.RootElement.GetProperty("properties").GetProperty("needs").GetProperty("anyOf")[0]
            .GetProperty("properties");
        Assert.Equal(["rest-api", "speed"], needs.EnumerateObject().Select(n => n.Name));
        Assert.True(json.RootElement.GetProperty("definitions").TryGetProperty("guide", out _));
    }

    [Fact]
    public async Task The_schema_of_a_missing_folder_ends_with_1()
    {
        var (code, output, error) = await GuideProcess.RunAsync(_folder.Root, "schema", "missing");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("The folder 'missing' cannot be read", error);
    }
}
