using System.Globalization;

namespace FrameworkGuide.Benchmarks;

/// <summary>
/// Group pages of two, five and twelve people that were never asked for before, beside result pages of one of them, by
/// one client in turns.
/// </summary>
internal static class GroupBenchmark
{
    /// <summary>In the one form they have: another would be redirected. A number stands at the brace.</summary>
    private static readonly string[] People =
    [
        "size=medium&language=Python&need.rest-api=important&need.realtime=nice&need.time-to-market=important"
            + "&need.hiring-pool=nice&need.testing-support=important&need.security-defaults={0}",
        "size=large&language=Java&language=Kotlin&need.enterprise-integration=important"
            + "&need.auth-and-permissions=important&need.security-defaults={0}&need.long-term-support=important",
        "size=small&language=TypeScript&need.realtime=important&need.low-memory-footprint=nice&need.learning-curve=nice"
            + "&need.security-defaults={0}",
        "size=medium&language=PHP&need.server-rendered-pages=important&need.content-and-commerce-sites=important"
            + "&need.hiring-pool=important&need.security-defaults={0}",
        "size=medium&language=Ruby&need.relational-data=important&need.background-work=important"
            + "&need.security-defaults={0}&weighting=unknown",
    ];

    public static async Task RunAsync(TimeSpan time, int rounds)
    {
        var data = Checkout.NewFolder();
        using var site = await ServerProcess.StartAsync(
            Checkout.PublishSite(), $"--FrameworkGuide:DataPath={data}", "--FrameworkGuide:RateLimit=0");
        var number = 0;
        string Answers(int person) => string.Format(
            CultureInfo.InvariantCulture, People[person % People.Length], ++number / 1_000_000m);
        string Result() => "/recommend/result?" + Answers(0);
        string Group(int count) => "/recommend/together?" + string.Join(
            '&', Enumerable.Range(0, count).Select(i => "a=" + Uri.EscapeDataString(Answers(i))));

        await LoadClient.MeasureAsync(site.Port, () => Group(5), 1, time);
        var medians = new Dictionary<int, List<double>> { [1] = [], [2] = [], [5] = [], [12] = [] };
        for (var round = 0; round < rounds; round++)
            foreach (var (count, measured) in medians)
                measured.Add((await LoadClient.MeasureAsync(
                    site.Port, () => count == 1 ? Result() : Group(count), 1, time)).Median);

        var alone = Middle(medians[1]);
        foreach (var (count, measured) in medians)
            Console.WriteLine($"{(count == 1 ? "result" : $"group of {count}"),-12} {Middle(measured),6:0.00} ms  "
                + $"{Middle(measured) / alone,5:0.00} x a result");
    }

    private static double Middle(List<double> measured) => measured.Order().ElementAt(measured.Count / 2);
}
