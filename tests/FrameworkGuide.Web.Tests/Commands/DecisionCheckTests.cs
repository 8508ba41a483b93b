using System.Text.Json;
using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Pages.Recommend;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Commands;

/// <summary>Records that are checked against a site whose content changes.</summary>
public sealed class DecisionCheckTests : IDisposable
{
    private const string Answers = "?size=large&need.api=important";

    private readonly TempFolder _folder = new();
    private readonly TestGuide _guide = ChoosingContent.Guide();

    public DecisionCheckTests() => _guide.Start(watch: false);

    public void Dispose()
    {
        _guide.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Every_kind_of_record_and_address_can_be_checked()
    {
        var files = await SaveAsync();
        var result = $"{_guide.Url}/recommend/result{Kept}";
        var (code, output) = await CheckAsync(
            "text", [.. files, result, $"{_guide.Url}/recommend/record{Kept}&title=Ours&because=x"]);

        Assert.Equal(0, code);
        Assert.Equal(
            [.. files.Append(result).Append($"{_guide.Url}/recommend/record{Kept}&title=Ours&because=x").Select(
                f => $"{f}: nothing has changed since 2026-11-24.")],
            output.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task What_changed_is_told_with_its_reason_in_every_format()
    {
        var record = (await SaveAsync())[0];
        ChangeContent();

        var (code, text) = await CheckAsync("text", record);
        Assert.Equal(1, code);
        Assert.StartsWith($"{record}: changed since 2026-11-24: ", text, StringComparison.Ordinal);
        Assert.Contains("\n  2026-12-24: API of Alpha: 5 to 1. Alpha and <i>api</i>. https://example.org/alpha/api\n",
            text,
            StringComparison.Ordinal);

        var (_, github) = await CheckAsync("github", record);
        var line = Array.FindIndex(await File.ReadAllLinesAsync(record), l => l.Contains("content=")) + 1;
        Assert.All(
            github.TrimEnd().Split('\n'), l => Assert.StartsWith(
                $"::warning file={record},line={line},title=Decision changed since 2026-11-24%3A ", l,
                StringComparison.Ordinal));

        var (_, json) = await CheckAsync("json", record);
        using var checks = JsonDocument.Parse(json);
        var check = Assert.Single(checks.RootElement.EnumerateArray());
        Assert.True(check.GetProperty("changed").GetBoolean());
        Assert.Equal("needs/api", check.GetProperty("changes")[0].GetProperty("criterion").GetString());

        var (_, sarif) = await CheckAsync("sarif", record);
        SarifShape.AssertIs(sarif);
        using var log = JsonDocument.Parse(sarif);
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.Contains(results, r => r.GetProperty("ruleId").GetString() == "rating");
    }

    [Fact]
    public async Task What_cannot_be_read_weighs_more_than_what_changed()
    {
        var record = (await SaveAsync())[0];
        ChangeContent();
        var (code, output) = await CheckAsync("sarif", record, _folder["missing.md"], _folder.Root);

        Assert.Equal(2, code);
        SarifShape.AssertIs(output);
        using var log = JsonDocument.Parse(output);
        var invocation = log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(2, invocation.GetProperty("toolExecutionNotifications").GetArrayLength());
    }

    [Fact]
    public async Task Without_a_site_that_of_the_record_is_asked()
    {
        var record = (await SaveAsync())[0];
        using var client = DecisionSite.CreateClient(TimeSpan.FromSeconds(30));
        using var output = new StringWriter { NewLine = "\n" };
        var code = await DecisionCommand.RunAsync(
            [record], new DecisionSite(client, null, Nowhere), "text", output, CancellationToken.None);

        Assert.Equal((0, $"{record}: nothing has changed since 2026-11-24.\n"), (code, output.ToString()));
    }

    private static OwnGuide Nowhere => new(_ => throw new InvalidOperationException("No site is to be made."), []);

    private string Kept => $"{Answers}&content={_guide.Snapshot.ContentVersion}&date=2026-11-24";

    private async Task<IReadOnlyList<string>> SaveAsync()
    {
        var files = new List<string>();
        foreach (var extension in (string[])["md", "json", "csv"])
        {
            files.Add(_folder[$"0042-ours.{extension}"]);
            await File.WriteAllBytesAsync(
                files[^1],
                await _guide.Client.GetByteArrayAsync($"/recommend/record.{extension}{Answers}&title=Ours&number=42"));
        }

        return files;
    }

    /// <summary>The site is at another address then, as sites of tests are after each start.</summary>
    private void ChangeContent()
    {
        _guide.Stop();
        _guide.Content.Write("frameworks/alpha.md", _guide.Content.Read("frameworks/alpha.md")
            .Replace("api: {value: 5,", "api: {value: 1,", StringComparison.Ordinal));
        _guide.Clock.Set(ChoosingContent.Now.AddDays(30));
        _guide.Start(watch: false);
    }

    private async Task<(int Code, string Output)> CheckAsync(string format, params IReadOnlyList<string> inputs)
    {
        using var client = DecisionSite.CreateClient(TimeSpan.FromSeconds(30));
        using var output = new StringWriter { NewLine = "\n" };
        var code = await DecisionCommand.RunAsync(
            inputs, new DecisionSite(client, _guide.Url + "/", Nowhere), format, output, CancellationToken.None);
        return (code, output.ToString());
    }
}
