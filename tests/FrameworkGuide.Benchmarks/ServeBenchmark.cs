namespace FrameworkGuide.Benchmarks;

/// <summary>A cached profile page beside a bare endpoint that sends the same headers and bytes.</summary>
internal static class ServeBenchmark
{
    private const string Page = "/frameworks/django";

    public static async Task RunAsync(TimeSpan time, int rounds)
    {
        var data = Checkout.NewFolder();
        using var site = await ServerProcess.StartAsync(
            Checkout.PublishSite(), $"--FrameworkGuide:DataPath={data}", "--FrameworkGuide:RateLimit=0");
        await LoadClient.WarmAsync(site.Port, Page);
        var response = await LoadClient.FetchAsync(site.Port, Page);
        var file = Path.Combine(data, "response");
        await File.WriteAllBytesAsync(file, response);
        using var bare = await ServerProcess.StartBareAsync(file);

        await LoadClient.MeasureAsync(site.Port, Page, time);
        await LoadClient.MeasureAsync(bare.Port, Page, time);
        var ratios = new List<double>();
        for (var round = 1; round <= rounds; round++)
        {
            var (first, second) = (await LoadClient.MeasureAsync(site.Port, Page, time), await LoadClient.MeasureAsync(
                bare.Port, Page, time));
            ratios.Add(first / second);
            Console.WriteLine(
                $"round {round}: page {first:N0}/s, bare endpoint {second:N0}/s, ratio {first / second:0.00}");
        }

        Console.WriteLine($"{LoadClient.Connections} connections, {response.Length:N0} bytes a response, median ratio "
            + $"{ratios.Order().ElementAt(rounds / 2):0.00}");
    }
}
