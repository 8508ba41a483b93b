using System.Net;
using System.Text;
using FrameworkGuide.Web.Commands;
using FrameworkGuide.Web.Tests.Support;

namespace FrameworkGuide.Web.Tests.Commands;

/// <summary>
/// Files, addresses and sites that nobody means well with: one clear sentence each, and nothing of theirs runs.
/// </summary>
public sealed class HostileDecisionTests : IDisposable
{
    private const string Address =
        "https://guide.example/recommend/result?size=small&content=0123456789abcdef&date=2026-11-24";

    private static readonly Site Endless = new(200, new string(' ', 9_000_000));

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "it names no kept result: an address of a result with content= and date=")]
    [InlineData("\0\u0001\ufffd", "it names no kept result: an address of a result with content= and date=")]
    [InlineData("https://guide.example/recommend/result?size=small",
        "it names no kept result: an address of a result with "
        + "content= and date=")]
    [InlineData($"{Address} {Address}9",
        "it names 2 different kept results; give the address of the one you mean")]
    public async Task A_file_without_one_kept_result_is_told(string text, string error)
    {
        await File.WriteAllTextAsync(_folder["a.md"], text);
        Assert.Equal((2, $"{_folder["a.md"]}: could not be checked: {error}."), await CheckAsync(_folder["a.md"]));
    }

    [Fact]
    public async Task A_file_that_is_too_large_or_no_file_is_told()
    {
        await File.WriteAllTextAsync(_folder["a.md"], new string('x', 5 * 1024 * 1024));

        Assert.EndsWith("it cannot be read (it has more than 4 MB).", (await CheckAsync(_folder["a.md"])).Output,
            StringComparison.Ordinal);
        Assert.EndsWith("it is a folder; name its files.", (await CheckAsync(_folder.Root)).Output,
            StringComparison.Ordinal);
        Assert.EndsWith("there is no such file.", (await CheckAsync(_folder["b.md"])).Output, StringComparison.Ordinal);
        Assert.EndsWith("that is no name of a file.", (await CheckAsync("")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_made_to_be_slow_is_looked_through_in_time()
    {
        await File.WriteAllTextAsync(
            _folder["a.md"], string.Concat(Enumerable.Repeat("https://a/recommend/result", 100_000)));
        Assert.Equal(2, (await CheckAsync(_folder["a.md"])).Code);
    }

    [Theory]
    [InlineData("http://", "it names no kept result")]
    [InlineData("https://[::bad/recommend/result?content=a&date=b", "it names no kept result")]
    [InlineData("https://gu ide/recommend/result?content=a&date=b", "it names no kept result")]
    [InlineData("https://a:b:c/recommend/result?content=a&date=b",
        "'https://a:b:c' is not a site; expected an address such as ")]
    public async Task An_address_that_is_none_is_told(string address, string words)
    {
        var (code, output) = await CheckAsync(address);

        Assert.Equal(2, code);
        Assert.Contains(words, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "", "https://guide.example does not respond like a guide of this kind")]
    [InlineData(200, "<html>", "https://guide.example does not respond like a guide of this kind")]
    [InlineData(200, "[]", "https://guide.example does not respond like a guide of this kind")]
    [InlineData(200, "{\"changed\":1}", "https://guide.example does not respond like a guide of this kind")]
    [InlineData(200, "{\"changed\":true,\"ranking\":null}",
        "https://guide.example does not respond like a guide of this kind")]
    [InlineData(404, "", "https://guide.example answers 404")]
    [InlineData(404, "{\"detail\":\"Not\\u001b[31m here.\"}", "https://guide.example answers 404: Not[31m here")]
    [InlineData(400, "{\"detail\":\"x\",\"errors\":{\"date\":[\"it is bad\"]}}",
        "https://guide.example answers 400: date: it is bad")]
    [InlineData(500, "{\"errors\":[]}", "https://guide.example answers 500")]
    public async Task A_site_that_answers_something_else_is_told(int status, string body, string error) => Assert.Equal(
        (2, $"{Address}: could not be checked: {error}."), await CheckAsync(Address, new Site(status, body)));

    [Fact]
    public async Task A_site_that_never_answers_or_never_ends_is_told_in_time()
    {
        Assert.Equal(
            (2, $"{Address}: could not be checked: https://guide.example does not answer within 1 seconds."),
            await CheckAsync(Address, new Site(0, "")));
        Assert.Contains(
            "https://guide.example cannot be asked (", (await CheckAsync(Address, Endless))
                .Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_site_says_stays_in_its_line()
    {
        const string body = """
            {"changed": true, "ranking": "fir\nst", "then": {"verdict": "a\r\nb", "first": "x\u001b[2J"},
             "now": {"verdict": "c", "first": null}, "contentThen": "1", "contentNow": "2",
             "changes": [{"day": null, "kind": "rating", "framework": "f\n::error::x", "criterion": null, "before": 1,
              "after": "%0A", "why": "w\u0000", "sources": ["s"]}]}
            """;
        var site = new Site(200, body);

        Assert.Equal(
            (1, $"{Address}: changed since 2026-11-24: the ranking is the same, but facts behind it have changed.\n"
                + "  rating, f ::error::x: 1, now %0A. w s"),
            await CheckAsync(Address, site));
        Assert.Equal(
            (1, "::warning title=Decision changed since 2026-11-24%3A the ranking is the same%2C but facts behind "
                + "it have changed."
                + "::rating, f ::error::x: 1, now %250A. w s"),
            await CheckAsync(Address, site, "github"));
        Assert.Equal("/api/v1/decisions/changes?size=small&content=0123456789abcdef&date=2026-11-24", site.Asked);
    }

    [Fact]
    public async Task Nothing_that_people_say_in_a_record_is_sent()
    {
        var site = new Site(404, "");
        await CheckAsync(Address.Replace("result?", "record?title=Secret&because=Secret&", StringComparison.Ordinal),
            site);

        Assert.Equal("/api/v1/decisions/changes?size=small&content=0123456789abcdef&date=2026-11-24", site.Asked);
    }

    [Theory]
    [InlineData(0, "decision", "check", "/recommend/result?need.rest-api=must&content={version}&date={today}")]
    [InlineData(2, "decision", "check")]
    [InlineData(2, "decision", "check", "a.md", "--format", "xml")]
    public async Task Without_a_site_the_own_guide_is_asked_and_a_mistake_is_not_taken_for_a_change(
        int expected, params string[] args)
    {
        using var guide = new TestGuide();
        guide.Start(watch: false);
        var version = guide.Snapshot.ContentVersion;
        guide.Stop();
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd");
        var (code, output, _) = await GuideProcess.RunAsync(
            _folder.Root,
            [
                .. args.Select(a => a.Replace("{version}", version, StringComparison.Ordinal)
                    .Replace("{today}", today, StringComparison.Ordinal)),
                $"--FrameworkGuide:ContentPath={guide.Content.Root}", $"--FrameworkGuide:DataPath={guide.DataPath}",
            ]);

        Assert.True(code == expected, $"{code}: {output}");
    }

    private static async Task<(int Code, string Output)> CheckAsync(string input, Site? site = null,
        string format = "text")
    {
        using var client = new HttpClient(site ?? new Site(404, ""))
        {
            Timeout = site is { IsSilent: true } ? TimeSpan.FromSeconds(1) : TimeSpan.FromMinutes(1),
            MaxResponseContentBufferSize = 8 * 1024 * 1024,
        };
        using var output = new StringWriter { NewLine = "\n" };
        var own = new OwnGuide(_ => throw new InvalidOperationException("No site is to be made."), []);
        var code = await DecisionCommand.RunAsync(
            [input], new DecisionSite(client, null, own), format, output, CancellationToken.None);
        return (code, output.ToString().TrimEnd('\n'));
    }

    /// <summary>Answers whatever is asked with the same; a status of 0 never.</summary>
    private sealed class Site(int status, string body) : HttpMessageHandler
    {
        public string? Asked { get; private set; }

        public bool IsSilent => status == 0;

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked = request.RequestUri!.PathAndQuery;
            if (IsSilent)
                await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8) };
        }
    }
}
