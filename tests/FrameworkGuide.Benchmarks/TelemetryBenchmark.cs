namespace FrameworkGuide.Benchmarks;

/// <summary>A cached page of sites that send nothing, metrics, and metrics with spans, in turns.</summary>
internal static class TelemetryBenchmark
{
    private const string Page = "/frameworks/django";

    public static async Task RunAsync(TimeSpan time, int rounds)
    {
        await using var collector = await StartCollectorAsync();
        var dll = Checkout.PublishSite();
        string[] metrics =
        [
            $"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Urls.Single()}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
            "--OTEL_METRIC_EXPORT_INTERVAL=1000",
        ];
        (string Name, string[] Variables)[] kinds =
        [
            ("nothing sent", []),
            ("metrics", [.. metrics, "--OTEL_TRACES_EXPORTER=none"]),
            ("and a span in a hundred",
                [.. metrics, "--OTEL_TRACES_SAMPLER=traceidratio", "--OTEL_TRACES_SAMPLER_ARG=0.01"]),
            ("and all spans", metrics),
        ];
        var sites = new List<ServerProcess>();
        try
        {
            foreach (var (_, variables) in kinds)
                sites.Add(await StartAsync(dll, variables));
            foreach (var site in sites)
                await LoadClient.WarmAsync(site.Port, Page);
            foreach (var site in sites)
                await LoadClient.MeasureAsync(site.Port, Page, time);
            var rates = sites.ConvertAll(_ => new List<double>());
            for (var round = 0; round < rounds; round++)
                for (var i = 0; i < sites.Count; i++)
                    rates[i].Add(await LoadClient.MeasureAsync(sites[i].Port, Page, time));

            Console.WriteLine("                            pages/s   ratio   first answer   memory");
            for (var i = 0; i < sites.Count; i++)
                Console.WriteLine($"{kinds[i].Name,-24} {Median(rates[i]),10:N0}   "
                    + $"{Median([.. rates[i].Zip(rates[0], (a, b) => a / b)]),5:0.00}   "
                    + $"{sites[i].FirstAnswer.TotalSeconds,10:0.00} s   {sites[i].Memory,3:0} MB");
        }
        finally
        {
            sites.ForEach(s => s.Dispose());
        }
    }

    /// <summary>The second start, as the first one imports.</summary>
    private static async Task<ServerProcess> StartAsync(string dll, string[] variables)
    {
        string[] arguments =
            [$"--FrameworkGuide:DataPath={Checkout.NewFolder()}", "--FrameworkGuide:RateLimit=0", .. variables];
        using (await ServerProcess.StartAsync(dll, arguments))
        {
        }

        return await ServerProcess.StartAsync(dll, arguments);
    }

    private static async Task<WebApplication> StartCollectorAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = builder.Build();
        collector.MapPost("/{**path}", context => context.Request.Body.CopyToAsync(Stream.Null));
        await collector.StartAsync();
        return collector;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
