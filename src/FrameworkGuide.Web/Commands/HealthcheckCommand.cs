using System.CommandLine;
using System.Text.Json;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Commands;

/// <summary>
/// Asks the running site whether it is ready, for container engines and scripts: an image of this program has no curl.
/// </summary>
internal static class HealthcheckCommand
{
    private const string Path = "/health/ready";
    private const string PathBase = $"{GuideSettings.Section}:{nameof(GuideSettings.PathBase)}";
    private const int MostBytes = 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "The address the site listens on, if it is started with --urls.",
        };
        var settings = SettingsOption.Create();
        var command = new Command(
            "healthcheck", "Asks the site running on this machine whether it is ready; exits with 0 if it is, with 1 "
                + "otherwise.")
        {
            urls,
            settings,
        };
        command.SetAction((result, cancellationToken) => RunAsync(
            [
                .. SettingsOption.Of(result, settings),
                .. (string[])(result.GetValue(urls) is { } given ? [$"--urls={given}"] : []),
            ],
            Patience, Console.Out, Console.Error, cancellationToken));
        return command;
    }

    internal static async Task<int> RunAsync(
        string[] args, TimeSpan patience, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var configuration = CommandConfiguration.Build(args);
        var site = SiteAddress.Listening(configuration);
        site = site with { Url = site.Url + configuration[PathBase] };
        var (isReady, sentence) = await AskAsync(site, patience, cancellationToken);
        await (isReady ? output : error).WriteLineAsync(sentence);
        return isReady ? 0 : 1;
    }

    private static async Task<(bool IsReady, string Sentence)> AskAsync(
        SiteAddress site, TimeSpan patience, CancellationToken cancellationToken)
    {
        var name = $"The site at {site.Url} ({site.Source})";
        if (new Uri(site.Url).Port == 0)
            return (false, $"{name} cannot be asked: it uses a different port at each start.");
        try
        {
            using var client = CreateClient(patience);
            using var response = await client.GetAsync(new Uri(site.Url + Path), cancellationToken);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return StateOrNull(body) is { } state
                ? (response.IsSuccessStatusCode, $"{name} is {state}.")
                : (false, $"{name} answers {(int)response.StatusCode} without reporting its health.");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (false, $"{name} does not answer within {patience.TotalSeconds:0.#} seconds.");
        }
        catch (HttpRequestException e)
        {
            return (false, $"{name} cannot be asked: {(e.InnerException ?? e).Message.TrimEnd('.')}.");
        }
    }

    /// <summary>Asks this machine itself, not a proxy; the certificate is made for another name.</summary>
    private static HttpClient CreateClient(TimeSpan patience) => new(new HttpClientHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
    })
    {
        Timeout = patience,
        MaxResponseContentBufferSize = MostBytes,
    };

    /// <summary>The status and its reasons; null where the answer is another program's.</summary>
    private static string? StateOrNull(byte[] body)
    {
        try
        {
            using var health = JsonDocument.Parse(body);
            var status = health.RootElement.GetProperty("status").GetString();
            var reasons = string.Join(
                "; ", health.RootElement.GetProperty("reasons").EnumerateArray().Select(r => r.GetString()));
            return reasons.Length == 0 ? status : $"{status}: {reasons.TrimEnd('.')}";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
