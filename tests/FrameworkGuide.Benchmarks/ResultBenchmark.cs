using System.Globalization;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// Result pages that were never asked for before, by one client and by eight; then the same one again.
/// </summary>
internal static class ResultBenchmark
{
    private const string Answers =
        "/recommend/result?size=medium&language=Python&language=TypeScript&need.rest-api=important&need.realtime=nice"
            + "&need.time-to-market=important&need.hiring-pool=nice&need.testing-support=important"
            + "&need.security-defaults=";

    /// <summary>A result that differs from all others in a weight.</summary>
    public static string Address(int number) =>
        Answers + (number / 1_000_000.0).ToString("0.######", CultureInfo.InvariantCulture);

    public static async Task RunAsync(TimeSpan time, int rounds)
    {
        var data = Checkout.NewFolder();
        using var site = await ServerProcess.StartAsync(
            Checkout.PublishSite(), $"--FrameworkGuide:DataPath={data}", "--FrameworkGuide:RateLimit=0");
        var number = 0;
        string Next() => Address(Interlocked.Increment(ref number));

        await LoadClient.MeasureAsync(site.Port, Next, LoadClient.Connections, time);
        for (var round = 1; round <= rounds; round++)
        {
            var alone = await LoadClient.MeasureAsync(site.Port, Next, 1, time);
            var many = await LoadClient.MeasureAsync(site.Port, Next, LoadClient.Connections, time);
            Console.WriteLine(
                $"round {round}: computed anew, one client {alone}; {LoadClient.Connections} connections {many}");
        }

        var same = Next();
        await LoadClient.WarmAsync(site.Port, same);
        await LoadClient.WarmAsync(site.Port, "/frameworks/django");
        var (result, profile) = (await LoadClient.MeasureAsync(site.Port, same, time), await LoadClient.MeasureAsync(
            site.Port, "/frameworks/django", time));
        Console.WriteLine($"from memory: result {result:N0}/s, profile {profile:N0}/s, ratio {result / profile:0.00}");
    }
}
