using System.Text.RegularExpressions;
using FrameworkGuide.Web.Settings;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Settings;

/// <summary>A secret can stand in a file of its own, and is told to nobody.</summary>
public sealed partial class SecretSettingsTests : IDisposable
{
    private const string Secret = "s3cr3t-6f1d";
    private const string Database = "Host=127.0.0.1;Port=1;Database=guide;Username=guide;Password=" + Secret;

    private readonly TempFolder _folder = new();

    public SecretSettingsTests()
    {
        Some.Content(new TestContent(_folder["content"]));
        File.WriteAllText(_folder["secret"], Database + "\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_secret_has_a_setting_that_names_a_file()
    {
        var secrets = SettingsReader.Names.Where(n => NameOfSecret().IsMatch(n)).ToList();

        Assert.Contains("Database", secrets);
        Assert.Empty(secrets.Select(n => n + "File").Except(SettingsReader.Names));
    }

    [Theory]
    [InlineData("Database", Database)]
    [InlineData("DatabaseFile", null)]
    public async Task The_most_talkative_log_and_all_answers_are_without_it(string setting, string? value)
    {
        using var process = new GuideProcess(
            _folder.Root,
            new Dictionary<string, string>
            {
                [$"FrameworkGuide__{setting}"] = value ?? _folder["secret"],
                ["Serilog__MinimumLevel__Default"] = "Verbose",
                ["Serilog__MinimumLevel__Override__Microsoft"] = "Verbose",
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
            },
            "--urls=http://127.0.0.1:0", $"--FrameworkGuide:ContentPath={_folder["content"]}",
            $"--FrameworkGuide:DataPath={_folder["data"]}");
        using var client = new HttpClient { BaseAddress = await process.AddressAsync() };

        var answers = "";
        foreach (var page in (string[])["/health/ready", "/edit/sign-in", "/", "/feed.xml", "/openapi/v1.json"])
        {
            using var answer = await client.GetAsync(page);
            answers += answer + await answer.Content.ReadAsStringAsync();
        }

        Assert.Contains("the shared database cannot be used: it cannot be reached", answers, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, answers, StringComparison.Ordinal);
        var said = process.Said();
        Assert.Contains("/edit/sign-in", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("editor", "list")]
    [InlineData("backup", "copy.zip")]
    public async Task No_command_says_it(params string[] command)
    {
        var (code, output, error) = await GuideProcess.RunAsync(
            _folder.Root,
            [.. command, $"--FrameworkGuide:DatabaseFile={_folder["secret"]}",
                $"--FrameworkGuide:DataPath={_folder["data"]}"]);

        Assert.Equal(1, code);
        Assert.NotEqual("", error);
        Assert.DoesNotContain(Secret, output + error, StringComparison.Ordinal);
    }

    [GeneratedRegex("(Database|Secret|Password|Token|Key)$")]
    private static partial Regex NameOfSecret();
}
