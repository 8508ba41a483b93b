using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using FrameworkGuide.Web.Tests.Api.Support;
using FrameworkGuide.Web.Tests.Support;
using Document = FrameworkGuide.Web.Tests.Api.Support.Description;

namespace FrameworkGuide.Web.Tests.Api;

[Collection(SharedShippedGuide.Name)]
public sealed partial class ApiPageTests(ShippedGuide shipped)
{
    private readonly TestGuide _guide = shipped.Guide;

    [Fact]
    public async Task Every_address_parameter_and_field_of_the_description_is_told()
    {
        var (page, description) = (await PageAsync(_guide), await Document.OfAsync(_guide));

        foreach (var (path, method, operation) in description.Operations)
        {
            Assert.Contains($"<code>{method.ToUpperInvariant()} {path}</code>", page, StringComparison.Ordinal);
            foreach (var parameter in (operation["parameters"]?.AsArray() ?? []).Where(p => p!["name"] is not null))
                Assert.Contains($"<code>{(string)parameter!["name"]!}</code>", page, StringComparison.Ordinal);
        }

        foreach (var (name, schema) in description.Document["components"]!["schemas"]!.AsObject()
            .Where(s => s.Key is not ("ApiProblem" or "ProjectAnswers" or "Importance")))
        {
            Assert.Single(Regex.Matches(page, $"id=\"part-{name}\""));
            foreach (var field in schema!["properties"]!.AsObject())
                Assert.Contains($"<code>{field.Key}</code>", page, StringComparison.Ordinal);
        }

        foreach (var word in _guide.Snapshot.Needs.Select(n => n.Key).Concat(_guide.Snapshot.LanguageNames)
            .Concat(["weights.size", "weights.language", "languagePolicy", "weighting"]))
            Assert.Contains($"<code>{word}</code>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_within_the_page_lead_somewhere_and_no_id_is_given_twice()
    {
        var page = await PageAsync(_guide);
        var ids = Regex.Matches(page, " id=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Regex.Matches(page, "href=\"#([^\"]+)\""), m => Assert.Contains(m.Groups[1].Value, ids));
    }

    [Fact]
    public async Task The_page_is_linked_from_every_page_and_leads_to_the_description()
    {
        Assert.Contains("href=\"/api\"", await _guide.GetTextAsync("/frameworks/django"), StringComparison.Ordinal);
        Assert.Contains($"href=\"{Document.Address}\"", await _guide.GetTextAsync("/api"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.MovedPermanently, await _guide.StatusOfAsync("/API"));
        Assert.Equal(HttpStatusCode.MovedPermanently, await _guide.StatusOfAsync("/api/"));
    }

    [Fact]
    public async Task Its_commands_work_as_they_are_pasted()
    {
        var commands = Code().Matches(await PageAsync(_guide)).Select(m => m.Groups[1].Value)
            .Where(c => c.Contains("curl", StringComparison.Ordinal)).ToList();
        Assert.Equal(11, commands.Count);

        foreach (var command in commands)
        {
            Assert.Contains(
                _guide.Url + (command.Contains("record", StringComparison.Ordinal) ? "/recommend/" : "/api/v1/"),
                command, StringComparison.Ordinal);
            var output = await RunAsync(command);
            Assert.True(output.StartsWith('{') || output.StartsWith('[')
                || output.StartsWith("HTTP/1.1 304", StringComparison.Ordinal),
                $"{command}\n{output}");
            Assert.DoesNotContain("about:blank", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Commands_and_limits_are_those_of_the_host()
    {
        using var guide = new TestGuide(ApiContent.Rich);
        guide.Start(watch: false, ("FrameworkGuide:PublicUrl", "https://guide.example.org"),
            ("FrameworkGuide:RateLimit", "1234"));

        var page = await PageAsync(guide);

        Assert.Contains("curl https://guide.example.org/api/v1/recommendations", page, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", page, StringComparison.Ordinal);
        Assert.Contains("1,234 requests a minute", page, StringComparison.Ordinal);
        Assert.Contains("<code>orm:built-in</code>", page, StringComparison.Ordinal);
    }

    private static async Task<string> PageAsync(TestGuide guide) =>
        WebUtility.HtmlDecode(await guide.GetTextAsync("/api"));

    private static async Task<string> RunAsync(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash",
            [
                "-c",
                command.Replace("curl ", "curl -sS ", StringComparison.Ordinal),
            ])
        { RedirectStandardOutput = true })!;
        var output = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return output;
    }

    [GeneratedRegex("<pre tabindex=\"0\"><code>(.*?)</code></pre>", RegexOptions.Singleline)]
    private static partial Regex Code();
}
