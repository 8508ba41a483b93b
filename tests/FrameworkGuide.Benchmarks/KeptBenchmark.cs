using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// Results that were kept: computed anew beside today's, with the six real profiles; and, with many profiles, how long
/// it takes to make a version again of which one profile, or all, were published otherwise, beside an unchanged start.
/// </summary>
internal static partial class KeptBenchmark
{
    private const string Answers =
        "/recommend/result?size=medium&language=Python&language=TypeScript&need.rest-api=important"
            + "&need.time-to-market=important&need.testing-support=important&need.security-defaults=";

    public static async Task RunAsync(int requests, int rounds, int profiles)
    {
        var site = Checkout.PublishSite();
        await CompareAsync(site, requests, rounds);
        foreach (var changesAll in (bool[])[false, true])
            await MakeAgainAsync(site, profiles, changesAll);
    }

    private static async Task CompareAsync(string site, int requests, int rounds)
    {
        var folder = Path.Combine(Checkout.NewFolder(), "content");
        ContentGenerator.Write(folder, 6);
        using var server = await ServerProcess.StartAsync(site, Settings(folder, Checkout.NewFolder()));
        var kept = $"&{await MomentAsync(server)}";
        Change(Path.Combine(folder, "frameworks", "django.md"));
        await WaitForOtherAsync(server, kept);
        var number = 0;
        string Next(string moment) => Answers + (Interlocked.Increment(ref number) / 1_000_000.0).ToString(
            "0.######", CultureInfo.InvariantCulture) + moment;
        foreach (var moment in (string[])["", kept])
            await LoadClient.MeasureAsync(server.Port, () => Next(moment), requests);
        for (var round = 1; round <= rounds; round++)
        {
            var today = (await LoadClient.MeasureAsync(server.Port, () => Next(""), requests)).Median;
            var then = (await LoadClient.MeasureAsync(server.Port, () => Next(kept), requests)).Median;
            Console.WriteLine(
                $"round {round}: a result {today:0.00} ms, a kept one {then:0.00} ms, ratio {then / today:0.00}");
        }
    }

    private static async Task MakeAgainAsync(string site, int profiles, bool changesAll)
    {
        var (folder, data) = (Path.Combine(Checkout.NewFolder(), "content"), Checkout.NewFolder());
        ContentGenerator.Write(folder, profiles);
        await Task.Delay(TimeSpan.FromSeconds(3)); // Files that were only just written are read twice.
        string moment;
        using (var server = await ServerProcess.StartAsync(site, Settings(folder, data)))
            moment = await MomentAsync(server);
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "frameworks")).Take(changesAll ? profiles : 1))
            Change(file);
        await Task.Delay(TimeSpan.FromSeconds(3));
        using (await ServerProcess.StartAsync(site, Settings(folder, data)))
        {
        }

        using var again = await ServerProcess.StartAsync(site, Settings(folder, data));
        await again.GetAsync(Answers + "2");
        var clock = Stopwatch.StartNew();
        var first = again.GetAsync($"{Answers}2&{moment}");
        var others = await OthersAsync(again, first);
        await first;
        var made = clock.Elapsed;
        clock.Restart();
        await again.GetAsync($"{Answers}1&{moment}");
        Console.WriteLine(
            $"{profiles:N0} profiles, {(changesAll ? "all" : "one")} published otherwise: unchanged start "
            + $"{again.FirstAnswer.TotalSeconds:0.00} s, made again {made.TotalSeconds:0.00} s, ratio "
            + $"{made / again.FirstAnswer:0.00}; from memory {clock.Elapsed.TotalMilliseconds:0} ms; meanwhile "
            + $"{others.Count} other pages, the slowest {others.DefaultIfEmpty().Max():0} ms");
    }

    /// <summary>Asks for other pages as long as something takes.</summary>
    private static async Task<IReadOnlyList<double>> OthersAsync(ServerProcess server, Task running)
    {
        var times = new List<double>();
        while (!running.IsCompleted)
        {
            var clock = Stopwatch.StartNew();
            await server.GetAsync($"/recommend/result?size=small&need.rest-api={1 + (times.Count / 1_000_000.0)}");
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return times;
    }

    private static string[] Settings(string folder, string data) =>
    [
        $"--FrameworkGuide:ContentPath={folder}", $"--FrameworkGuide:DataPath={data}", "--FrameworkGuide:RateLimit=0",
    ];

    /// <summary>The moment that a result can be kept from now.</summary>
    private static async Task<string> MomentAsync(ServerProcess server)
    {
        var version = Version().Match(await server.GetAsync("/about")).Groups[1].Value;
        return string.Create(
            CultureInfo.InvariantCulture, $"content={version}&date={DateTime.UtcNow:yyyy-MM-dd}");
    }

    private static async Task WaitForOtherAsync(ServerProcess server, string moment)
    {
        while ($"&{await MomentAsync(server)}" == moment)
            await Task.Delay(50);
    }

    /// <summary>Says something else of one rating.</summary>
    private static void Change(string file) => File.WriteAllText(
        file, Value().Replace(File.ReadAllText(file), m => m.Value.EndsWith('1') ? "value: 2" : "value: 1", 1));

    [GeneratedRegex("Content version <code>([0-9a-f]{16})</code>")]
    private static partial Regex Version();

    [GeneratedRegex("value: [0-9.]+")]
    private static partial Regex Value();
}
