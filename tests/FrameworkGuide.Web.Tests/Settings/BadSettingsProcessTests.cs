using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Settings;

public sealed class BadSettingsProcessTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Bad_settings_end_the_program_with_1_and_every_failure_on_the_error_stream()
    {
        var (code, output, error) = await GuideProcess.RunAsync(
            _folder.Root,
            new Dictionary<string, string>
            {
                ["FrameworkGuide__RateLimit"] = "many",
                ["FrameworkGuide__DataPath"] = _folder["data"],
            },
            "--FrameworkGuide:Watch=maybe",
            "--FrameworkGuide:ContentPath=missing",
            "--urls=http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.Equal("", output);
        Assert.Contains("Watch is 'maybe'", error);
        Assert.Contains($"ContentPath names the folder '{_folder["missing"]}'", error);
        Assert.Contains("RateLimit is 'many'", error);
        Assert.DoesNotContain("   at ", error);
    }

    [Fact]
    public async Task A_path_without_a_slash_ends_the_program_with_one_sentence()
    {
        var (code, _, error) = await GuideProcess.RunAsync(
            _folder.Root, new Dictionary<string, string> { ["FrameworkGuide__DataPath"] = _folder["data"] },
            "--FrameworkGuide:PathBase=guide", "--urls=http://127.0.0.1:0");

        Assert.Equal(1, code);
        Assert.StartsWith("  - FrameworkGuide:PathBase is 'guide'; expected a path such as /guide",
            Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_serves_from_any_folder_with_relative_paths()
    {
        Some.Content(new TestContent(_folder["words"]));
        using var process = new GuideProcess(
            _folder.Root, new Dictionary<string, string> { ["FrameworkGuide__DataPath"] = "kept" },
            "--FrameworkGuide:ContentPath=words", "--urls=http://127.0.0.1:0");
        using var client = new HttpClient { BaseAddress = await process.AddressAsync() };

        Assert.Contains("Alpha words.", await client.GetStringAsync(new Uri("/frameworks/alpha", UriKind.Relative)));
        Assert.Contains("--", await client.GetStringAsync(new Uri("/css/site.css", UriKind.Relative)));
        Assert.True(File.Exists(_folder["kept/catalog.db"]));
    }
}
