using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// recommend of an assistant beside the API's recommendation of the same answers, by one client in turns, and what the
/// first question of an assistant costs.
/// </summary>
internal static class AssistantBenchmark
{
    private const string Version = "2026-07-28";

    private const string Answers =
        "\"size\": \"medium\", \"languages\": [\"Python\"], \"needs\": {\"rest-api\": \"important\", "
            + "\"realtime\": \"nice\", \"time-to-market\": \"important\", \"security-defaults\": ";

    private const string Call =
        "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\": \"recommend\", "
            + "\"_meta\": {\"io.modelcontextprotocol/protocolVersion\": \"" + Version
            + "\", \"io.modelcontextprotocol/clientCapabilities\": {}}, \"arguments\": ";

    public static async Task RunAsync(int requests)
    {
        using var site = await ServerProcess.StartAsync(
            Checkout.PublishSite(), $"--FrameworkGuide:DataPath={Checkout.NewFolder()}",
            "--FrameworkGuide:RateLimit=0");
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{site.Port}") };
        await TimeAsync(client, isAssistant: false, 0);
        Console.WriteLine($"first question of an assistant {await TimeAsync(client, isAssistant: true, 0):0.0} ms");
        var (api, assistant) = (new List<double>(), new List<double>());
        for (var number = 1; number <= requests; number++)
        {
            api.Add(await TimeAsync(client, isAssistant: false, number));
            assistant.Add(await TimeAsync(client, isAssistant: true, number));
        }

        // The first half warms both up.
        var (alone, asked) = (Middle(api[(requests / 2)..]), Middle(assistant[(requests / 2)..]));
        Console.WriteLine($"API {alone:0.00} ms, assistant {asked:0.00} ms, {asked / alone:0.00} x the API");
    }

    private static async Task<double> TimeAsync(HttpClient client, bool isAssistant, int number)
    {
        var answers = $"{{{Answers}{(5 + number / 1_000_000m).ToString(CultureInfo.InvariantCulture)}}}}}";
        using var request = new HttpRequestMessage(
            HttpMethod.Post, isAssistant ? "/mcp" : "/api/v1/recommendations")
        {
            Content = new StringContent(
                isAssistant ? $"{Call}{answers}}}}}" : answers, Encoding.UTF8,
                new MediaTypeHeaderValue("application/json")),
        };
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        if (isAssistant)
            foreach (var (name, value) in ((string, string)[])[("MCP-Protocol-Version", Version),
                ("Mcp-Method", "tools/call"), ("Mcp-Name", "recommend")])
                request.Headers.Add(name, value);
        var clock = Stopwatch.StartNew();
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode && text.Contains("\"verdict\"", StringComparison.Ordinal)
            ? clock.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException(text);
    }

    private static double Middle(List<double> measured) => measured.Order().ElementAt(measured.Count / 2);
}
