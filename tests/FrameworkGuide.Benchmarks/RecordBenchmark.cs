using System.Globalization;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// Records that were never asked for before, as pages and as files, beside the result of the same answers in the same
/// run: by one client, one after the other, in turns.
/// </summary>
internal static class RecordBenchmark
{
    private const string Answers = "?size=medium&language=Python&language=TypeScript&need.rest-api=important"
        + "&need.realtime=nice&need.time-to-market=important&need.hiring-pool=nice&need.testing-support=important"
        + "&need.security-defaults=";

    private static readonly string[] Kinds = ["result", "record", "record.md", "record.json", "record.csv"];

    public static async Task RunAsync(int rounds, int requests)
    {
        var data = Checkout.NewFolder();
        using var site = await ServerProcess.StartAsync(
            Checkout.PublishSite(), $"--FrameworkGuide:DataPath={data}", "--FrameworkGuide:RateLimit=0");
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{site.Port}") };
        var number = 0;
        string Next(string kind) => $"/recommend/{kind}{Answers}"
            + (++number / 1_000_000.0).ToString("0.######", CultureInfo.InvariantCulture);

        await MeasureAsync(client, Next, requests);
        for (var round = 1; round <= rounds; round++)
        {
            var medians = await MeasureAsync(client, Next, requests);
            Console.WriteLine($"round {round}: " + string.Join(", ", Kinds.Select(
                k => $"{k} {medians[k]:0.00} ms ({medians[k] / medians[Kinds[0]]:0.00})")));
        }
    }

    /// <summary>The median of each kind in milliseconds. They take turns, so that each sees the same machine.</summary>
    private static async Task<Dictionary<string, double>> MeasureAsync(
        HttpClient client, Func<string, string> next, int requests)
    {
        var times = Kinds.ToDictionary(k => k, _ => new List<double>());
        for (var i = 0; i < requests; i++)
            foreach (var kind in Kinds)
            {
                var start = TimeProvider.System.GetTimestamp();
                using var response = await client.GetAsync(next(kind));
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync();
                times[kind].Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
            }

        return times.ToDictionary(t => t.Key, t => t.Value.Order().ElementAt(t.Value.Count / 2));
    }
}
