using System.Net;
using FrameworkGuide.Core.Decisions;
using FrameworkGuide.Core.Wording;
using FrameworkGuide.Web.Settings;

namespace FrameworkGuide.Web.Commands;

/// <summary>The sites that are asked what has changed.</summary>
/// <param name="site">The one that is asked whatever an address says; null where each is asked at its own.</param>
/// <param name="own">Asked where no site is named.</param>
internal sealed class DecisionSite(HttpClient client, string? site, OwnGuide own)
{
    private const string ChangesPath = KeptAddress.ChangesPath;
    private const int MostBytes = 8 * 1024 * 1024;

    /// <summary>Waits no longer for an answer than it is told, and takes none that is too large.</summary>
    public static HttpClient CreateClient(TimeSpan patience)
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            AutomaticDecompression = DecompressionMethods.All,
            MaxAutomaticRedirections = 3,
            ConnectTimeout = patience,
            UseCookies = false,
        })
        {
            Timeout = patience,
            MaxResponseContentBufferSize = MostBytes,
        };
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        client.DefaultRequestHeaders.UserAgent.ParseAdd("FrameworkGuide-decision-check");
        return client;
    }

    /// <summary>What a site says of a kept result, or why it cannot be asked.</summary>
    public async Task<(CheckedDecision? Decision, string? Error)> AskAsync(
        KeptReference reference, CancellationToken cancellationToken)
    {
        var asked = site ?? reference.Site ?? "this program's own guide";
        try
        {
            var root = site ?? reference.Site ?? await own.StartAsync(cancellationToken);
            if (!Uri.TryCreate(root.TrimEnd('/') + ChangesPath + reference.Query, UriKind.Absolute, out var address)
                || address.Scheme is not ("http" or "https"))
                return (null, $"{English.Quote(asked)} is not a site; expected an address such as "
                    + "https://guide.example");
            using var response = await client.GetAsync(address, cancellationToken);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            if (!response.IsSuccessStatusCode)
                return (null, Refusal(asked, response.StatusCode, body));
            return CheckedDecision.ReadOrNull(body) is { } decision
                ? (decision, null)
                : (null, $"{asked} does not respond like a guide of this kind");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, $"{asked} does not answer within {client.Timeout.TotalSeconds:0} seconds");
        }
        catch (HttpRequestException e)
        {
            return (null, $"{asked} cannot be asked ({(e.InnerException ?? e).Message.TrimEnd('.')})");
        }
        catch (SettingsException e)
        {
            return (null, $"this program's own guide does not start ({string.Join("; ", e.Failures).TrimEnd('.')})");
        }
    }

    private static string Refusal(string asked, HttpStatusCode status, byte[] body)
    {
        var detail = CheckedDecision.ProblemOrNull(body);
        return $"{asked} answers {(int)status}{(detail is null ? "" : $": {detail.TrimEnd('.')}")}";
    }
}
